package org.chancery.consultations.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.LinksTo;
import org.chancery.consultations.history.WrittenAs;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A meeting between governments, from its planning to its closed record. */
@Entity
@Audited
public class Consultation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationLevel level;

    @ElementCollection
    @CollectionTable(name = "consultation_party", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "state")
    private Set<String> parties = new HashSet<>();

    /** The parties in the order of their codes: equal in all rounds of exactly the same ones. */
    @Column
    @NotAudited
    @Nullable
    private String partiesKey;

    @Column
    private String host;

    @Column
    @WrittenAs("venue.city")
    private String city;

    @Column
    @Nullable
    @WrittenAs("venue.place")
    private String place;

    @Column
    private LocalDate plannedFor;

    @Column
    @Nullable
    private LocalDate plannedUntil;

    @Column
    @Nullable
    private LocalDate heldOn;

    @Column
    @Enumerated(EnumType.STRING)
    private MeetingFormat format = MeetingFormat.IN_PERSON;

    @ElementCollection
    @CollectionTable(name = "consultation_language", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @Column
    @Nullable
    @LinksTo("Series")
    private UUID seriesId;

    @Column
    @Nullable
    private Integer number;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    @Column
    @Nullable
    private String statusReason;

    @Column
    @Nullable
    private Integer lastCorrection;

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

    protected Consultation() {}

    Consultation(ConsultationRequest request, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.status = ConsultationStatus.PLANNED;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        describe(request);
    }

    final void describe(ConsultationRequest request) {
        title = request.title();
        kind = request.kind();
        level = request.level();
        parties.retainAll(request.parties());
        parties.addAll(request.parties());
        partiesKey = String.join(" ", new TreeSet<>(parties));
        host = request.host();
        city = request.venue().city();
        place = request.venue().place();
        plannedFor = request.plannedFor();
        plannedUntil = request.plannedUntil();
        if (request.format() != null) {
            format = request.format();
        }
        if (request.languages() != null) {
            languages.retainAll(request.languages());
            languages.addAll(request.languages());
        }
        marking = request.marking();
        source = request.source();
    }

    /** Makes it a round of a series, with a number that {@link SeriesPlaces} has given. */
    void placeIn(UUID series, int place) {
        seriesId = series;
        number = place;
    }

    /** Held on another day than was recorded. */
    void correctHeldOn(LocalDate day) {
        heldOn = day;
    }

    /** Takes note of a correction of the closed record that everybody who sees the consultation may know of. */
    public void corrected(int correction) {
        lastCorrection = correction;
    }

    /** Makes a step that {@link LifeCycle} has found lawful and complete. */
    void advance(TransitionRequest step) {
        status = step.to();
        statusReason = step.reason();
        if (step.heldOn() != null) {
            heldOn = step.heldOn();
        }
        if (step.plannedFor() != null) {
            plannedFor = step.plannedFor();
            plannedUntil = step.plannedUntil();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public ConsultationKind kind() {
        return kind;
    }

    public ConsultationLevel level() {
        return level;
    }

    /** States that take part, ISO 3166-1 alpha-3. */
    public Set<String> parties() {
        return Set.copyOf(parties);
    }

    /** The party in whose country it takes place, or which invites to a remote one. */
    public String host() {
        return host;
    }

    Venue venue() {
        return new Venue(city, place);
    }

    /** The first day of the planned window. */
    public LocalDate plannedFor() {
        return plannedFor;
    }

    /** The last day of the planned window; null when it is planned for one day. */
    @Nullable
    LocalDate plannedUntil() {
        return plannedUntil;
    }

    public MeetingFormat format() {
        return format;
    }

    /** The languages of the talks, BCP 47. */
    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    /** The series whose round it is. */
    public @Nullable UUID seriesId() {
        return seriesId;
    }

    /** Its number in the series, from 1; null exactly when it is in none. */
    public @Nullable Integer number() {
        return number;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    /** The day of the meeting: when it was held or, until then, the first for which it is planned. */
    public LocalDate day() {
        return heldOn == null ? plannedFor : heldOn;
    }

    public ConsultationStatus status() {
        return status;
    }

    @Nullable
    String statusReason() {
        return statusReason;
    }

    /** The number of the last correction that was made to the closed record without being marked above it. */
    @Nullable
    Integer lastCorrection() {
        return lastCorrection;
    }

    public Marking marking() {
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
}
