package org.chancery.trade.figure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.commons.table.Table;
import org.chancery.trade.export.SdmxTable;

/** Figures as a file, in constant memory. */
@ApplicationScoped
class FigureExport {
    private static final String DATAFLOW = "CHANCERY:FIGURES(1.0)";

    /** A file for somebody far away takes its time; the usual limit is made for a page. */
    private static final int LONGEST_SECONDS = 3600;

    private static final int ROWS_AT_A_TIME = 1000;

    private final VintageRepository vintages;
    private final PressClearanceRepository clearances;
    private final EntityManager database;

    FigureExport(VintageRepository vintages, PressClearanceRepository clearances, EntityManager database) {
        this.vintages = vintages;
        this.clearances = clearances;
        this.database = database;
    }

    /** The figures that the filter leaves, read when the answer is written; 400 at once for what no filter can be. */
    Table table(FigureFilter filter, AsOf asOf, boolean sdmx) {
        filter.conditions();
        filter.clearedForPress();
        return sdmx
                ? new SdmxTable(DATAFLOW, new FigureTable(this, filter, asOf, FigureColumn.SDMX))
                : new FigureTable(this, filter, asOf, FigureColumn.ALL);
    }

    private void read(FigureTable table, Table.Rows rows) throws IOException {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                // What was counted is what is read.
                database.createNativeQuery("set transaction isolation level repeatable read, read only")
                        .executeUpdate();
                try {
                    stream(table, rows);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void stream(FigureTable table, Table.Rows rows) throws IOException {
        rows.begin(vintages.count(table.filter(), table.asOf()));
        var some = new ArrayList<Vintage>(ROWS_AT_A_TIME);
        try (var found = vintages.stream(table.filter(), table.asOf(), ROWS_AT_A_TIME)) {
            for (var vintage : (Iterable<Vintage>) found::iterator) {
                some.add(vintage);
                if (some.size() == ROWS_AT_A_TIME) {
                    write(some, table, rows);
                    some.clear();
                    database.clear();
                }
            }
        }
        write(some, table, rows);
    }

    private void write(List<Vintage> some, FigureTable table, Table.Rows rows) throws IOException {
        var cleared = clearances.findKnown(some, table.asOf());
        for (var vintage : some) {
            var figure = FigureResponse.from(vintage, cleared);
            rows.add(table.columns().stream()
                    .map(column -> column.cell().apply(figure))
                    .toList());
        }
    }

    private record FigureTable(FigureExport export, FigureFilter filter, AsOf asOf, List<FigureColumn> columns)
            implements Table {
        @Override
        public String name() {
            return "figures";
        }

        @Override
        public List<String> headings() {
            return columns.stream().map(FigureColumn::heading).toList();
        }

        @Override
        public void read(Rows rows) throws IOException {
            export.read(this, rows);
        }
    }
}
