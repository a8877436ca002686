package org.chancery.consultations.document.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Removes from the bucket what a service that was killed in the middle of an upload has left there. Any number of replicas
 * may sweep at once. PostgreSQL has no orphans.
 */
@ApplicationScoped
class OrphanSweep {
    private static final Logger LOG = Logger.getLogger(OrphanSweep.class);

    /** Longer than any upload takes: what is younger may be on its way in. */
    private static final Duration YOUNG = Duration.ofHours(2);

    private final S3Content bucket;
    private final Contents contents;
    private final Clock clock;

    OrphanSweep(S3Content bucket, Contents contents, Clock clock) {
        this.bucket = bucket;
        this.contents = contents;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", skipExecutionIf = NoBucket.class)
    void sweep() {
        bucket.forEachOlderThan(clock.instant().minus(YOUNG), id -> {
            if (!contents.isKept(id)) {
                bucket.discard(id);
                LOG.infof("Removed content %s, which no document has", id);
            }
        });
    }

    /** Skips the sweep of an installation that has never kept anything in a bucket. */
    @Singleton
    static class NoBucket implements Scheduled.SkipPredicate {
        private final StoreSettings settings;

        NoBucket(StoreSettings settings) {
            this.settings = settings;
        }

        @Override
        public boolean test(ScheduledExecution execution) {
            return settings.s3().isEmpty();
        }
    }
}
