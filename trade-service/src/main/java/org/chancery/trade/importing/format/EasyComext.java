package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chancery.trade.commodity.Classification;
import org.chancery.trade.source.Extent;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/** Tables of Eurostat's Easy Comext: code and label in one cell, month 52 for a whole year, euros. */
@ApplicationScoped
class EasyComext implements Layout {
    static final String PUBLISHER = "Eurostat";
    static final String DATASET = "Comext";
    static final String CURRENCY = "EUR";

    private static final Set<String> TELLING = Set.of("reporter", "partner", "product", "flow", "period");
    private static final String[] VALUES = {"VALUE_IN_EUR", "VALUE_IN_EUROS", "VALUE_EUR"};
    private static final Set<String> ALL_PROCEDURES = Set.of("4", "T", "TOTAL");
    private static final int HUNDREDS = 2;

    @Override
    public String name() {
        return "easy-comext";
    }

    @Override
    public Origin origin() {
        return new Origin(PUBLISHER, DATASET, Extent.PARTIAL, CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        var columns = head.columns();
        return columns.containsAll(TELLING)
                && List.of(VALUES).stream()
                        .anyMatch(value -> columns.contains(value.toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var rows = CsvRows.open(content, content.head().separator())) {
            var reporter = rows.column("REPORTER");
            var partner = rows.column("PARTNER");
            var product = rows.column("PRODUCT");
            var direction = rows.column("FLOW");
            var procedure = rows.columnIfAny("STAT_PROCEDURE", "STAT_REGIME");
            var period = rows.column("PERIOD");
            var value = rows.column(VALUES);
            var kilograms = rows.columnIfAny("QUANTITY_IN_KG", "QUANTITY_KG");
            var hundreds = rows.columnIfAny("QUANTITY_IN_100KG", "QUANTITY_100KG");
            var periods = new PrintedPeriods("PERIOD");
            var flow = new FlowRow();
            sink.unit(CURRENCY, 0);
            rows.forEach(sink, row -> {
                var regime = code(row.text(procedure));
                if (regime != null && !ALL_PROCEDURES.contains(regime)) {
                    sink.leaveOut("one statistical procedure, which another row has in its total");
                    return;
                }
                var worth = row.text(value);
                if (":".equals(worth)) {
                    sink.leaveOut("no value (:)");
                    return;
                }
                tellTitle(row.text(product), sink);
                var weight = row.text(kilograms);
                var way = PrintedFlows.read("FLOW", code(row.text(direction)));
                flow.clear();
                flow.reporter(Scheme.EUROSTAT, code(row.text(reporter)))
                        .partner(Scheme.EUROSTAT, code(row.text(partner)))
                        .flow(way)
                        .period(periods.read(code(row.text(period))))
                        .commodity(Classification.CN.name(), Classification.CN.normalised(code(row.text(product))))
                        .valuation(valuation(way))
                        .value(worth)
                        .netWeight(weight == null ? PrintedNumbers.shifted(row.text(hundreds), HUNDREDS) : weight);
                sink.accept(flow, row);
            });
        }
    }

    /** Goods are valued at the border of the reporting state. */
    static @Nullable String valuation(Flow flow) {
        return switch (flow) {
            case M -> "CIF";
            case X -> "FOB";
            case RX, RM -> null;
        };
    }

    /** Stands behind the code; in which language, whoever downloaded the file chose. */
    private static void tellTitle(@Nullable String cell, FlowSink sink) {
        var product = code(cell);
        if (cell != null && product != null && sink.lacksTitle(Classification.CN.name(), product)) {
            var label = cell.substring(Math.min(cell.length(), cell.indexOf('-') + 1))
                    .strip();
            sink.title(Classification.CN.name(), product, label.equals(cell) || label.isEmpty() ? null : label);
        }
    }

    /** What stands before the label, as in {@code KZ-Kazakhstan}. */
    private static @Nullable String code(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var hyphen = cell.indexOf('-');
        return hyphen < 0 ? cell : cell.substring(0, hyphen).strip();
    }
}
