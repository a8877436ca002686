package org.chancery.report.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The file of a briefing, the document model it was printed from and its manifest, both as JSON. */
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

    /** For the framework. */
    protected BriefingContent() {}

    BriefingContent(UUID briefingId, byte[] pdf, String document, String manifest) {
        this.briefingId = briefingId;
        this.pdf = pdf.clone();
        this.document = document;
        this.manifest = manifest;
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
