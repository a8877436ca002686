package org.chancery.trade.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One file of a publisher, committed. Only its retraction changes it, and its rows stay. */
@Entity
@Table(name = "release")
public class Release {
    @Id
    private int id;

    @Column(name = "publisher")
    private String publisher;

    @Column(name = "dataset")
    private String dataset;

    @Column(name = "layout")
    private String layout;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "next_release_on")
    private @Nullable LocalDate nextReleaseOn;

    @Column(name = "retrieved_on")
    private LocalDate retrievedOn;

    @Column(name = "currency")
    private String currency;

    @Column(name = "unit_multiplier")
    private short unitMultiplier;

    @Column(name = "extent")
    @Enumerated(EnumType.STRING)
    private Extent extent;

    @Column(name = "rows")
    private long rows;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Column(name = "committed_by")
    private String committedBy;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @Column(name = "retracted_by")
    private @Nullable String retractedBy;

    @Column(name = "retraction_reason")
    private @Nullable String retractionReason;

    /** For Hibernate. */
    protected Release() {}

    public Release(int id, Series series, ReleasedFile file, long rows, Instant committedAt, String committedBy) {
        this.id = id;
        this.publisher = series.publisher();
        this.dataset = series.dataset();
        this.currency = series.currency();
        this.unitMultiplier = (short) series.unitMultiplier();
        this.layout = file.layout();
        this.fileName = file.name();
        this.fileSize = file.size();
        this.sha256 = file.sha256();
        this.publishedOn = file.publishedOn();
        this.nextReleaseOn = file.nextReleaseOn();
        this.retrievedOn = file.retrievedOn();
        this.extent = file.extent();
        this.rows = rows;
        this.committedAt = committedAt;
        this.committedBy = committedBy;
    }

    public void retract(Instant at, String by, String reason) {
        this.retractedAt = at;
        this.retractedBy = by;
        this.retractionReason = reason;
    }

    public int id() {
        return id;
    }

    public String publisher() {
        return publisher;
    }

    public String dataset() {
        return dataset;
    }

    public String layout() {
        return layout;
    }

    public String fileName() {
        return fileName;
    }

    public long fileSize() {
        return fileSize;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate nextReleaseOn() {
        return nextReleaseOn;
    }

    public LocalDate retrievedOn() {
        return retrievedOn;
    }

    public String currency() {
        return currency;
    }

    public int unitMultiplier() {
        return unitMultiplier;
    }

    public Extent extent() {
        return extent;
    }

    public long rows() {
        return rows;
    }

    public Instant committedAt() {
        return committedAt;
    }

    public String committedBy() {
        return committedBy;
    }

    public @Nullable Instant retractedAt() {
        return retractedAt;
    }

    public @Nullable String retractedBy() {
        return retractedBy;
    }

    public @Nullable String retractionReason() {
        return retractionReason;
    }
}
