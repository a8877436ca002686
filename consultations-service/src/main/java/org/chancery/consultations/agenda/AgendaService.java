package org.chancery.consultations.agenda;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.concurrency.StaleVersion;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.reference.Topic;
import org.chancery.consultations.reference.TopicRepository;
import org.jspecify.annotations.Nullable;

/** Keeping the agenda of a consultation. */
@ApplicationScoped
@Transactional
public class AgendaService {
    /** No item has this id: a new item is in conflict with every other. */
    private static final UUID NONE = new UUID(0, 0);

    private final AgendaRepository agenda;
    private final TopicRepository topics;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;

    AgendaService(
            AgendaRepository agenda,
            TopicRepository topics,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller) {
        this.agenda = agenda;
        this.topics = topics;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
    }

    List<AgendaItemResponse> list(UUID consultationId) {
        return agenda.of(access.readable(consultationId)).stream()
                .map(this::response)
                .toList();
    }

    public AgendaItemResponse get(UUID consultationId, UUID itemId) {
        return response(item(access.readable(consultationId), itemId));
    }

    public AgendaItemResponse add(
            UUID consultationId, @Nullable String key, String operation, AgendaItemRequest request) {
        var consultation = access.open(consultationId);
        requireConsistent(consultation, request, AgendaItemState.ADOPTED);
        var topic = topic(request);
        var id = keys.createOnce(key, operation, request, () -> {
            requireFree(consultation, request.position(), NONE);
            var item = new AgendaItem(consultation, request, topic);
            agenda.persistAndFlush(item);
            return item.id();
        });
        return response(item(consultation, id));
    }

    public AgendaItemResponse change(
            UUID consultationId, UUID itemId, @Nullable String ifMatch, AgendaItemRequest request) {
        var consultation = access.open(consultationId);
        var item = item(consultation, itemId);
        EntityTags.requireMatch(ifMatch, item.version(), item);
        requireConsistent(consultation, request, item.state());
        // An item keeps its topic even when the topic has been disabled meanwhile.
        var topic = request.topic().equals(item.topic().code()) ? item.topic() : topic(request);
        requireFree(consultation, request.position(), itemId);
        item.describe(request, topic);
        agenda.flush();
        return response(item);
    }

    public void remove(UUID consultationId, UUID itemId, @Nullable String ifMatch) {
        var item = item(access.open(consultationId), itemId);
        EntityTags.requireMatch(ifMatch, item.version(), item);
        if (agenda.isInUse(item)) {
            throw Problems.conflict(
                    "agenda-item-in-use",
                    "The agenda item is in use",
                    "A statement, an outcome, a commitment, an agreement, a document, a preparation or a later round refers to"
                            + " this item; change that, or withdraw the item.");
        }
        agenda.delete(item);
    }

    /** Where the item came from, round by round, the latest first. */
    List<EarlierItemResponse> origins(UUID consultationId, UUID itemId) {
        var scope = caller.readScope();
        return agenda.origins(item(access.readable(consultationId), itemId), scope).stream()
                .map(origin -> EarlierItemResponse.from(origin, scope))
                .toList();
    }

    AgendaOrder order(UUID consultationId) {
        return orderOf(agenda.of(access.readable(consultationId)));
    }

    /**
     * Puts the whole agenda in order; positions count from 1 afterwards. 412 has the titles in their present order when
     * somebody else has ordered it meanwhile.
     */
    AgendaOrder reorder(UUID consultationId, @Nullable String ifMatch, AgendaOrder wanted) {
        var items = agenda.of(access.open(consultationId));
        requireSeen(ifMatch, items);
        wanted.requireOrderOf(items.stream().map(AgendaItem::id).collect(Collectors.toSet()));
        items.forEach(item -> item.moveTo(wanted.items().indexOf(item.id()) + 1));
        agenda.flush();
        return wanted;
    }

    /**
     * Brings what is not finished in one round before the next, as candidates after the items that are there, in the
     * order of the earlier round. What has come over already does not come twice, and what has a topic that is disabled
     * today does not come: it would be refused as a new item as well. Part of the caller's transaction, who has let
     * the person through to both rounds.
     *
     * @return how many items came over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int carryOver(Consultation from, Consultation to) {
        // An item has no marking of its own: its words are protected by their round alone.
        if (from.marking().isAbove(to.marking())) {
            throw Problems.invalid(
                    "marking", "must be at least " + from.marking() + ", that of the round whose agenda comes over");
        }
        var open = agenda.notCarriedOver(from, to).stream()
                .filter(item -> !item.state().isFinished())
                .filter(item -> topics.isUsable(item.topic()))
                .toList();
        var position = agenda.lastPosition(to);
        for (var item : open) {
            agenda.persist(new AgendaItem(to, ++position, item));
        }
        return open.size();
    }

    /** The version of an order is made of the order itself, so that its past is not known: 412 tells what it is now. */
    private static void requireSeen(@Nullable String ifMatch, List<AgendaItem> items) {
        try {
            EntityTags.requireMatch(ifMatch, orderOf(items).version());
        } catch (StaleVersion stale) {
            throw HttpProblem.builder(stale)
                    .with("present", items.stream().map(AgendaItem::title).toList())
                    .build();
        }
    }

    private static AgendaOrder orderOf(List<AgendaItem> items) {
        return new AgendaOrder(items.stream().map(AgendaItem::id).toList());
    }

    private AgendaItemResponse response(AgendaItem item) {
        return AgendaItemResponse.from(item, caller.readScope());
    }

    private static void requireConsistent(
            Consultation consultation, AgendaItemRequest request, AgendaItemState present) {
        if (request.leadSide() != null) {
            ConsultationAccess.requireParty(consultation, "leadSide", request.leadSide());
        }
        var state = request.state();
        if (state != null
                && state != present
                && !state.isLawful(consultation.status().hasTakenPlace())) {
            throw Problems.invalid(
                    "state",
                    state == AgendaItemState.CANDIDATE
                            ? "cannot become CANDIDATE after the meeting; say DEFERRED for what returns"
                            : "cannot be " + state + " before the meeting has been held");
        }
    }

    private AgendaItem item(Consultation consultation, UUID itemId) {
        return agenda.find(consultation, itemId).orElseThrow(() -> Problems.notFound("agenda item", itemId));
    }

    private Topic topic(AgendaItemRequest request) {
        return topics.findUsable(request.topic())
                .orElseThrow(() -> Problems.invalid("topic", "must be the code of a topic in use, see /v1/topics"));
    }

    private void requireFree(Consultation consultation, int position, UUID itemId) {
        if (agenda.isTaken(consultation, position, itemId)) {
            throw Problems.conflict(
                    "agenda-position-taken",
                    "The position is taken",
                    "Another item of the agenda has position " + position + ".");
        }
    }
}
