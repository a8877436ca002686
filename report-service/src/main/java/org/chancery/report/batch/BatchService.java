package org.chancery.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.Order;
import org.chancery.report.briefing.Orders;
import org.chancery.report.template.Template;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The batches of the caller; those of others do not exist. */
@ApplicationScoped
@Transactional
class BatchService {
    private final BatchRepository batches;
    private final Orders orders;
    private final IdempotencyKeys keys;
    private final Seal seal;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    BatchService(
            BatchRepository batches,
            Orders orders,
            IdempotencyKeys keys,
            Seal seal,
            Caller caller,
            JsonWebToken token,
            Clock clock) {
        this.batches = batches;
        this.orders = orders;
        this.keys = keys;
        this.seal = seal;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    BatchResponse create(@Nullable String key, String operation, BatchRequest request) {
        var orders = orders(request);
        var id = keys.createOnce(key, operation, request, () -> {
            var batch = new Batch(orders.get(0), signIn(orders.get(0).authorization()), caller.username(), now());
            var items = new ArrayList<BatchItem>();
            orders.forEach(order -> items.add(new BatchItem(batch, items.size(), order.partner())));
            batches.persist(batch, items);
            batches.flush();
            return batch.id();
        });
        return get(id);
    }

    Page<BatchResponse> list(PageQuery paging) {
        var page = batches.of(caller.username(), paging);
        var counts = batches.counts(page.items().stream().map(Batch::id).toList());
        return page.map(batch -> BatchResponse.from(batch, counts.getOrDefault(batch.id(), Map.of())));
    }

    BatchResponse get(UUID id) {
        return response(batches.find(id, caller.username()).orElseThrow(() -> notFound(id)));
    }

    List<ItemResponse> items(UUID id) {
        get(id);
        return batches.items(id).stream().map(ItemResponse::from).toList();
    }

    /** As it stands now, for whoever was let in before. */
    BatchResponse progress(UUID id) {
        return response(batches.findById(id));
    }

    BatchResponse cancel(UUID id, @Nullable String ifMatch) {
        var batch = matching(id, ifMatch);
        BatchLifeCycle.requireLawful(batch.state(), BatchState.CANCELLED);
        batches.cancelOpen(id);
        batch.end(BatchState.CANCELLED, now());
        batches.flush();
        return response(batch);
    }

    /** Only what has failed is composed again, with the sign-in of this request. */
    BatchResponse retry(UUID id, @Nullable String ifMatch) {
        var batch = matching(id, ifMatch);
        BatchLifeCycle.requireLawful(batch.state(), BatchState.RUNNING);
        if (batches.retryFailed(id) == 0) {
            throw Problems.conflict(
                    "nothing-failed", "There is nothing to retry", "No briefing of the batch has failed.");
        }
        batch.runAgain(signIn("Bearer " + token.getRawToken()));
        batches.flush();
        return response(batch);
    }

    private List<Order> orders(BatchRequest request) {
        var seen = new HashSet<String>();
        var template = Template.named("template", request.template());
        var checked = new ArrayList<Order>();
        for (var partner : request.partners()) {
            var field = "partners[" + checked.size() + "]";
            if (!seen.add(partner)) {
                throw Problems.invalid(field, "is there twice: " + partner);
            }
            checked.add(orders.order(
                    template,
                    field,
                    partner,
                    null,
                    request.language(),
                    request.asOf(),
                    request.marking(),
                    request.form(),
                    null));
        }
        return checked;
    }

    private SignIn signIn(String authorization) {
        return new SignIn(seal.close(authorization), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private Batch matching(UUID id, @Nullable String ifMatch) {
        var batch = batches.findForChange(id, caller.username()).orElseThrow(() -> notFound(id));
        EntityTags.requireMatch(ifMatch, batch.version());
        return batch;
    }

    private BatchResponse response(Batch batch) {
        return BatchResponse.from(batch, batches.counts(List.of(batch.id())).getOrDefault(batch.id(), Map.of()));
    }

    private static RuntimeException notFound(UUID id) {
        return Problems.notFound("batch", id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
