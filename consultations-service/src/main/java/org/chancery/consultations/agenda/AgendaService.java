package org.chancery.consultations.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.reference.Topic;
import org.chancery.consultations.reference.TopicRepository;
import org.jspecify.annotations.Nullable;

/** Keeping the agenda of a consultation. */
@ApplicationScoped
@Transactional
class AgendaService {
    /** No item has this id: a new item is in conflict with every other. */
    private static final UUID NONE = new UUID(0, 0);

    private final AgendaRepository agenda;
    private final TopicRepository topics;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;

    AgendaService(AgendaRepository agenda, TopicRepository topics, ConsultationAccess access, IdempotencyKeys keys) {
        this.agenda = agenda;
        this.topics = topics;
        this.access = access;
        this.keys = keys;
    }

    List<AgendaItemResponse> list(UUID consultationId) {
        return agenda.of(access.readable(consultationId)).stream()
                .map(AgendaItemResponse::from)
                .toList();
    }

    AgendaItemResponse get(UUID consultationId, UUID itemId) {
        return AgendaItemResponse.from(item(access.readable(consultationId), itemId));
    }

    AgendaItemResponse add(UUID consultationId, @Nullable String key, String operation, AgendaItemRequest request) {
        var consultation = access.open(consultationId);
        var topic = topic(request);
        var id = keys.createOnce(key, operation, request, () -> {
            requireFree(consultation, request.position(), NONE);
            var item = new AgendaItem(consultation, request, topic);
            agenda.persistAndFlush(item);
            return item.id();
        });
        return AgendaItemResponse.from(item(consultation, id));
    }

    AgendaItemResponse change(UUID consultationId, UUID itemId, @Nullable String ifMatch, AgendaItemRequest request) {
        var consultation = access.open(consultationId);
        var item = item(consultation, itemId);
        EntityTags.requireMatch(ifMatch, item.version(), item);
        // An item keeps its topic even when the topic has been disabled meanwhile.
        var topic = request.topic().equals(item.topic().code()) ? item.topic() : topic(request);
        requireFree(consultation, request.position(), itemId);
        item.describe(request, topic);
        agenda.flush();
        return AgendaItemResponse.from(item);
    }

    void remove(UUID consultationId, UUID itemId, @Nullable String ifMatch) {
        var item = item(access.open(consultationId), itemId);
        EntityTags.requireMatch(ifMatch, item.version(), item);
        if (agenda.isInUse(item)) {
            throw Problems.conflict(
                    "agenda-item-in-use",
                    "The agenda item is in use",
                    "A statement, an outcome or an agreement refers to this item; change that first.");
        }
        agenda.delete(item);
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
