package org.chancery.consultations.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.agenda.AgendaRepository;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.correction.CorrectionAction;
import org.chancery.consultations.correction.Corrections;
import org.chancery.consultations.document.inspection.Inspected;
import org.chancery.consultations.document.inspection.Inspection;
import org.chancery.consultations.document.store.Contents;
import org.jspecify.annotations.Nullable;

/** Keeping the documents of a consultation, also before it has been held. */
@ApplicationScoped
class DocumentService {
    private final DocumentRepository documents;
    private final AgendaRepository agenda;
    private final ConsultationAccess access;
    private final ClosedRecord record;
    private final Inspection inspection;
    private final Contents contents;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            AgendaRepository agenda,
            ConsultationAccess access,
            ClosedRecord record,
            Inspection inspection,
            Contents contents,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.agenda = agenda;
        this.access = access;
        this.record = record;
        this.inspection = inspection;
        this.contents = contents;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<DocumentResponse> list(UUID consultationId) {
        var consultation = access.readable(consultationId);
        return documents.find(consultation, readable(consultation)).stream()
                .map(DocumentResponse::from)
                .toList();
    }

    @Transactional
    DocumentResponse get(UUID consultationId, UUID documentId) {
        return DocumentResponse.from(document(access.readable(consultationId), documentId));
    }

    /** Where the content is and what it is called; {@link Contents} opens it. */
    @Transactional
    Filed filed(UUID consultationId, UUID documentId) {
        return Filed.from(document(access.readable(consultationId), documentId));
    }

    /** Checks who sends it before looking into the file, and looks into it before anybody has to wait for this. */
    DocumentResponse add(
            UUID consultationId, @Nullable String key, String operation, SentFile file, DocumentRequest request) {
        QuarkusTransaction.requiringNew().run(() -> requireConsistent(open(consultationId, request), request));
        var inspected = inspection.inspect(file.path(), file.name(), file.contentType());
        return contents.keeping(file.path(), incoming -> {
            var consultation = open(consultationId, request);
            requireConsistent(consultation, request);
            var id = keys.createOnce(key, operation, new Sent(file.name(), inspected, request), () -> {
                requireNew(consultation, inspected);
                var contentId = incoming.keep(inspected.sha256(), inspected.size());
                var document = new Document(
                        consultation, file.name(), inspected, contentId, caller.username(), clock.instant());
                record.record(
                        consultation,
                        request.correctionReason(),
                        document.id(),
                        CorrectionAction.ADD,
                        List.of(request.marking()));
                documents.persistAndFlush(document.describe(request, agendaItem(consultation, request)));
                return document.id();
            });
            return DocumentResponse.from(document(consultation, id));
        });
    }

    @Transactional
    DocumentResponse change(UUID consultationId, UUID documentId, @Nullable String ifMatch, DocumentRequest request) {
        var consultation = open(consultationId, request);
        var document = document(consultation, documentId);
        EntityTags.requireMatch(ifMatch, document.version(), document);
        requireConsistent(consultation, request);
        var before = document.version();
        record.record(
                consultation,
                request.correctionReason(),
                documentId,
                CorrectionAction.REPLACE,
                List.of(document.marking(), request.marking()));
        document.describe(request, agendaItem(consultation, request));
        documents.flush();
        if (request.correctionReason() != null && document.version() == before) {
            throw Corrections.changesNothing();
        }
        return DocumentResponse.from(document);
    }

    /**
     * The content stays where it is, and the history keeps its SHA-256.
     *
     * @param reason why a closed record is corrected by it; null for a record that is not closed
     */
    @Transactional
    void remove(UUID consultationId, UUID documentId, @Nullable String ifMatch, @Nullable String reason) {
        var consultation = record.open(consultationId, reason);
        var document = document(consultation, documentId);
        EntityTags.requireMatch(ifMatch, document.version(), document);
        record.record(consultation, reason, documentId, CorrectionAction.REMOVE, List.of(document.marking()));
        documents.delete(document);
    }

    private Consultation open(UUID consultationId, DocumentRequest request) {
        return record.open(consultationId, request.correctionReason());
    }

    private Document document(Consultation consultation, UUID documentId) {
        return documents
                .find(consultation, readable(consultation), documentId)
                .orElseThrow(() -> Problems.notFound("document", documentId));
    }

    private Set<Marking> readable(Consultation consultation) {
        return caller.readScope().markingsFor(consultation.parties());
    }

    private void requireConsistent(Consultation consultation, DocumentRequest request) {
        caller.requireClearanceFor("marking", request.marking());
        var giver = request.handedOverBy();
        if (giver != null) {
            ConsultationAccess.requireParty(consultation, "handedOverBy", giver);
        }
        agendaItem(consultation, request);
    }

    private void requireNew(Consultation consultation, Inspected file) {
        documents.findSame(consultation, readable(consultation), file.sha256()).ifPresent(same -> {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "document-already-there",
                    "The document is there already",
                    "The same content is in this record as \"" + same.title() + "\" (" + same.fileName() + ").",
                    Map.of("documentId", same.id()));
        });
    }

    private @Nullable AgendaItem agendaItem(Consultation consultation, DocumentRequest request) {
        var itemId = request.agendaItemId();
        return itemId == null
                ? null
                : agenda.find(consultation, itemId)
                        .orElseThrow(() -> Problems.invalid("agendaItemId", "is not on the agenda"));
    }

    /** What an {@code Idempotency-Key} stands for. */
    private record Sent(String fileName, Inspected file, DocumentRequest request) {}
}
