package org.chancery.consultations.commitment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one caller sees beside some commitments on one day.
 *
 * @param rounds later meetings of the same parties, by the meeting of the commitment
 * @param readable the linked records that exist for the caller
 */
record CommitmentSight(LocalDate day, Map<UUID, Long> rounds, Set<UUID> readable) {

    long rounds(Commitment commitment) {
        return rounds.getOrDefault(commitment.consultation().id(), 0L);
    }

    /** The link, or none where it leads to something that does not exist for the caller. */
    @Nullable
    UUID link(@Nullable UUID target) {
        return target != null && readable.contains(target) ? target : null;
    }
}
