package org.chancery.trade.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.commons.table.Table;

/**
 * A table as SDMX-CSV 2.0 has it: the columns STRUCTURE, STRUCTURE_ID and ACTION first, then the components. The rows replace
 * what the reader had of the same keys, so that the action is R.
 */
public final class SdmxTable implements Table {
    private static final List<String> LEADING = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    private static final String STRUCTURE = "dataflow";
    private static final String ACTION = "R";

    private final String dataflow;
    private final Table components;

    /**
     * Wraps the components.
     *
     * @param dataflow agency, id and version, such as {@code CHANCERY:FIGURES(1.0)}
     * @param components headed by the ids of the dimensions, OBS_VALUE and the attributes
     */
    public SdmxTable(String dataflow, Table components) {
        this.dataflow = dataflow;
        this.components = components;
    }

    @Override
    public String name() {
        return components.name() + "_sdmx";
    }

    @Override
    public List<String> headings() {
        return Stream.concat(LEADING.stream(), components.headings().stream()).toList();
    }

    @Override
    public void read(Rows rows) throws IOException {
        components.read(new Rows() {
            @Override
            public void begin(long count) throws IOException {
                rows.begin(count);
            }

            @Override
            public void add(List<?> cells) throws IOException {
                var row = new ArrayList<Object>(List.of(STRUCTURE, dataflow, ACTION));
                row.addAll(cells);
                rows.add(row);
            }
        });
    }
}
