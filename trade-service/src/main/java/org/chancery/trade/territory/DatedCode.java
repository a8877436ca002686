package org.chancery.trade.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a code of a scheme means and when.
 *
 * @param printed letters that the publisher prints beside it, where they are not the territory's key
 * @param validFrom first day; null for always
 * @param validTo last day; null for still
 */
record DatedCode(
        Scheme scheme,
        String code,
        String territory,
        @Nullable String printed,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the publisher is known to print these letters beside the code. */
    boolean hasBeside(String letters) {
        return letters.equals(territory) || letters.equals(printed);
    }

    boolean isValidWithin(LocalDate from, LocalDate to) {
        return (validFrom == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    boolean overlaps(DatedCode other) {
        return isValidWithin(other.firstDay(), other.lastDay());
    }

    LocalDate firstDay() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    private LocalDate lastDay() {
        return validTo == null ? LocalDate.MAX : validTo;
    }
}
