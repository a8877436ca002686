package org.chancery.trade.tradeflow;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.chancery.commons.table.Table;

/** The flows that a filter leaves as a file, read when the answer is written. */
record FlowTable(FlowRepository flows, FlowFilter filter, Instant asOf, List<FlowColumn> columns) implements Table {
    @Override
    public String name() {
        return "flows";
    }

    @Override
    public List<String> headings() {
        return columns.stream().map(FlowColumn::heading).toList();
    }

    @Override
    public void read(Rows rows) throws IOException {
        flows.stream(
                filter,
                asOf,
                rows::begin,
                flow -> rows.add(columns.stream()
                        .map(column -> column.cell().apply(flow))
                        .toList()));
    }
}
