package org.chancery.consultations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row, what would be recorded of it, and what is wrong with it.
 *
 * @param row its number as the spreadsheet shows it; the header is row 1
 * @param round absent when the row cannot be read as a round
 * @param consultationId what it was recorded as, once the import is committed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportRowResponse(
        int row,
        Verdict verdict,
        @Nullable RoundPreview round,
        List<RowMessage> messages,
        @Nullable UUID consultationId) {

    /** @param column absent when it is about the row as a whole */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowMessage(@Nullable String column, String message) {
        static RowMessage from(Complaint complaint) {
            var column = complaint.column();
            return new RowMessage(column == null ? null : column.header(), complaint.message());
        }
    }

    static ImportRowResponse from(RoundImportRow row, @Nullable PastRound past, KnownPeople people) {
        return new ImportRowResponse(
                row.row().number(),
                row.verdict(),
                past == null ? null : RoundPreview.from(past, people),
                row.complaints().stream().map(RowMessage::from).toList(),
                row.consultationId());
    }
}
