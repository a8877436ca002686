package org.chancery.report.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Manifest;
import org.chancery.report.rendering.PrintedBriefing;
import org.jspecify.annotations.Nullable;

/** A briefing as it was composed, which does not change any more, and its standing, which does. */
@Entity
public class Briefing {
    @Id
    private UUID id;

    @Column
    private String number;

    @Column
    private String template;

    @Column
    private String host;

    @Column
    private String partner;

    @Column
    private @Nullable UUID consultationId;

    @Column
    private String language;

    @Column
    private Instant asOf;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Column
    private String reference;

    @Column
    private String sha256;

    @Column
    private int pages;

    @Column
    private int size;

    @Column
    private String composedBy;

    @Column
    private Instant composedAt;

    @Column
    private @Nullable UUID corrects;

    @Embedded
    private Standing standing = new Standing();

    @Version
    private long version;

    /** For the framework. */
    protected Briefing() {}

    Briefing(
            String number,
            Manifest manifest,
            PrintedBriefing printed,
            @Nullable UUID corrects,
            String composedBy,
            Instant composedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.template = manifest.template();
        this.host = manifest.host();
        this.partner = manifest.partner();
        this.consultationId =
                manifest.consultation() == null ? null : manifest.consultation().id();
        this.language = manifest.language();
        this.asOf = manifest.asOf();
        this.marking = manifest.marking();
        this.reference = manifest.reference();
        this.sha256 = printed.sha256();
        this.pages = printed.pages();
        this.size = printed.size();
        this.corrects = corrects;
        this.composedBy = composedBy;
        this.composedAt = composedAt;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String template() {
        return template;
    }

    public String host() {
        return host;
    }

    public String partner() {
        return partner;
    }

    public @Nullable UUID consultationId() {
        return consultationId;
    }

    public String language() {
        return language;
    }

    public Instant asOf() {
        return asOf;
    }

    public Marking marking() {
        return marking;
    }

    public String reference() {
        return reference;
    }

    public String sha256() {
        return sha256;
    }

    int pages() {
        return pages;
    }

    int size() {
        return size;
    }

    public String composedBy() {
        return composedBy;
    }

    public Instant composedAt() {
        return composedAt;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    public Standing standing() {
        return standing;
    }

    public long version() {
        return version;
    }
}
