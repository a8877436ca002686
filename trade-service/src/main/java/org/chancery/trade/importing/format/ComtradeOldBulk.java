package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.chancery.trade.source.Extent;
import org.chancery.trade.territory.Scheme;

/** The old bulk files of UN Comtrade: eleven columns, one reporter and year a file, numbers of units in place of their names. */
@ApplicationScoped
class ComtradeOldBulk implements Layout {
    private static final Set<String> TELLING = Set.of(
            "year",
            "reporter code",
            "trade flow code",
            "partner code",
            "classification",
            "commodity code",
            "value",
            "estimation code");

    @Override
    public String name() {
        return "comtrade-old-bulk";
    }

    @Override
    public Origin origin() {
        return new Origin(ComtradeTable.PUBLISHER, ComtradeLegacy.DATASET, Extent.COMPLETE, ComtradeTable.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return head.columns().containsAll(TELLING);
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var rows = CsvRows.open(content, content.head().separator())) {
            var year = rows.column("Year");
            var reporter = rows.column("Reporter Code");
            var direction = rows.column("Trade Flow Code");
            var partner = rows.column("Partner Code");
            var classification = rows.column("Classification");
            var commodity = rows.column("Commodity Code");
            var unit = rows.columnIfAny("Quantity Unit Code");
            var quantity = rows.columnIfAny("Supplementary Quantity");
            var netWeight = rows.columnIfAny("Netweight (kg)");
            var value = rows.column("Value");
            var periods = new PrintedPeriods("Year");
            var flow = new FlowRow();
            rows.forEach(sink, row -> {
                flow.clear();
                flow.reporter(Scheme.COMTRADE_LEGACY, row.text(reporter))
                        .partner(Scheme.COMTRADE_LEGACY, row.text(partner))
                        .flow(PrintedFlows.read("Trade Flow Code", row.text(direction)))
                        .period(periods.read(row.text(year)))
                        .commodity(row.text(classification), row.text(commodity))
                        .value(row.text(value))
                        .netWeight(row.text(netWeight));
                var measured = ComtradeUnits.of(row.text(unit));
                if (measured != null) {
                    flow.quantity(row.text(quantity), measured);
                }
                sink.accept(flow, row);
            });
        }
    }
}
