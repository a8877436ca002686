package org.chancery.consultations.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.envers.RevisionType;
import org.jspecify.annotations.Nullable;

/**
 * What one revision did to one record.
 *
 * @param revision number of the transaction; all that one request changed together has the same
 * @param by user name
 * @param record kind of the record, such as CONSULTATION or AGENDA_ITEM
 * @param recordId its id, or the code of a topic
 * @param marking the highest that the record and what it hangs on had before and after and have now; absent when none has
 *     a marking
 * @param version the version that the revision made
 * @param correction number of the correction of a closed record that it was; absent for any other change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        long revision,
        Instant at,
        String by,
        String record,
        String recordId,
        Action action,
        @Nullable Marking marking,
        @Nullable Long version,
        @Nullable Integer correction,
        List<Change> changes) {

    /** What was done. */
    public enum Action {
        CREATED,
        CHANGED,
        REMOVED;

        /** What Envers says in the column {@code revtype} of an audit table. */
        static Action of(Tuple row) {
            return switch (RevisionType.fromRepresentation(
                    row.get("revtype", Number.class).byteValue())) {
                case ADD -> CREATED;
                case MOD -> CHANGED;
                case DEL -> REMOVED;
            };
        }
    }

    /**
     * One field.
     *
     * @param field as the API writes it
     * @param before as the API writes it; null when there was none
     * @param after as the API writes it; null when there is none any more
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "FieldChange")
    public record Change(
            String field,
            @Schema(nullable = true) @Nullable Object before,
            @Schema(nullable = true) @Nullable Object after) {}
}
