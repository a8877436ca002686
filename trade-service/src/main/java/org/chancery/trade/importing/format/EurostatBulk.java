package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chancery.trade.source.Extent;

/**
 * The bulk files of Eurostat (.dat), in the headings of both generations. Each row is one statistical regime, without a total:
 * rows of one key that follow one another are added.
 */
@ApplicationScoped
class EurostatBulk implements Layout {
    private static final Set<String> TELLING = Set.of("trade_type", "product_nc", "flow", "period");

    @Override
    public String name() {
        return "eurostat-bulk";
    }

    @Override
    public Origin origin() {
        return new Origin(EasyComext.PUBLISHER, "Comext, bulk", Extent.COMPLETE, EasyComext.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return head.columns().containsAll(TELLING);
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var rows = CsvRows.open(content, content.head().separator())) {
            var columns = new EurostatColumns(
                    rows.column("DECLARANT_ISO", "REPORTER"),
                    rows.column("PARTNER_ISO", "PARTNER"),
                    rows.column("TRADE_TYPE"),
                    rows.column("PRODUCT_NC"),
                    rows.column("FLOW"),
                    rows.column("PERIOD"),
                    rows.columnIfAny("SUPP_UNIT", "SUPPL_UNIT"),
                    rows.column("VALUE_IN_EUROS", "VALUE_EUR"),
                    rows.columnIfAny("QUANTITY_IN_KG", "QUANTITY_KG"),
                    rows.columnIfAny("SUP_QUANTITY", "QUANTITY_SUPPL_UNIT"));
            sink.unit(EasyComext.CURRENCY, 0);
            var sum = new EurostatSum(columns, sink);
            rows.forEach(sink, sum::add);
            sum.end();
        }
    }

    /** Where what stands. */
    record EurostatColumns(
            int reporter,
            int partner,
            int tradeType,
            int product,
            int flow,
            int period,
            int unit,
            int value,
            int kilograms,
            int quantity) {
        /** What the rows that are added have in common. */
        List<Integer> key() {
            return List.of(reporter, partner, tradeType, product, flow, period);
        }
    }
}
