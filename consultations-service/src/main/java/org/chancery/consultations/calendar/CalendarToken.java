package org.chancery.consultations.calendar;

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
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What opens the calendar feed in one person's name. The secret itself is known to that person only. */
@Entity
@Audited
public class CalendarToken {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private String owner;

    @Column
    private String name;

    @Column
    @NotAudited
    private String secretSha256;

    @ElementCollection
    @CollectionTable(name = "calendar_token_desk", joinColumns = @JoinColumn(name = "calendar_token_id"))
    @Column(name = "state")
    private Set<String> desks = new HashSet<>();

    @Column
    @Enumerated(EnumType.STRING)
    private Marking clearance;

    @Column
    private Instant createdAt;

    /** Written beside the entity, see {@link CalendarTokenRepository}: a reading is no change of the record. */
    @Column
    @Nullable
    @NotAudited
    private LocalDate lastUsedOn;

    protected CalendarToken() {}

    CalendarToken(String owner, String name, CalendarScope scope, String secretSha256, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.name = name;
        this.secretSha256 = secretSha256;
        this.desks.addAll(scope.desks());
        this.clearance = scope.clearance();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    CalendarScope scope() {
        return CalendarScope.of(clearance, desks);
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }
}
