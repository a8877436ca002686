package org.chancery.report.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of a briefing, the document model it was printed from, its manifest and its facts (null for what was composed before they were kept), all as JSON. */
@Entity
public class BriefingContent {
    @Id
    private UUID briefingId;

    @Column
    private byte[] pdf;

    @Column
    private String document;

    @Column
    private String manifest;

    @Column
    private @Nullable String facts;

    /** For the framework. */
    protected BriefingContent() {}

    BriefingContent(UUID briefingId, byte[] pdf, String document, String manifest, String facts) {
        this.briefingId = briefingId;
        this.pdf = pdf.clone();
        this.document = document;
        this.manifest = manifest;
        this.facts = facts;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String document() {
        return document;
    }

    public String manifest() {
        return manifest;
    }
}
