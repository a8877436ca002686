package org.chancery.consultations.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.LinksTo;
import org.chancery.consultations.history.WrittenAs;
import org.chancery.consultations.reference.Topic;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;

/** A treaty or a lesser instrument between states, with the dates of its life. */
@Entity
@Audited
public class Agreement {
    @Id
    private UUID id;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "agreement_title", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<AgreementTitle> titles = new ArrayList<>();

    @Column
    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "state")
    private Set<String> parties = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_code")
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    @Nullable
    private Topic topic;

    @ElementCollection
    @CollectionTable(name = "agreement_language", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @Column
    @Nullable
    private String depositary;

    @Column
    @Nullable
    private String registration;

    @Embedded
    private Standing standing = new Standing();

    @ElementCollection
    @CollectionTable(name = "agreement_ratification", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "party")
    @Column(name = "ratified_on")
    private Map<String, LocalDate> ratifications = new HashMap<>();

    /** Ids alone: what they name belongs to other features, and is shown only to those who may see it there. */
    @ElementCollection
    @CollectionTable(name = "agreement_agenda_item", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "agenda_item_id")
    @WrittenAs("agendaItemIds")
    @LinksTo("AgendaItem")
    private Set<UUID> agendaItems = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_commitment", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "commitment_id")
    @WrittenAs("commitmentIds")
    @LinksTo("Commitment")
    private Set<UUID> commitments = new HashSet<>();

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Column
    @Nullable
    private String source;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected Agreement() {}

    Agreement(AgreementRequest request, @Nullable Topic topic, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        describe(request, topic);
    }

    final void describe(AgreementRequest request, @Nullable Topic newTopic) {
        var wanted = request.titles().stream().map(AgreementTitleBody::entry).toList();
        // What says the same is left alone: it makes no version.
        if (!wanted.stream().map(AgreementTitle::body).toList().equals(titles())) {
            titles.clear();
            titles.addAll(wanted);
        }
        kind = request.kind();
        replace(parties, request.parties());
        topic = newTopic;
        replace(languages, request.languagesOfEqualForce());
        depositary = request.depositary();
        registration = request.registration();
        marking = request.marking();
        source = request.source();
    }

    /** Makes a step that {@link LifeCycle} and {@link Milestones} have found lawful. */
    void advance(AgreementTransitionRequest step) {
        date(step.party(), step.to(), step.on());
        standing.advance(step, isRatifiedByAll());
    }

    /**
     * Writes the day of a step, whether for the first time or as a correction.
     *
     * @param party whose step it was; null for the steps that are made together
     */
    void date(@Nullable String party, AgreementStatus step, LocalDate day) {
        if (party == null) {
            standing.date(step, day);
        } else {
            ratifications.put(party, day);
        }
    }

    /** The recorded day of a step; null for one that was not made. */
    @Nullable
    LocalDate dayOf(@Nullable String party, AgreementStatus step) {
        return party == null ? standing.dayOf(step) : ratifications.get(party);
    }

    boolean isRatifiedByAll() {
        return ratifications.keySet().containsAll(parties);
    }

    Milestones milestones() {
        return new Milestones(standing, ratifications(), parties.size());
    }

    /** Puts these links in the place of those; links that are in neither stay. */
    void relink(Links former, Links wanted) {
        agendaItems.removeAll(former.agendaItems());
        agendaItems.addAll(wanted.agendaItems());
        commitments.removeAll(former.commitments());
        commitments.addAll(wanted.commitments());
    }

    Links links() {
        return new Links(Set.copyOf(agendaItems), Set.copyOf(commitments));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The usual title first. */
    List<AgreementTitleBody> titles() {
        return titles.stream().map(AgreementTitle::body).toList();
    }

    AgreementKind kind() {
        return kind;
    }

    Set<String> parties() {
        return Set.copyOf(parties);
    }

    @Nullable
    Topic topic() {
        return topic;
    }

    Set<String> languages() {
        return Set.copyOf(languages);
    }

    @Nullable
    String depositary() {
        return depositary;
    }

    @Nullable
    String registration() {
        return registration;
    }

    Standing standing() {
        return standing;
    }

    Map<String, LocalDate> ratifications() {
        return Map.copyOf(ratifications);
    }

    Marking marking() {
        return marking;
    }

    @Nullable
    String source() {
        return source;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** In place, so that what stays is not written anew. */
    private static void replace(Set<String> kept, Collection<String> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
