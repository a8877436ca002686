package org.chancery.consultations.publictext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/** Wording what may be said in public, having it cleared by somebody else, and publishing it. */
@ApplicationScoped
@Transactional
class PublicTextService {
    private final PublicTextRepository texts;
    private final EditionRepository editions;
    private final RecordChanges changes;
    private final PublicTextDoor door;
    private final ConsultationAccess access;
    private final Caller caller;
    private final Clock clock;

    PublicTextService(
            PublicTextRepository texts,
            EditionRepository editions,
            RecordChanges changes,
            PublicTextDoor door,
            ConsultationAccess access,
            Caller caller,
            Clock clock) {
        this.texts = texts;
        this.editions = editions;
        this.changes = changes;
        this.door = door;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Page<PublishedText> published(PublicTextFilter filter, PageQuery paging) {
        return editions.current(filter, paging).map(edition -> PublishedText.from(edition, filter.language()));
    }

    PublishedText published(UUID publicTextId) {
        return editions.current(publicTextId)
                .map(edition -> PublishedText.from(edition, null))
                .orElseThrow(() -> Problems.notFound("published text", publicTextId));
    }

    PublicTextResponse get(UUID consultationId) {
        return response(text(access.readable(consultationId)));
    }

    List<EditionResponse> editions(UUID consultationId) {
        return editions.of(text(access.readable(consultationId))).stream()
                .map(EditionResponse::from)
                .toList();
    }

    /** The first words make the text; later ones need {@code If-Match}. */
    Written write(UUID consultationId, @Nullable String ifMatch, PublicTextRequest request) {
        var consultation = door.forDrafting(consultationId);
        request.requireConsistent();
        var existing = texts.of(consultation);
        existing.ifPresent(text -> EntityTags.requireMatch(ifMatch, text.version(), text));
        var text = existing.orElseGet(() -> new PublicText(consultation));
        text.edit(request.texts(), caller.username(), clock.instant());
        texts.persistAndFlush(text);
        return new Written(response(text), existing.isEmpty());
    }

    PublicTextResponse submit(UUID consultationId, @Nullable String ifMatch) {
        return step(door.forDrafting(consultationId), ifMatch, PublicText::submit);
    }

    PublicTextResponse takeBack(UUID consultationId, @Nullable String ifMatch) {
        return step(door.forDrafting(consultationId), ifMatch, PublicText::takeBack);
    }

    PublicTextResponse refuse(UUID consultationId, @Nullable String ifMatch, RefusalRequest request) {
        return step(door.forClearing(consultationId), ifMatch, text -> text.refuse(request.reason()));
    }

    PublicTextResponse clear(UUID consultationId, @Nullable String ifMatch) {
        return step(door.forClearing(consultationId), ifMatch, text -> {
            if (text.isDraftedBy(caller.username())) {
                throw Problems.forbidden(
                        "four-eyes-required", "You have written at this text; somebody else must clear it.");
            }
            text.clear(caller.username(), clock.instant(), changes.lastRevision());
        });
    }

    PublicTextResponse publish(UUID consultationId, @Nullable String ifMatch, @Nullable PublicationRequest request) {
        var consultation = door.forPublishing(consultationId);
        return step(consultation, ifMatch, text -> {
            text.publish();
            if (isChanged(text) && (request == null || !Boolean.TRUE.equals(request.despiteChanges()))) {
                throw Problems.of(
                        Response.Status.CONFLICT,
                        "changed-since-cleared",
                        "The record has changed since the text was cleared",
                        "Compare it with the record, then have it cleared again or publish it with despiteChanges.",
                        Map.of("clearedAt", String.valueOf(text.clearedAt())));
            }
            editions.persist(new Edition(text, editions.lastNumber(text) + 1, caller.username(), clock.instant()));
        });
    }

    private PublicTextResponse step(Consultation consultation, @Nullable String ifMatch, Consumer<PublicText> step) {
        var text = text(consultation);
        EntityTags.honourMatch(ifMatch, text.version(), text);
        step.accept(text);
        texts.flush();
        return response(text);
    }

    private PublicText text(Consultation consultation) {
        return texts.of(consultation)
                .orElseThrow(() -> Problems.notFound("public text of consultation", consultation.id()));
    }

    private PublicTextResponse response(PublicText text) {
        return PublicTextResponse.from(text, isChanged(text), editions.lastNumber(text));
    }

    private boolean isChanged(PublicText text) {
        var revision = text.clearedRevision();
        return revision != null
                && (text.isEditedSinceCleared()
                        || changes.since(revision, text.consultation().id()));
    }

    /** @param created whether these were the first words */
    record Written(PublicTextResponse text, boolean created) {}
}
