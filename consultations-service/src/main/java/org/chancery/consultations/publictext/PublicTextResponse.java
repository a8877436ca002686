package org.chancery.consultations.publictext;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public text as it is being worked on, for those who may read the consultation.
 *
 * @param drafters everybody who wrote at it since the last edition; none of them clears it
 * @param refusalReason why it was not cleared, until it is submitted again
 * @param changedSinceCleared whether the record on which it rests, or the text itself, has changed since it was cleared
 * @param publishedEdition the number of the edition that is public now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicTextResponse(
        UUID id,
        UUID consultationId,
        PublicTextStatus status,
        List<WordingBody> texts,
        List<String> drafters,
        String editedBy,
        Instant editedAt,
        @Nullable String refusalReason,
        @Nullable String clearedBy,
        @Nullable Instant clearedAt,
        boolean changedSinceCleared,
        @Nullable Integer publishedEdition,
        long version) {

    static PublicTextResponse from(PublicText text, boolean changedSinceCleared, int lastEdition) {
        return new PublicTextResponse(
                text.id(),
                text.consultation().id(),
                text.status(),
                text.texts(),
                text.drafters(),
                text.editedBy(),
                text.editedAt(),
                text.refusalReason(),
                text.clearedBy(),
                text.clearedAt(),
                changedSinceCleared,
                lastEdition == 0 ? null : lastEdition,
                text.version());
    }
}
