package org.chancery.trade.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds territories by the codes of those who publish. Reads no database, may be called by several threads. Numbers are found
 * with and without leading zeros, names without regard to case, ё and runs of blanks.
 */
public interface TerritoryCodes {
    /**
     * The territory that the code meant at some time of a period: of two, the later.
     *
     * @param code as it is printed
     * @param from first day of the period that a row is about
     * @param to its last day; a year in which a state ended is still its own
     */
    Optional<Territory> find(Scheme scheme, String code, LocalDate from, LocalDate to);

    /** The territory that the code meant on a day. */
    default Optional<Territory> find(Scheme scheme, String code, LocalDate at) {
        return find(scheme, code, at, at);
    }

    /** Whether the scheme has the code, at whatever time. */
    boolean knows(Scheme scheme, String code);

    /**
     * Whether the publisher is known to print these letters beside a code that means something in the period: mostly the
     * key of the territory.
     */
    boolean prints(Scheme scheme, String code, String letters, LocalDate from, LocalDate to);

    /** The territory whose key this is, whether it still exists or not. */
    Optional<Territory> get(String key);
}
