package org.chancery.trade.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.trade.tradeflow.StagedRelease;
import org.jboss.logging.Logger;

/**
 * Finds the imports whose worker gives no sign of life any more, and those that nobody commits, and brings them to a state
 * that says so.
 */
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

    /** Likewise: whoever commits or cancels an import just now comes first. */
    @Transactional
    void expire() throws SQLException {
        for (var id : forgotten()) {
            var sent = imports.findById(id);
            LOG.infof("import %s was never committed", id);
            sent.stop(
                    ImportState.EXPIRED,
                    "Nobody committed the import for as long as its rows are kept, " + inWords(settings.keepChecked())
                            + ". Nothing of it is kept; send the file again.");
            drop(sent.releaseId());
        }
    }

    private static String inWords(Duration time) {
        return time.toDays() > 0 ? time.toDays() + " days" : time.toMinutes() + " minutes";
    }

    /** A table that was loaded just before the process ended. */
    private void drop(int releaseId) throws SQLException {
        try (var connection = database.getConnection()) {
            new StagedRelease(connection, releaseId).drop();
        }
    }

    private List<UUID> abandoned() {
        return silent("worker is not null", settings.lease());
    }

    /** Its last sign of life was given when the check, or a commit that did not succeed, ended. */
    private List<UUID> forgotten() {
        return silent("state = 'CHECKED'", settings.keepChecked());
    }

    @SuppressWarnings("unchecked") // of a native query that selects one column
    private List<UUID> silent(String condition, Duration since) {
        return imports.getEntityManager()
                .createNativeQuery("""
                        select id from flow_import
                        where %s and heartbeat_at < clock_timestamp() - make_interval(secs => :since)
                        for update skip locked""".formatted(condition), UUID.class)
                .setParameter("since", (double) since.toSeconds())
                .getResultList();
    }
}
