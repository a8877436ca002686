package org.chancery.consultations.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.document.inspection.FileType;
import org.chancery.consultations.document.inspection.Inspected;
import org.chancery.consultations.history.WrittenAs;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A document in the record of a consultation, with a marking of its own. The content is referred to and never changes. */
@Entity
@Audited
public class Document {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private AgendaItem agendaItem;

    @Column
    @Nullable
    private String handedOverBy;

    @Column
    @Nullable
    private LocalDate documentDate;

    @Column
    @Nullable
    private String language;

    @Column
    private String fileName;

    @Column
    @Enumerated(EnumType.STRING)
    private FileType fileType;

    @Column
    private long size;

    @Column
    private String sha256;

    @Column
    @WrittenAs(WrittenAs.NOTHING)
    private UUID contentId;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected Document() {}

    Document(
            Consultation consultation,
            String fileName,
            Inspected file,
            UUID contentId,
            String recordedBy,
            Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.fileName = fileName;
        this.fileType = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.contentId = contentId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    Document describe(DocumentRequest request, @Nullable AgendaItem newItem) {
        title = request.title();
        kind = request.kind();
        marking = request.marking();
        agendaItem = newItem;
        handedOverBy = request.handedOverBy();
        documentDate = request.documentDate();
        language = request.language();
        return this;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Consultation consultation() {
        return consultation;
    }

    String title() {
        return title;
    }

    DocumentKind kind() {
        return kind;
    }

    Marking marking() {
        return marking;
    }

    @Nullable
    AgendaItem agendaItem() {
        return agendaItem;
    }

    @Nullable
    String handedOverBy() {
        return handedOverBy;
    }

    @Nullable
    LocalDate documentDate() {
        return documentDate;
    }

    @Nullable
    String language() {
        return language;
    }

    String fileName() {
        return fileName;
    }

    FileType fileType() {
        return fileType;
    }

    /** Of the content, in bytes. */
    long size() {
        return size;
    }

    /** Of the content, in hexadecimal. */
    String sha256() {
        return sha256;
    }

    UUID contentId() {
        return contentId;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
