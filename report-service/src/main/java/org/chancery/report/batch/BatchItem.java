package org.chancery.report.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One briefing of a batch. Its worker and lease are kept by {@link BatchQueue} alone, in the database's own time. */
@Entity
class BatchItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Batch batch;

    @Column
    private int position;

    @Column
    private String partner;

    @Column
    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Column
    private int attempts;

    @Column
    private @Nullable UUID briefingId;

    @Column
    private @Nullable String problem;

    /** For the framework. */
    protected BatchItem() {}

    BatchItem(Batch batch, int position, String partner) {
        this.id = UUID.randomUUID();
        this.batch = batch;
        this.position = position;
        this.partner = partner;
        this.state = ItemState.PENDING;
    }

    UUID id() {
        return id;
    }

    Batch batch() {
        return batch;
    }

    String partner() {
        return partner;
    }

    ItemState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    UUID briefingId() {
        return briefingId;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
