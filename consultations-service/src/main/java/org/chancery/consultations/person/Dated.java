package org.chancery.consultations.person;

import java.time.LocalDate;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What holds from one day until another, both inclusive; a day that is absent leaves that end open. */
interface Dated {
    @Nullable
    LocalDate from();

    @Nullable
    LocalDate until();

    default boolean holdsOn(LocalDate day) {
        return overlaps(day, day);
    }

    default boolean overlaps(Dated other) {
        return overlaps(other.from(), other.until());
    }

    private boolean overlaps(@Nullable LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        return isInOrder(from(), otherUntil) && isInOrder(otherFrom, until());
    }

    /** 400 unless the first day is not after the last one. */
    default void requireInOrder(String field) {
        if (!isInOrder(from(), until())) {
            throw Problems.invalid(field + ".until", "must not be before from, which is " + from());
        }
    }

    private static boolean isInOrder(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null || !first.isAfter(second);
    }
}
