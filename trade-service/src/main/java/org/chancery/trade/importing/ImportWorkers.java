package org.chancery.trade.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.chancery.trade.importing.Committing.CommitRefused;
import org.chancery.trade.importing.ImportJob.Stopped;
import org.chancery.trade.importing.format.UnreadableFile;
import org.chancery.trade.tradeflow.StagedRelease;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works on imports in the background, a few at a time, and gives a sign of life for all it has. */
@ApplicationScoped
class ImportWorkers {
    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final UUID me = UUID.randomUUID();
    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService pool;
    private final Checking checking;
    private final Committing committing;
    private final Leases leases;
    private final Recovery recovery;
    private final DataSource database;

    ImportWorkers(
            Checking checking,
            Committing committing,
            Leases leases,
            Recovery recovery,
            DataSource database,
            ImportSettings settings) {
        this.checking = checking;
        this.committing = committing;
        this.leases = leases;
        this.recovery = recovery;
        this.database = database;
        this.pool = Executors.newFixedThreadPool(settings.workers(), task -> new Thread(task, "import"));
    }

    /** Who holds an import that is given to these workers. */
    UUID me() {
        return me;
    }

    /** Reads the file, later, and deletes it; the import is held by {@link #me}. */
    void check(UUID id, Path file) {
        submit(id, job -> check(job, file));
    }

    /** Likewise makes it a release. */
    void commit(UUID id) {
        submit(id, this::commit);
    }

    /** Ends the work on an import that is cancelled, if it is done here. */
    void stop(UUID id) {
        var job = jobs.get(id);
        if (job != null) {
            job.stop();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        for (var job : jobs.values()) {
            if (!leases.beat(job, me)) {
                job.stop();
            }
        }
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recover() throws SQLException {
        recovery.recover();
        recovery.expire();
    }

    void end(@Observes ShutdownEvent event) {
        jobs.values().forEach(ImportJob::stop);
        pool.shutdownNow();
    }

    private void submit(UUID id, Work work) {
        var job = new ImportJob(id);
        jobs.put(id, job);
        pool.execute(() -> {
            try {
                work.on(job);
            } finally {
                jobs.remove(id, job);
            }
        });
    }

    private void check(ImportJob job, Path file) {
        var id = job.importId();
        try {
            var order = leases.beginCheck(id, me);
            var checked = checking.check(order, file, job);
            keep(order, checked, job);
        } catch (Stopped cancelled) {
            LOG.infof("import %s was stopped", id);
        } catch (UnreadableFile | TooManyRejects refused) {
            give(id, ImportState.FAILED, refused.getMessage());
        } catch (IOException | SQLException | RuntimeException failure) {
            if (!job.isStopped()) {
                LOG.errorf(failure, "import %s failed", id);
                give(
                        id,
                        ImportState.FAILED,
                        "Reading the file failed for a reason that is not in the file; the"
                                + " administrator finds it in the log under the id of the import.");
            }
        } finally {
            delete(file);
        }
    }

    /** Somebody may have cancelled since the rows were loaded. */
    private void keep(ImportOrder order, Checked checked, ImportJob job) throws SQLException {
        leases.beat(job, me);
        try {
            leases.checked(order.importId(), me, checked);
        } catch (Stopped cancelled) {
            try (var connection = database.getConnection()) {
                new StagedRelease(connection, order.releaseId()).drop();
            }
            throw cancelled;
        }
    }

    private void commit(ImportJob job) {
        var id = job.importId();
        try {
            committing.commit(id, me);
        } catch (Stopped taken) {
            LOG.warnf("import %s was taken for abandoned while it was committed", id);
        } catch (CommitRefused refused) {
            give(id, ImportState.CHECKED, refused.getMessage());
        } catch (SQLException | RuntimeException failure) {
            LOG.errorf(failure, "import %s was not committed", id);
            give(
                    id,
                    ImportState.CHECKED,
                    "The commit failed for a reason that is not in the file; nothing was committed."
                            + " The administrator finds it in the log under the id of the import.");
        }
    }

    /** What is quoted of a file in the reason may be anything, also what no database keeps as text. */
    private void give(UUID id, ImportState state, @Nullable String why) {
        try {
            leases.stop(id, me, state, CONTROL.matcher(String.valueOf(why)).replaceAll("\uFFFD"));
        } catch (Stopped cancelled) {
            LOG.infof("import %s was stopped", id);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warnf(failure, "%s is left behind", file);
        }
    }

    private interface Work {
        void on(ImportJob job);
    }
}
