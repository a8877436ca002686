package org.chancery.report.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.BriefingFacts;
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

    /** What the caller's key has created before, if it has. */
    public Optional<BriefingResponse> before(@Nullable String key, String operation, Object request) {
        return keys.find(key, operation, request).map(this::get);
    }

    /** Keeps what was composed for the caller, once for each key. */
    public BriefingResponse store(@Nullable String key, String operation, Object request, Composed composed) {
        return get(keys.createOnce(key, operation, request, () -> store(composed, caller.username())));
    }

    /** Keeps what was composed on behalf of somebody. */
    public UUID store(Composed composed, String composedBy) {
        var composition = composed.composition();
        var printed = composed.printed();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var number = "%d-%04d".formatted(now.atZone(ZoneOffset.UTC).getYear(), briefings.nextNumber());
        var briefing = new Briefing(number, composition.manifest(), printed, composed.corrects(), composedBy, now);
        briefings.persist(
                briefing,
                new BriefingContent(
                        briefing.id(),
                        printed.pdf(),
                        text(composition.document()),
                        text(composition.manifest()),
                        text(composition.facts())));
        return briefing.id();
    }

    Page<BriefingResponse> list(Map<String, ?> filters, PageQuery paging) {
        return briefings.findVisible(filters, paging, caller.readScope()).map(BriefingResponse::from);
    }

    public BriefingResponse get(UUID id) {
        return BriefingResponse.from(find(id));
    }

    /**
     * The facts that a briefing was composed from, as they were read; the reading is logged. 409 for one that was composed
     * before facts were kept, 410 for one that was recalled.
     */
    public BriefingFacts facts(UUID id) {
        var briefing = find(id);
        requireNotRecalled(BriefingResponse.from(briefing));
        var facts = briefings
                .findFacts(id)
                .orElseThrow(() -> Problems.conflict(
                        "facts-not-kept",
                        "Its facts were not kept",
                        "Briefing " + briefing.number() + " was composed before the service kept the facts of what it"
                                + " issues. Compose it anew."));
        logReading(briefing, "facts");
        return facts(briefing, facts);
    }

    /** What is in force about a partner, the oldest first; the reading is logged. */
    public List<Released> released(String partner) {
        return briefings.released(partner, caller.readScope()).stream()
                .map(row -> {
                    var briefing = row.get(0, Briefing.class);
                    var facts = row.get(1, String.class);
                    logReading(briefing, "facts");
                    return new Released(BriefingResponse.from(briefing), facts == null ? null : facts(briefing, facts));
                })
                .toList();
    }

    /** None that is marked higher than the briefing, so that whoever may read the one may read the others. */
    private BriefingFacts facts(Briefing briefing, String kept) {
        try {
            return json.readValue(kept, BriefingFacts.class).upTo(briefing.marking());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("facts that were kept are not readable", impossible);
        }
    }

    /**
     * Lets the caller go on only with what was not recalled, 410 with the reason otherwise. Those who recall and those who look
     * after the service still see what it was.
     */
    public void requireNotRecalled(BriefingResponse briefing) {
        if (briefing.status() != BriefingStatus.RECALLED
                || caller.hasRole(Roles.RELEASING_OFFICER)
                || caller.hasRole(Roles.ADMINISTRATOR)) {
            return;
        }
        var told = new HashMap<String, Object>();
        told.put("reason", briefing.recallReason());
        told.put("recalledAt", briefing.recalledAt());
        throw Problems.of(
                Response.Status.GONE,
                "recalled",
                "This document was recalled",
                "Do not use copies that you have. Recalled by " + briefing.recalledBy() + ": "
                        + briefing.recallReason(),
                told);
    }

    /** Empty if it does not exist in that scope. */
    public Optional<BriefingResponse> find(UUID id, ReadScope scope) {
        return briefings.findVisible(id, scope).map(BriefingResponse::from);
    }

    /** The content of a briefing that the caller may read; the reading is logged. */
    public OpenedBriefing open(UUID id, String part) {
        var briefing = find(id);
        logReading(briefing, part);
        var content = briefings.findContent(id).orElseThrow();
        return new OpenedBriefing(BriefingResponse.from(briefing), content);
    }

    private void logReading(Briefing briefing, String part) {
        if (briefing.marking().needsDesk()) {
            AUDIT.infof(
                    "read by=%s marking=%s id=%s number=%s part=%s",
                    caller.username(), briefing.marking(), briefing.id(), briefing.number(), part);
        }
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

    /** A release and the facts it was composed from, null where none were kept. */
    public record Released(
            BriefingResponse briefing, @Nullable BriefingFacts facts) {}
}
