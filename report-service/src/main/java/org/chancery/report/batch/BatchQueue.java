package org.chancery.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.report.briefing.BriefingArchive;
import org.chancery.report.briefing.Composed;
import org.hibernate.Hibernate;

/**
 * Gives items to workers and takes what they have made. An item is given by a lease in the database's own time; a worker
 * whose lease was taken over can neither complete nor fail it, and what it has composed is not kept.
 */
@ApplicationScoped
@Transactional
class BatchQueue {
    /** An item whose worker has died that often is not tried again by itself: it may be what kills them. */
    static final int MOST_ATTEMPTS = 3;

    private static final String KILLS_ITS_WORKERS =
            "state = 'RUNNING' and attempts >= :most and lease_ends_at < clock_timestamp()";
    private static final String DIED =
            "The process that composed it ended before it was done, " + MOST_ATTEMPTS + " times.";

    private final EntityManager database;
    private final BriefingArchive archive;
    private final BatchSettings settings;
    private final Clock clock;

    BatchQueue(EntityManager database, BriefingArchive archive, BatchSettings settings, Clock clock) {
        this.database = database;
        this.archive = archive;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next item that nobody works on; what another process is about to take is passed over. */
    Optional<Work> claim(UUID worker) {
        var claimed = ids(database.createNativeQuery("""
                        update batch_item
                        set state = 'RUNNING', worker = :worker, attempts = attempts + 1,
                            lease_ends_at = clock_timestamp() + make_interval(secs => :lease)
                        where id = (
                            select item.id from batch_item item join batch on batch.id = item.batch_id
                            where batch.state = 'RUNNING' and item.attempts < :most
                                and (item.state = 'PENDING'
                                    or item.state = 'RUNNING' and item.lease_ends_at < clock_timestamp())
                            order by batch.requested_at, batch.id, item.position
                            limit 1
                            for update of item skip locked)
                        returning id""", UUID.class)
                .setParameter("worker", worker)
                .setParameter("lease", settings.lease().toMillis() / 1000.0)
                .setParameter("most", MOST_ATTEMPTS));
        return claimed.stream().findFirst().map(id -> {
            var item = database.find(BatchItem.class, id);
            var batch = (Batch) Hibernate.unproxy(item.batch());
            return new Work(item.id(), batch.id(), item.partner(), batch.requestedBy(), batch.signIn(), batch);
        });
    }

    /**
     * Keeps the briefing and completes its item, both or neither.
     *
     * @throws LeaseLost if somebody else has taken the item over
     */
    void complete(Work work, UUID worker, Composed composed) {
        var briefing = archive.store(composed, work.requestedBy());
        var batch = locked(work.batchId());
        give(
                "update batch_item set state = 'DONE', briefing_id = :result, worker = null, lease_ends_at = null",
                work,
                worker,
                briefing);
        endIfDone(batch);
    }

    /** @throws LeaseLost if somebody else has taken the item over */
    void fail(Work work, UUID worker, String problem) {
        var batch = locked(work.batchId());
        give(
                "update batch_item set state = 'FAILED', problem = :result, worker = null, lease_ends_at = null",
                work,
                worker,
                problem);
        endIfDone(batch);
    }

    /** Gives up what has killed its workers, and ends what has nothing left to do. */
    void tidy() {
        var stuck = ids(database.createNativeQuery(
                        "select distinct batch_id from batch_item where " + KILLS_ITS_WORKERS, UUID.class)
                .setParameter("most", MOST_ATTEMPTS));
        stuck.stream().map(this::locked).forEach(batch -> {
            database.createNativeQuery("update batch_item set state = 'FAILED', problem = :problem, worker = null,"
                            + " lease_ends_at = null where batch_id = :id and " + KILLS_ITS_WORKERS)
                    .setParameter("problem", DIED)
                    .setParameter("id", batch.id())
                    .setParameter("most", MOST_ATTEMPTS)
                    .executeUpdate();
            endIfDone(batch);
        });
    }

    @SuppressWarnings("unchecked") // of a native query that returns one column
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }

    private void give(String update, Work work, UUID worker, Object result) {
        var changed = database.createNativeQuery(update + " where id = :id and state = 'RUNNING' and worker = :worker")
                .setParameter("result", result)
                .setParameter("id", work.itemId())
                .setParameter("worker", worker)
                .executeUpdate();
        if (changed == 0) {
            throw new LeaseLost();
        }
    }

    /** Always before its items. Whoever completes the last item finds the others complete, because they wait for each other here. */
    private Batch locked(UUID id) {
        return database.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void endIfDone(Batch batch) {
        var open = (Boolean) database.createNativeQuery(
                        "select exists (select 1 from batch_item where batch_id = :id and state in ('PENDING', 'RUNNING'))",
                        Boolean.class)
                .setParameter("id", batch.id())
                .getSingleResult();
        if (!open && batch.state() == BatchState.RUNNING) {
            batch.end(BatchState.DONE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** Another process has taken the item over; nothing of this one's work is kept. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
