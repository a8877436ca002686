package org.chancery.consultations.export;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.table.Table;
import org.chancery.consultations.history.ReadLog;
import org.chancery.consultations.history.Reading;
import org.hibernate.ScrollMode;
import org.hibernate.Session;

/** Carries lists from the database to their files. */
@ApplicationScoped
public class Exports {
    /** A file for somebody far away takes its time; the usual limit is made for a page. */
    private static final int LONGEST_SECONDS = 3600;

    private static final int ROWS_AT_A_TIME = 1000;

    /**
     * A file holds a thread and a connection to the database until its reader has all of it, however slowly. Most of them
     * are for others.
     */
    static final int FILES_AT_A_TIME = 8;

    private final Session database;
    private final ReadLog log;
    private final Semaphore turns = new Semaphore(FILES_AT_A_TIME);

    Exports(Session database, ReadLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * The list as a file, read when the answer is written, in the name of the caller of now; 503 while too many others are
     * on their way.
     */
    public Table table(Export export) {
        if (turns.availablePermits() == 0) {
            throw tooManyFiles();
        }
        return new ExportedTable(export, log.exporting());
    }

    private void read(Export export, Reading reading, Table.Rows rows) throws IOException {
        // Nobody waits for a turn, which would hold a thread as well.
        if (!turns.tryAcquire()) {
            throw tooManyFiles();
        }
        try {
            readInTurn(export, reading, rows);
        } finally {
            turns.release();
        }
    }

    private static HttpProblem tooManyFiles() {
        return Problems.of(
                Response.Status.SERVICE_UNAVAILABLE,
                "too-many-files",
                "Too many files at once",
                FILES_AT_A_TIME + " files are on their way to their readers, as many as may be. Try again later.",
                Map.of());
    }

    private void readInTurn(Export export, Reading reading, Table.Rows rows) throws IOException {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                // What was counted is what is read, and PostgreSQL hands it over piece by piece.
                database.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                        .executeUpdate();
                try {
                    stream(export, reading, rows);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void stream(Export export, Reading reading, Table.Rows rows) throws IOException {
        rows.begin(export.count(database).getSingleResult());
        var written = 0L;
        var highest = Marking.PUBLIC;
        try (var found = export.rows(database)
                .setFetchSize(ROWS_AT_A_TIME)
                .setReadOnly(true)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (found.next()) {
                var row = export.row(found.get());
                rows.add(row.cells());
                reading.of(row.id(), row.marking());
                written++;
                highest = Marking.highest(List.of(highest, row.marking()));
            }
        } finally {
            // What has left has left, also when the rest did not.
            reading.exported(export.name(), written, highest);
        }
    }

    private final class ExportedTable implements Table {
        private final Export export;
        private final Reading reading;

        ExportedTable(Export export, Reading reading) {
            this.export = export;
            this.reading = reading;
        }

        @Override
        public String name() {
            return export.name();
        }

        @Override
        public List<String> headings() {
            return export.headings();
        }

        @Override
        public void read(Rows rows) throws IOException {
            Exports.this.read(export, reading, rows);
        }
    }
}
