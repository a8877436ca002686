package org.chancery.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.chancery.report.briefing.Order;

/** Begins what nobody sits in front of; from then on it is a batch of whoever it is for. */
@ApplicationScoped
public class UnattendedBatches {
    private final BatchRepository batches;
    private final Seal seal;
    private final Clock clock;

    UnattendedBatches(BatchRepository batches, Seal seal, Clock clock) {
        this.batches = batches;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * A batch of one document, in the caller's transaction.
     *
     * @param signInEndsAt when the order's token ends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID begin(Order order, Instant signInEndsAt, String requestedBy) {
        var batch = new Batch(
                order,
                new SignIn(seal.close(order.authorization()), signInEndsAt),
                requestedBy,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        batches.persist(batch, List.of(new BatchItem(batch, 0, order.partner())));
        batches.flush();
        return batch.id();
    }
}
