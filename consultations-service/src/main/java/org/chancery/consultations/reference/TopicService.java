package org.chancery.consultations.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Keeping the topics. Old agendas name them, so that none is ever deleted. */
@ApplicationScoped
@Transactional
class TopicService {
    private final TopicRepository topics;
    private final IdempotencyKeys keys;
    private final Clock clock;

    TopicService(TopicRepository topics, IdempotencyKeys keys, Clock clock) {
        this.topics = topics;
        this.keys = keys;
        this.clock = clock;
    }

    List<TopicResponse> list() {
        return topics.all().stream().map(TopicResponse::from).toList();
    }

    TopicResponse get(String code) {
        return TopicResponse.from(topic(code));
    }

    TopicResponse add(@Nullable String key, String operation, TopicRequest request) {
        topics.lock();
        requireLawfulParent(request, null);
        keys.createOnce(key, operation, request, () -> {
            if (topics.findByIdOptional(request.code()).isPresent()) {
                throw Problems.conflict(
                        "topic-code-taken", "The code is taken", "There is a topic " + request.code() + " already.");
            }
            topics.persistAndFlush(new Topic(request));
            // Topics are known by their code; the key wants an id, and this one is the code's for good.
            return UUID.nameUUIDFromBytes(request.code().getBytes(StandardCharsets.US_ASCII));
        });
        return get(request.code());
    }

    TopicResponse change(String code, @Nullable String ifMatch, TopicRequest request) {
        topics.lock();
        var topic = topic(code);
        EntityTags.requireMatch(ifMatch, topic.version(), topic);
        if (!request.code().equals(code)) {
            throw Problems.invalid("code", "cannot change: agendas name the topic by it");
        }
        requireLawfulParent(request, topic);
        topic.describe(request);
        topics.flush();
        return TopicResponse.from(topic);
    }

    TopicResponse disable(String code, @Nullable String ifMatch, DisablingRequest request) {
        topics.lock();
        var topic = topic(code);
        EntityTags.honourMatch(ifMatch, topic.version(), topic);
        if (request.disabledOn().isBefore(LocalDate.now(clock))) {
            throw Problems.invalid("disabledOn", "must not be in the past: agendas of those days named the topic");
        }
        topic.disableFrom(request.disabledOn());
        topics.flush();
        return TopicResponse.from(topic);
    }

    TopicResponse enable(String code, @Nullable String ifMatch) {
        topics.lock();
        var topic = topic(code);
        EntityTags.requireMatch(ifMatch, topic.version(), topic);
        topic.disableFrom(null);
        topics.flush();
        return TopicResponse.from(topic);
    }

    private Topic topic(String code) {
        return topics.findByIdOptional(code).orElseThrow(() -> Problems.notFound("topic", code));
    }

    /** Two levels, no circles; a parent that was disabled meanwhile may stay where it is. */
    private void requireLawfulParent(TopicRequest request, @Nullable Topic present) {
        var parent = request.parent();
        if (parent == null || (present != null && parent.equals(present.parentCode()))) {
            return;
        }
        var found = topics.findUsable(parent)
                .orElseThrow(() -> Problems.invalid("parent", "must be the code of a topic in use, see /v1/topics"));
        if (found.parentCode() != null || parent.equals(request.code())) {
            throw Problems.invalid("parent", "must be a topic without a parent, other than the topic itself");
        }
        if (topics.isParent(request.code())) {
            throw Problems.invalid("parent", "cannot be given to a topic that is a parent itself");
        }
    }
}
