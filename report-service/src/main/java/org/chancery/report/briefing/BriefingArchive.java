package org.chancery.report.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.Composition;
import org.chancery.report.rendering.PrintedBriefing;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The issued briefings, as far as they exist for the caller. */
@ApplicationScoped
@Transactional
public class BriefingArchive {
    /** Whoever opens a document marked RESTRICTED or above is on record. */
    private static final Logger AUDIT = Logger.getLogger("org.chancery.audit");

    private final BriefingRepository briefings;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    BriefingArchive(BriefingRepository briefings, IdempotencyKeys keys, ObjectMapper json, Caller caller, Clock clock) {
        this.briefings = briefings;
        this.keys = keys;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    UUID store(
            @Nullable String key,
            String operation,
            BriefingRequest request,
            Composition composition,
            PrintedBriefing printed) {
        return keys.createOnce(key, operation, request, () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var number = "%d-%04d".formatted(now.atZone(ZoneOffset.UTC).getYear(), briefings.nextNumber());
            var briefing = new Briefing(number, composition.manifest(), printed, caller.username(), now);
            briefings.persist(
                    briefing,
                    new BriefingContent(
                            briefing.id(), printed.pdf(), text(composition.document()), text(composition.manifest())));
            return briefing.id();
        });
    }

    Page<BriefingResponse> list(Map<String, ?> filters, PageQuery paging) {
        return briefings.findVisible(filters, paging, caller.readScope()).map(BriefingResponse::from);
    }

    public BriefingResponse get(UUID id) {
        return BriefingResponse.from(find(id));
    }

    /** Empty if it does not exist in that scope. */
    public Optional<BriefingResponse> find(UUID id, ReadScope scope) {
        return briefings.findVisible(id, scope).map(BriefingResponse::from);
    }

    /** The content of a briefing that the caller may read; the reading is logged. */
    public OpenedBriefing open(UUID id, String part) {
        var briefing = find(id);
        if (briefing.marking().needsDesk()) {
            AUDIT.infof(
                    "read by=%s marking=%s id=%s number=%s part=%s",
                    caller.username(), briefing.marking(), id, briefing.number(), part);
        }
        var content = briefings.findContent(id).orElseThrow();
        return new OpenedBriefing(BriefingResponse.from(briefing), content);
    }

    private Briefing find(UUID id) {
        return briefings.findVisible(id, caller.readScope()).orElseThrow(() -> Problems.notFound("briefing", id));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("documents and manifests have a JSON form", impossible);
        }
    }

    /** A briefing with its content. */
    public record OpenedBriefing(BriefingResponse briefing, BriefingContent content) {}
}
