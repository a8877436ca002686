package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.chancery.trade.commodity.Classification;
import org.chancery.trade.source.Extent;
import org.chancery.trade.territory.Scheme;
import org.jspecify.annotations.Nullable;

/** Downloads of WITS, the World Bank's door to Comtrade: thousands of dollars, its own letters for some states. */
@ApplicationScoped
class Wits implements Layout {
    private static final String VALUE = "TradeValue in 1000 USD";
    private static final Set<String> TELLING =
            Set.of("reporteriso3", "partneriso3", "year", "tradeflowname", "tradevalue in 1000 usd");
    private static final int THOUSANDS = 3;

    @Override
    public String name() {
        return "wits";
    }

    @Override
    public Origin origin() {
        return new Origin("World Bank", "WITS", Extent.PARTIAL, ComtradeTable.CURRENCY, THOUSANDS);
    }

    @Override
    public boolean recognises(Head head) {
        return head.columns().containsAll(TELLING);
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var rows = CsvRows.open(content, content.head().separator())) {
            var reporter = rows.column("ReporterISO3");
            var partner = rows.column("PartnerISO3");
            var year = rows.column("Year");
            var direction = rows.column("TradeFlowName");
            var value = rows.column(VALUE);
            var nomenclature = rows.columnIfAny("Nomenclature", "NomenCode");
            var product = rows.columnIfAny("ProductCode");
            var netWeight = rows.columnIfAny("NetWeight in KGM");
            var quantity = rows.columnIfAny("Quantity");
            var unit = rows.columnIfAny("QtyUnit", "QtyToken");
            var periods = new PrintedPeriods("Year");
            var flow = new FlowRow();
            sink.unit(ComtradeTable.CURRENCY, THOUSANDS);
            rows.forEach(sink, row -> {
                var classification = classification(row.text(nomenclature), row.text(product));
                flow.clear();
                flow.reporter(Scheme.WITS, row.text(reporter))
                        .partner(Scheme.WITS, row.text(partner))
                        .flow(PrintedFlows.read("TradeFlowName", row.text(direction)))
                        .period(periods.read(row.text(year)))
                        .commodity(
                                classification.name(),
                                product < 0 ? Classification.TOTAL : classification.normalised(row.text(product)))
                        .value(row.text(value))
                        .netWeight(row.text(netWeight));
                if (row.text(unit) != null) {
                    flow.quantity(row.text(quantity), row.text(unit));
                }
                sink.accept(flow, row);
            });
        }
    }

    private static Classification classification(@Nullable String nomenclature, @Nullable String product) {
        if (nomenclature == null) {
            return product == null ? Classification.NONE : Classification.HS;
        }
        return Classification.of(nomenclature)
                .orElseThrow(() -> new Rejection("Nomenclature", "is " + nomenclature + ", which is not known"));
    }
}
