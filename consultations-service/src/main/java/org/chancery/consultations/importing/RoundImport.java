package org.chancery.consultations.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.importing.sheet.Sheet;
import org.chancery.consultations.importing.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/** A file that somebody uploaded, as it was read. Not audited: until it is committed it is nobody's record but its owner's. */
@Entity
public class RoundImport {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private String fileName;

    @Column
    private long size;

    @Column
    private String sha256;

    @Column
    @Enumerated(EnumType.STRING)
    private SheetFormat format;

    @Column
    @Nullable
    private String encoding;

    @Column
    @Nullable
    private String separator;

    @Column
    private List<String> header;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column
    private String uploadedBy;

    @Column
    private Instant uploadedAt;

    @Column
    @Nullable
    private Instant committedAt;

    protected RoundImport() {}

    RoundImport(UploadedFile file, Sheet sheet, String uploadedBy, Instant uploadedAt) {
        this.id = UUID.randomUUID();
        this.fileName = file.name();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.format = sheet.format();
        this.encoding = sheet.encoding();
        this.separator = sheet.separator() == null ? null : sheet.separator().toString();
        this.header = sheet.header();
        this.state = ImportState.CHECKED;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    void commit(Instant at) {
        state = ImportState.COMMITTED;
        committedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String fileName() {
        return fileName;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    SheetFormat format() {
        return format;
    }

    @Nullable
    String encoding() {
        return encoding;
    }

    @Nullable
    String separator() {
        return separator;
    }

    List<String> header() {
        return header;
    }

    ImportState state() {
        return state;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Nullable
    Instant committedAt() {
        return committedAt;
    }

    /** The source of a row that names none. */
    String sourceOf(Sheet.Row row) {
        return fileName + ", row " + row.number();
    }
}
