package org.chancery.consultations.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.ConsultationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded around the rounds of a file, as far as it exists for the caller.
 *
 * @param rounds consultations that were held
 */
record KnownRecords(Map<RoundKey, UUID> rounds, Map<SeriesKey, List<KnownSeries>> series, KnownPeople people) {

    /** Two rounds with one key are the same. */
    record RoundKey(LocalDate heldOn, ConsultationKind kind, Set<String> parties) {
        static RoundKey of(PastRound past) {
            return new RoundKey(
                    past.heldOn(), past.round().kind(), Set.copyOf(past.round().parties()));
        }
    }

    /** How a sheet names a series: by its title, whatever its case, among those of the same parties. */
    record SeriesKey(String title, Set<String> parties) {
        static SeriesKey of(String title, Collection<String> parties) {
            return new SeriesKey(title.toLowerCase(Locale.ROOT), Set.copyOf(parties));
        }

        /** Null for a round that is in no series. */
        static @Nullable SeriesKey of(PastRound past) {
            return past.series() == null ? null : of(past.series(), past.round().parties());
        }
    }

    /** @param numbers those that are taken, also by rounds that the caller does not see */
    record KnownSeries(UUID id, Marking marking, Set<Integer> numbers) {}
}
