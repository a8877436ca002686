package org.chancery.consultations.publictext;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.WrittenAs;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** The words in which a consultation may be spoken of in public, as they are being worked on. One a consultation. */
@Entity
@Audited
public class PublicText {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    @Enumerated(EnumType.STRING)
    private PublicTextStatus status;

    @ElementCollection
    @CollectionTable(name = "public_text_wording", joinColumns = @JoinColumn(name = "public_text_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    /** Everybody who has a hand in the words since the last edition; none of them clears. */
    @ElementCollection
    @CollectionTable(name = "public_text_drafter", joinColumns = @JoinColumn(name = "public_text_id"))
    @Column(name = "username")
    private Set<String> drafters = new HashSet<>();

    @Column
    private String editedBy;

    @Column
    private Instant editedAt;

    @Column
    @Nullable
    private String refusalReason;

    @Column
    @Nullable
    private String clearedBy;

    @Column
    @Nullable
    private Instant clearedAt;

    /** The last change of the record that whoever cleared could see. */
    @Column
    @WrittenAs(WrittenAs.NOTHING)
    @Nullable
    private Long clearedRevision;

    protected PublicText() {}

    PublicText(Consultation consultation) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.status = PublicTextStatus.DRAFT;
    }

    void edit(List<WordingBody> texts, String editor, Instant now) {
        if (status == PublicTextStatus.PUBLISHED) {
            drafters.clear();
        }
        status = PublicTextStatus.DRAFT;
        wordings.clear();
        texts.forEach(text -> wordings.add(new Wording(text)));
        drafters.add(editor);
        editedBy = editor;
        editedAt = now;
    }

    void submit() {
        become(PublicTextStatus.AWAITING_CLEARANCE);
        refusalReason = null;
    }

    void refuse(String reason) {
        become(PublicTextStatus.DRAFT);
        refusalReason = reason;
    }

    void clear(String clearer, Instant now, long lastRevision) {
        become(PublicTextStatus.CLEARED);
        clearedBy = clearer;
        clearedAt = now;
        clearedRevision = lastRevision;
    }

    void publish() {
        become(PublicTextStatus.PUBLISHED);
    }

    /** Takes it back to work on it; what is published stays so. */
    void takeBack() {
        become(PublicTextStatus.DRAFT);
    }

    private void become(PublicTextStatus next) {
        PublicTextLifeCycle.requireLawful(status, next);
        status = next;
    }

    /** Whether words have been changed since they were cleared. */
    boolean isEditedSinceCleared() {
        return clearedAt != null && editedAt.isAfter(clearedAt);
    }

    boolean isDraftedBy(String username) {
        return drafters.contains(username);
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

    PublicTextStatus status() {
        return status;
    }

    List<WordingBody> texts() {
        return wordings.stream().map(Wording::body).toList();
    }

    List<String> drafters() {
        return drafters.stream().sorted().toList();
    }

    String editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    @Nullable
    String refusalReason() {
        return refusalReason;
    }

    @Nullable
    String clearedBy() {
        return clearedBy;
    }

    @Nullable
    Instant clearedAt() {
        return clearedAt;
    }

    @Nullable
    Long clearedRevision() {
        return clearedRevision;
    }
}
