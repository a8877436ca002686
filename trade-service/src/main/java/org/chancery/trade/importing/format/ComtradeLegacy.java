package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chancery.trade.source.Extent;
import org.chancery.trade.territory.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What UN Comtrade gave for download until 2023, by year or by month: 35 columns, 22 from its API, or 12 in short. Italy is 381
 * there. Codes may have passed through a spreadsheet that took their zeros.
 */
@ApplicationScoped
class ComtradeLegacy implements Layout {
    static final String DATASET = "International merchandise trade, before 2023";

    private static final String VALUE = "Trade Value (US$)";
    private static final Set<String> TELLING = Set.of(
            "classification",
            "year",
            "trade flow code",
            "reporter code",
            "partner code",
            "commodity code",
            "trade value (us$)");

    @Override
    public String name() {
        return "comtrade-legacy-csv";
    }

    @Override
    public Origin origin() {
        return new Origin(ComtradeTable.PUBLISHER, DATASET, Extent.PARTIAL, ComtradeTable.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return head.columns().containsAll(TELLING);
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var rows = CsvRows.open(content, content.head().separator())) {
            var columns = new Columns(rows);
            var periods = new PrintedPeriods("Period");
            var flow = new FlowRow();
            sink.titlesIn(ComtradeTable.LANGUAGE);
            rows.forEach(sink, row -> {
                var part = columns.partOfAnother(row);
                if (part != null) {
                    sink.leaveOut(part);
                    return;
                }
                flow.clear();
                columns.read(row, flow, periods, sink);
                sink.accept(flow, row);
            });
        }
    }

    /** Where what stands; what the shorter forms do not have is read as empty. */
    private static final class Columns {
        private final int classification;
        private final int period;
        private final int level;
        private final int flow;
        private final int reporter;
        private final int reporterLetters;
        private final int partner;
        private final int partnerLetters;
        private final int commodity;
        private final int title;
        private final int unit;
        private final int quantity;
        private final int netWeight;
        private final int value;
        private final int cif;
        private final int fob;
        private final List<Breakdown> breakdowns;

        Columns(CsvRows rows) throws UnreadableFile {
            classification = rows.column("Classification");
            period = rows.column("Period", "Year");
            level = rows.columnIfAny("Aggregate Level");
            flow = rows.column("Trade Flow Code");
            reporter = rows.column("Reporter Code");
            reporterLetters = rows.columnIfAny("Reporter ISO");
            partner = rows.column("Partner Code");
            partnerLetters = rows.columnIfAny("Partner ISO");
            commodity = rows.column("Commodity Code");
            title = rows.columnIfAny("Commodity");
            unit = rows.columnIfAny("Qty Unit Code");
            quantity = rows.columnIfAny("Qty");
            netWeight = rows.columnIfAny("Netweight (kg)");
            value = rows.column(VALUE);
            cif = rows.columnIfAny("CIF Trade Value (US$)");
            fob = rows.columnIfAny("FOB Trade Value (US$)");
            breakdowns = List.of(
                    new Breakdown(rows.columnIfAny("2nd Partner Code"), "0", "second partner"),
                    new Breakdown(rows.columnIfAny("Customs Proc. Code"), "C00", "customs procedure"),
                    new Breakdown(rows.columnIfAny("Mode of Transport Code"), "0", "mode of transport"));
        }

        @Nullable
        String partOfAnother(CsvRow row) {
            for (var breakdown : breakdowns) {
                var code = row.text(breakdown.column());
                if (code != null && !code.equals(breakdown.total())) {
                    return "one " + breakdown.of() + ", which another row has in its total";
                }
            }
            return null;
        }

        void read(CsvRow row, FlowRow to, PrintedPeriods periods, FlowSink sink) {
            var code = row.text(commodity);
            var worth = row.text(value);
            to.reporter(Scheme.COMTRADE_LEGACY, row.text(reporter))
                    .reporterLetters(row.text(reporterLetters))
                    .partner(Scheme.COMTRADE_LEGACY, row.text(partner))
                    .partnerLetters(row.text(partnerLetters))
                    .flow(PrintedFlows.read("Trade Flow Code", row.text(flow)))
                    .period(periods.read(row.text(period)))
                    .commodity(row.text(classification), code)
                    .value(worth)
                    .valuation(valuation(row, worth))
                    .netWeight(row.text(netWeight));
            if (level >= 0) {
                to.level(levelOf(row.text(level)));
            }
            var measured = ComtradeUnits.of(row.text(unit));
            if (measured != null) {
                to.quantity(row.text(quantity), measured);
            }
            tellTitle(row, code, sink);
        }

        private @Nullable String valuation(CsvRow row, @Nullable String worth) {
            if (worth == null) {
                return null;
            }
            if (worth.equals(row.text(cif))) {
                return "CIF";
            }
            return worth.equals(row.text(fob)) ? "FOB" : null;
        }

        private static int levelOf(@Nullable String text) {
            return text != null && text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : -1;
        }

        private void tellTitle(CsvRow row, @Nullable String code, FlowSink sink) {
            if (!sink.lacksTitle(row.text(classification), code)) {
                return;
            }
            var words = row.text(title);
            sink.title(row.text(classification), code, words);
            if (words != null && words.contains("LEGACY NON-WCO")) {
                sink.note("Commodity " + code + " is a code that the World Customs Organization does not have.");
            }
        }
    }

    private record Breakdown(int column, String total, String of) {}
}
