package org.chancery.consultations.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.consultations.importing.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A row of an uploaded file with what the last check found. */
@Entity
public class RoundImportRow {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RoundImport roundImport;

    @Column
    private int number;

    @Column
    private List<String> cells;

    @Column
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    /** Names of columns, "" for the row as a whole; in step with the messages. */
    @Column
    private List<String> complaintColumns;

    @Column
    private List<String> complaintMessages;

    @Column
    @Nullable
    private UUID consultationId;

    protected RoundImportRow() {}

    RoundImportRow(RoundImport roundImport, CheckedRow checked) {
        this.id = UUID.randomUUID();
        this.roundImport = roundImport;
        this.number = checked.row().number();
        this.cells = checked.row().cells();
        judge(checked);
    }

    final void judge(CheckedRow checked) {
        verdict = checked.verdict();
        complaintColumns = checked.complaints().stream()
                .map(complaint ->
                        complaint.column() == null ? "" : complaint.column().header())
                .toList();
        complaintMessages =
                checked.complaints().stream().map(Complaint::message).toList();
    }

    void recordedAs(UUID consultation) {
        consultationId = consultation;
    }

    UUID id() {
        return id;
    }

    RoundImport roundImport() {
        return roundImport;
    }

    Sheet.Row row() {
        return new Sheet.Row(number, cells);
    }

    Verdict verdict() {
        return verdict;
    }

    List<Complaint> complaints() {
        return IntStream.range(0, complaintMessages.size())
                .mapToObj(index -> new Complaint(
                        RoundColumn.named(complaintColumns.get(index)).orElse(null), complaintMessages.get(index)))
                .toList();
    }

    @Nullable
    UUID consultationId() {
        return consultationId;
    }
}
