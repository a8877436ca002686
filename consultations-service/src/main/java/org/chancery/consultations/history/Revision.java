package org.chancery.consultations.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/** One transaction that changed records: when, and in whose name. */
@Entity
@RevisionEntity(RevisionAuthor.class)
public class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 1)
    @RevisionNumber
    private long id;

    @Column
    @RevisionTimestamp
    private Instant at;

    @Column
    private String username;

    @Column
    @Nullable
    private UUID correctionId;

    protected Revision() {}

    void madeBy(String author, @Nullable UUID correction) {
        username = author;
        correctionId = correction;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String username() {
        return username;
    }

    /** The correction of a closed record that it was; null for all other changes. */
    public @Nullable UUID correctionId() {
        return correctionId;
    }
}
