package org.chancery.trade.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One import that this process works on: how far it is, and how to stop it. Several threads look at it. */
final class ImportJob {
    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final UUID importId;
    private volatile long rows;
    private volatile long bytes;
    private volatile boolean stopped;

    @Nullable
    private Connection connection;

    ImportJob(UUID importId) {
        this.importId = importId;
    }

    UUID importId() {
        return importId;
    }

    /** Counts; called by the one thread that reads. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, the others only look
    void readRow() {
        rows++;
        requireGoingOn();
    }

    void readBytes(long count) {
        bytes = count;
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    void requireGoingOn() {
        if (stopped) {
            throw new Stopped();
        }
    }

    boolean isStopped() {
        return stopped;
    }

    /** Statements on this connection end when the job is stopped; null for none. */
    synchronized void worksOn(@Nullable Connection working) {
        connection = working;
    }

    synchronized void stop() {
        stopped = true;
        if (connection != null) {
            try {
                connection.unwrap(PGConnection.class).cancelQuery();
            } catch (SQLException failure) {
                LOG.debugf(failure, "import %s ends when its statement does", importId);
            }
        }
    }

    /** Somebody does not want the import any more, or another process has taken it. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
