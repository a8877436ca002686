package org.chancery.trade.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.source.Extent;
import org.jspecify.annotations.Nullable;

/** A file that was sent, and what became of it. What a request left open is filled in when the file is read. */
@Entity
@Table(name = "flow_import")
public class FlowImport {
    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "release_id", updatable = false)
    private int releaseId;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "file_size", updatable = false)
    private long fileSize;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "layout")
    private @Nullable String layout;

    @Column(name = "publisher")
    private @Nullable String publisher;

    @Column(name = "dataset")
    private @Nullable String dataset;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "next_release_on")
    private @Nullable LocalDate nextReleaseOn;

    @Column(name = "extent")
    @Enumerated(EnumType.STRING)
    private @Nullable Extent extent;

    @Column(name = "currency")
    private @Nullable String currency;

    @Column(name = "unit_multiplier")
    private @Nullable Short unitMultiplier;

    @Column(name = "findings")
    private @Nullable String findings;

    @Column(name = "message")
    private @Nullable String message;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by", updatable = false)
    private String uploadedBy;

    @Column(name = "committed_at")
    private @Nullable Instant committedAt;

    @Column(name = "committed_by")
    private @Nullable String committedBy;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @Column(name = "retracted_by")
    private @Nullable String retractedBy;

    @Column(name = "retraction_reason")
    private @Nullable String retractionReason;

    @Column(name = "worker")
    private @Nullable UUID worker;

    /** Written by {@link Leases} alone, without a new version. */
    @Column(name = "rows_read", insertable = false, updatable = false)
    private long rowsRead;

    @Column(name = "bytes_read", insertable = false, updatable = false)
    private long bytesRead;

    /** For Hibernate. */
    protected FlowImport() {}

    FlowImport(UUID id, int releaseId, ImportRequest request, UUID worker, Instant uploadedAt, String uploadedBy) {
        this.id = id;
        this.releaseId = releaseId;
        this.state = ImportState.RECEIVED;
        this.fileName = request.fileName();
        this.fileSize = request.fileSize();
        this.sha256 = request.sha256();
        this.layout = request.layout();
        this.publisher = request.publisher();
        this.dataset = request.dataset();
        this.publishedOn = request.releasedOn();
        this.nextReleaseOn = request.nextReleaseOn();
        this.extent = request.extent();
        this.worker = worker;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
    }

    /** Goes on to the next state, with whoever works on it then; 409 if it may not follow. */
    void become(ImportState next, @Nullable UUID newWorker) {
        if (!ImportLifeCycle.allows(state, next)) {
            throw Problems.conflict(
                    "import-state",
                    "Not in this state",
                    "The import is " + state + " and cannot become " + next + "; it may become "
                            + (ImportLifeCycle.after(state).isEmpty() ? "nothing else" : ImportLifeCycle.after(state))
                            + ".");
        }
        state = next;
        worker = newWorker;
        message = null;
    }

    void checked(Checked result, String findingsJson) {
        become(ImportState.CHECKED, null);
        layout = result.layout();
        publisher = result.series().publisher();
        dataset = result.series().dataset();
        currency = result.series().currency();
        unitMultiplier = (short) result.series().unitMultiplier();
        extent = result.extent();
        publishedOn = result.publishedOn();
        nextReleaseOn = result.nextReleaseOn();
        findings = findingsJson;
    }

    /** Leaves the state, for a reason that the person who sent the file is to read. */
    void stop(ImportState next, String why) {
        become(next, null);
        message = why;
    }

    void committed(Instant at, String by) {
        become(ImportState.COMMITTED, null);
        committedAt = at;
        committedBy = by;
    }

    void retracted(Instant at, String by, String reason) {
        become(ImportState.RETRACTED, null);
        retractedAt = at;
        retractedBy = by;
        retractionReason = reason;
    }

    void askedToCommitBy(String person) {
        committedBy = person;
    }

    boolean isWorkedOnBy(UUID someone) {
        return someone.equals(worker);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int releaseId() {
        return releaseId;
    }

    ImportState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    long fileSize() {
        return fileSize;
    }

    String sha256() {
        return sha256;
    }

    @Nullable
    String layout() {
        return layout;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    String dataset() {
        return dataset;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate nextReleaseOn() {
        return nextReleaseOn;
    }

    @Nullable
    Extent extent() {
        return extent;
    }

    @Nullable
    String currency() {
        return currency;
    }

    @Nullable
    Short unitMultiplier() {
        return unitMultiplier;
    }

    @Nullable
    String findings() {
        return findings;
    }

    @Nullable
    String message() {
        return message;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    @Nullable
    Instant committedAt() {
        return committedAt;
    }

    @Nullable
    String committedBy() {
        return committedBy;
    }

    @Nullable
    Instant retractedAt() {
        return retractedAt;
    }

    @Nullable
    String retractedBy() {
        return retractedBy;
    }

    @Nullable
    String retractionReason() {
        return retractionReason;
    }

    long rowsRead() {
        return rowsRead;
    }

    long bytesRead() {
        return bytesRead;
    }
}
