package org.chancery.consultations.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.consultation.ConsultationLevel;
import org.hibernate.envers.Audited;

/** Consultations of one kind between the same states, round after round. */
@Entity
@Audited
public class Series {
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
    @CollectionTable(name = "series_party", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "state")
    private Set<String> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "series_host", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    @Column(name = "state")
    private List<String> hosts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "series_language", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected Series() {}

    public Series(SeriesRequest request, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        describe(request);
    }

    final void describe(SeriesRequest request) {
        title = request.title();
        kind = request.kind();
        level = request.level();
        parties.retainAll(request.parties());
        parties.addAll(request.parties());
        if (!hosts.equals(request.hostsInTurn())) {
            hosts.clear();
            hosts.addAll(request.hostsInTurn());
        }
        languages.retainAll(request.usualLanguages());
        languages.addAll(request.usualLanguages());
        marking = request.marking();
    }

    /** Whose turn it is after this host; the first of the turn after a host that is not in it. */
    String hostAfter(String host) {
        return hosts.get((hosts.indexOf(host) + 1) % hosts.size());
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    ConsultationKind kind() {
        return kind;
    }

    ConsultationLevel level() {
        return level;
    }

    Set<String> parties() {
        return Set.copyOf(parties);
    }

    List<String> hosts() {
        return List.copyOf(hosts);
    }

    Set<String> languages() {
        return Set.copyOf(languages);
    }

    Marking marking() {
        return marking;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
