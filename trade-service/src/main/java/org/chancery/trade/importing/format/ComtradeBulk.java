package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.chancery.trade.source.Extent;

/** The bulk files of UN Comtrade: all of a reporter's rows for a period, separated by tabs, packed with gzip. */
@ApplicationScoped
class ComtradeBulk implements Layout {
    @Override
    public String name() {
        return "comtrade-bulk";
    }

    @Override
    public Origin origin() {
        return new Origin(ComtradeTable.PUBLISHER, ComtradeTable.DATASET, Extent.COMPLETE, ComtradeTable.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return head.separator() == '\t' && ComtradeTable.isIn(head.columns());
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        ComtradeTable.read(content, sink, '\t');
    }
}
