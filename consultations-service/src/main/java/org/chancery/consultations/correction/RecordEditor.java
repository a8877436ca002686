package org.chancery.consultations.correction;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The ways to read and write records of one kind, with all their rules, as a correction uses them.
 *
 * @param <T> what describes a record in a request
 * @param <R> what describes it in an answer
 * @param id finds the id that a record has in its path
 * @param marking finds a record's own marking, null when it has none
 */
record RecordEditor<T, R>(
        TouchedKind kind,
        Function<R, String> id,
        Function<R, @Nullable Marking> marking,
        BiFunction<UUID, String, R> get,
        BiFunction<UUID, T, R> add,
        Replacing<T, R> replace,
        Removing remove) {

    /** Puts a record in the place of the one whose version was read. */
    interface Replacing<T, R> {
        R apply(UUID consultation, String id, String ifMatch, T record);
    }

    /** Removes the record whose version was read. */
    interface Removing {
        void apply(UUID consultation, String id, String ifMatch);
    }
}
