package org.chancery.report.batch;

import java.util.UUID;
import org.chancery.report.briefing.Order;
import org.jspecify.annotations.Nullable;

/** An item that a worker holds. The batch is as it was when the item was taken. */
record Work(
        UUID itemId,
        UUID batchId,
        String partner,
        String requestedBy,
        @Nullable SignIn signIn,
        Batch batch) {

    Order order(String authorization) {
        return batch.order(authorization, partner);
    }
}
