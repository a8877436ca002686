package org.chancery.trade.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.trade.tradeflow.StagedRelease;
import org.jboss.logging.Logger;

/** Finds the imports whose worker gives no sign of life any more and brings them to a state that says so. */
@ApplicationScoped
class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class);

    private final FlowImportRepository imports;
    private final DataSource database;
    private final ImportSettings settings;

    Recovery(FlowImportRepository imports, DataSource database, ImportSettings settings) {
        this.imports = imports;
        this.database = database;
        this.settings = settings;
    }

    /** Each of them once, however many processes look: what one is busy with, the others pass over. */
    @Transactional
    void recover() throws SQLException {
        for (var id : abandoned()) {
            var sent = imports.findById(id);
            LOG.warnf("import %s was left in state %s by a process that ended", id, sent.state());
            if (sent.state() == ImportState.COMMITTING) {
                sent.stop(
                        ImportState.CHECKED,
                        "The process that committed the import ended before it was done. Nothing was committed; the"
                                + " rows are still here and can be committed again.");
            } else {
                sent.stop(
                        ImportState.FAILED,
                        "The process that read the file ended before it was done. Nothing of it is kept; send the file"
                                + " again.");
                drop(sent.releaseId());
            }
        }
    }

    /** A table that was loaded just before the process ended. */
    private void drop(int releaseId) throws SQLException {
        try (var connection = database.getConnection()) {
            new StagedRelease(connection, releaseId).drop();
        }
    }

    @SuppressWarnings("unchecked") // of a native query that selects one column
    private List<UUID> abandoned() {
        return imports.getEntityManager()
                .createNativeQuery("""
                        select id from flow_import
                        where worker is not null and heartbeat_at < clock_timestamp() - make_interval(secs => :lease)
                        for update skip locked""", UUID.class)
                .setParameter("lease", (double) settings.lease().toSeconds())
                .getResultList();
    }
}
