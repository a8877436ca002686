package org.chancery.consultations.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a correction does to one record below the consultation.
 *
 * @param id as it stands in the record's path: its id, for a delegation its party; needed for all but ADD
 * @param version the version of the record that was read; needed for all but ADD
 * @param record as it is to be; needed for all but REMOVE
 */
record RecordChange<T>(
        @NotNull CorrectionAction action,
        @Nullable @Size(min = 1, max = 36) String id,
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) Long version,
        @Nullable @Valid T record) {

    /** 400 naming the field below this place unless all is there that the action needs, and nothing else. */
    void requireConsistent(String place) {
        requirePresence(place + ".id", id, action != CorrectionAction.ADD);
        requirePresence(place + ".version", version, action != CorrectionAction.ADD);
        requirePresence(place + ".record", record, action != CorrectionAction.REMOVE);
    }

    private void requirePresence(String field, @Nullable Object value, boolean needed) {
        if (needed && value == null) {
            throw Problems.invalid(field, "is needed for " + action);
        }
        if (!needed && value != null) {
            throw Problems.invalid(field, "has no meaning for " + action);
        }
    }
}
