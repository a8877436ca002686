package org.chancery.report.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document left the service. Written once. */
@Entity
@Immutable
@Table(name = "briefing_download")
class Download {
    @Id
    private UUID id;

    @Column
    private UUID briefingId;

    @Column
    @Enumerated(EnumType.STRING)
    private Part part;

    @Column
    private @Nullable Integer copyNumber;

    @Column
    private String reader;

    @Column
    private String sha256;

    @Column
    private Instant downloadedAt;

    /** For the framework. */
    protected Download() {}

    Download(UUID briefingId, Part part, @Nullable Integer copyNumber, String reader, String sha256, Instant at) {
        this.id = UUID.randomUUID();
        this.briefingId = briefingId;
        this.part = part;
        this.copyNumber = copyNumber;
        this.reader = reader;
        this.sha256 = sha256;
        this.downloadedAt = at;
    }

    DownloadResponse response() {
        return new DownloadResponse(reader, downloadedAt, part, copyNumber, sha256);
    }

    /** What left: the file, or the words it was printed from. */
    enum Part {
        PDF,
        WORDS,
        /** The file, by mail to an address, which stands for the reader. */
        MAIL
    }
}
