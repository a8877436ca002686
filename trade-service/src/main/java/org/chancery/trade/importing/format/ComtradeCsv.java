package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.chancery.trade.source.Extent;

/** What the portal of UN Comtrade gives for download: what somebody asked for, in Latin-1, each row with a comma too many. */
@ApplicationScoped
class ComtradeCsv implements Layout {
    @Override
    public String name() {
        return "comtrade-csv";
    }

    @Override
    public Origin origin() {
        return new Origin(ComtradeTable.PUBLISHER, ComtradeTable.DATASET, Extent.PARTIAL, ComtradeTable.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return head.separator() == ',' && ComtradeTable.isIn(head.columns());
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        ComtradeTable.read(content, sink, ',');
    }
}
