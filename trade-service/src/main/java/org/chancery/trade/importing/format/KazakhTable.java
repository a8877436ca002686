package org.chancery.trade.importing.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.chancery.trade.commodity.Classification;
import org.chancery.trade.period.Period;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The table on one sheet. Turnover, exports and imports are headings over two columns each, the value and its share of the
 * total, of which the first is read. An empty cell is no trade and no row; 0,0 is trade too small to be shown.
 */
final class KazakhTable {
    private static final String TURNOVER = "товарооборот";
    private static final String EXPORTS = "экспорт";
    private static final String IMPORTS = "импорт";
    private static final Map<String, Integer> UNITS =
            Map.of("долларов сша", 0, "тыс. долларов сша", 3, "млн. долларов сша", 6, "млрд. долларов сша", 9);
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "…", "...");
    private static final Set<String> SECRET = Set.of("x", "х");
    private static final BigDecimal ROUNDING = new BigDecimal("0.2");
    private static final int NAME = 0;
    private static final int MOST_NOTES = 10;

    private final Sheet sheet;
    private final int header;
    private final Map<String, Integer> columns;
    private final FlowRow flow = new FlowRow();

    private KazakhTable(Sheet sheet, int header, Map<String, Integer> columns) {
        this.sheet = sheet;
        this.header = header;
        this.columns = columns;
    }

    /** Null if the sheet has no such table: a cover, a list of contents, notes. */
    static @Nullable KazakhTable in(Sheet sheet) {
        for (var row : sheet) {
            var columns = new java.util.HashMap<String, Integer>();
            for (var cell : row) {
                var text = KazakhCells.text(cell);
                if (text != null) {
                    columns.putIfAbsent(text.toLowerCase(Locale.ROOT), cell.getColumnIndex());
                }
            }
            if (columns.keySet().containsAll(Set.of(TURNOVER, EXPORTS, IMPORTS))) {
                return new KazakhTable(sheet, row.getRowNum(), columns);
            }
        }
        return null;
    }

    void tell(FlowSink sink) throws UnreadableFile {
        var period = period();
        sink.unit("USD", unit());
        var notes = 0;
        for (var index = header + 1; index <= sheet.getLastRowNum(); index++) {
            var row = sheet.getRow(index);
            var name = row == null ? null : KazakhCells.text(row.getCell(NAME));
            if (name == null) {
                continue;
            }
            if (hasNumber(row)) {
                tell(row, name, period, sink);
            } else if (name.length() > 60 && notes++ < MOST_NOTES) {
                sink.note("Sheet " + sheet.getSheetName() + ": " + name);
            }
        }
    }

    private void tell(Row row, String name, Period period, FlowSink sink) {
        var raw = new SheetRow(row);
        for (var direction : List.of(Flow.X, Flow.M)) {
            var value = value(row, direction == Flow.X ? EXPORTS : IMPORTS);
            if (value == null || NOTHING.contains(value)) {
                continue;
            }
            if (SECRET.contains(value.toLowerCase(Locale.ROOT))) {
                sink.leaveOut("not told, for it is secret");
                continue;
            }
            flow.clear();
            flow.reporter(Scheme.ISO3, "KAZ")
                    .partner(
                            Scheme.KAZ_BNS,
                            name.replaceAll("[*¹²³]+$|[0-9]\\)$", "").strip())
                    .flow(direction)
                    .period(period)
                    .commodity(Classification.NONE.name(), Classification.TOTAL)
                    .value(value);
            sink.accept(flow, raw);
        }
        checkTurnover(row, name, sink);
    }

    private void checkTurnover(Row row, String name, FlowSink sink) {
        try {
            var turnover = amount(row, TURNOVER);
            var sum = amount(row, EXPORTS).add(amount(row, IMPORTS));
            if (turnover.subtract(sum).abs().compareTo(ROUNDING) > 0) {
                sink.note("Sheet " + sheet.getSheetName() + ", " + name + ": the turnover is "
                        + turnover.toPlainString() + ", exports and imports make " + sum.toPlainString() + ".");
            }
        } catch (NumberFormatException unreadable) {
            // The row is rejected for it already.
        }
    }

    private BigDecimal amount(Row row, String heading) {
        var value = value(row, heading);
        return value == null || NOTHING.contains(value) ? BigDecimal.ZERO : new BigDecimal(value);
    }

    private boolean hasNumber(Row row) {
        return columns.entrySet().stream()
                .filter(column -> Set.of(TURNOVER, EXPORTS, IMPORTS).contains(column.getKey()))
                .anyMatch(column -> KazakhCells.number(row.getCell(column.getValue())) != null && !isHeading(row));
    }

    /** The second row of the headings says "всего" above each value. */
    private boolean isHeading(Row row) {
        var first = KazakhCells.text(row.getCell(columns.getOrDefault(EXPORTS, NAME)));
        return first != null && first.toLowerCase(Locale.ROOT).startsWith("всего");
    }

    private @Nullable String value(Row row, String heading) {
        return KazakhCells.number(row.getCell(columns.getOrDefault(heading, NAME)));
    }

    /** The title says it, and the sheet's name must not say otherwise. */
    private Period period() throws UnreadableFile {
        var titled = titled();
        var named = KazakhPeriods.read(sheet.getSheetName());
        if (titled == null && named == null) {
            throw new UnreadableFile("Sheet " + sheet.getSheetName() + " does not say which period it is about.");
        }
        if (titled != null
                && named != null
                && titled.firstDay().getYear() != named.firstDay().getYear()) {
            throw new UnreadableFile("Sheet " + sheet.getSheetName() + " is titled " + titled + ".");
        }
        return titled == null ? java.util.Objects.requireNonNull(named) : titled;
    }

    private @Nullable Period titled() {
        for (var index = 0; index < header; index++) {
            var row = sheet.getRow(index);
            if (row != null) {
                for (var cell : row) {
                    var text = KazakhCells.text(cell);
                    var period = text == null ? null : KazakhPeriods.read(text);
                    if (period != null) {
                        return period;
                    }
                }
            }
        }
        return null;
    }

    private int unit() throws UnreadableFile {
        for (var index = 0; index <= header; index++) {
            var row = sheet.getRow(index);
            if (row != null) {
                for (var cell : row) {
                    var text = KazakhCells.text(cell);
                    var unit = text == null
                            ? null
                            : UNITS.get(text.toLowerCase(Locale.ROOT)
                                    .replaceAll("^в |\\.$", "")
                                    .strip());
                    if (unit != null) {
                        return unit;
                    }
                }
            }
        }
        throw new UnreadableFile(
                "Sheet " + sheet.getSheetName() + " does not say its unit, such as тыс. долларов США.");
    }

    private record SheetRow(Row row) implements RawRow {
        @Override
        public long number() {
            return row.getRowNum() + 1L;
        }

        @Override
        public String text() {
            return row.getSheet().getSheetName() + ": " + KazakhCells.joined(row, ";");
        }
    }
}
