package org.chancery.trade.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a code of a scheme means and when.
 *
 * @param validFrom first day; null for always
 * @param validTo last day; null for still
 */
record DatedCode(
        Scheme scheme,
        String code,
        String territory,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

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
