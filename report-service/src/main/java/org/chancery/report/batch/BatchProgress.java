package org.chancery.report.batch;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Tells how a batch goes on, whichever process works on it: by looking into the database. */
@ApplicationScoped
class BatchProgress {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final BatchService batches;

    BatchProgress(BatchService batches) {
        this.batches = batches;
    }

    /** How it stands, then each change, until it has ended. */
    Multi<BatchResponse> follow(UUID id) {
        return Uni.createFrom()
                .item(() -> batches.progress(id))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(LOOK_EVERY)
                .whilst(batch -> !batch.isEnded())
                .skip()
                .repetitions();
    }
}
