package org.chancery.consultations.publictext;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;
import org.hibernate.annotations.Immutable;

/**
 * What was published, word for word, with the date and the parties as they were published: later changes of the record do
 * not shine through. Written once; it is its own history.
 */
@Entity
@Immutable
@Table(name = "public_text_edition")
public class Edition {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PublicText publicText;

    @Column
    private int number;

    @Column
    private LocalDate date;

    @ElementCollection
    @Immutable
    @CollectionTable(name = "public_text_edition_party", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "state")
    private Set<String> parties = new HashSet<>();

    @ElementCollection
    @Immutable
    @CollectionTable(name = "public_text_edition_wording", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    @Column
    private String clearedBy;

    @Column
    private String publishedBy;

    @Column
    private Instant publishedAt;

    protected Edition() {}

    Edition(PublicText text, int number, String publishedBy, Instant publishedAt) {
        Consultation consultation = text.consultation();
        var heldOn = consultation.heldOn();
        this.id = UUID.randomUUID();
        this.publicText = text;
        this.number = number;
        this.date = heldOn == null ? consultation.plannedFor() : heldOn;
        this.parties.addAll(consultation.parties());
        text.texts().forEach(wording -> this.wordings.add(new Wording(wording)));
        this.clearedBy = Objects.requireNonNull(text.clearedBy(), "only a cleared text is published");
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    UUID id() {
        return id;
    }

    PublicText publicText() {
        return publicText;
    }

    int number() {
        return number;
    }

    LocalDate date() {
        return date;
    }

    List<String> parties() {
        return parties.stream().sorted().toList();
    }

    List<WordingBody> texts() {
        return wordings.stream().map(Wording::body).toList();
    }

    String clearedBy() {
        return clearedBy;
    }

    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
