package org.chancery.consultations.correction;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a correction to records of one kind.
 *
 * @param field in which they stand in the request
 * @param same tells whether two answers show the same record, whatever its version
 */
record CorrectionPart<T, R>(
        String field, List<RecordChange<T>> changes, RecordEditor<T, R> editor, BiPredicate<Object, Object> same) {

    static <T, R> CorrectionPart<T, R> of(
            String field,
            @Nullable List<RecordChange<T>> changes,
            RecordEditor<T, R> editor,
            BiPredicate<Object, Object> same) {
        var part = new CorrectionPart<>(field, changes == null ? List.of() : changes, editor, same);
        IntStream.range(0, part.changes.size())
                .forEach(index -> part.changes.get(index).requireConsistent(part.place(index)));
        return part;
    }

    /** Makes the removals and returns what they touched. */
    List<Touch> remove(Consultation consultation) {
        return each(change -> change.action() == CorrectionAction.REMOVE, change -> removed(consultation, change));
    }

    /** Makes all other changes and returns what they touched; what reads as before is not touched. */
    List<Touch> write(Consultation consultation) {
        return each(
                change -> change.action() != CorrectionAction.REMOVE,
                change -> change.action() == CorrectionAction.ADD
                        ? added(consultation, change)
                        : replaced(consultation, change));
    }

    private List<Touch> each(Predicate<RecordChange<T>> wanted, Function<RecordChange<T>, @Nullable Touch> make) {
        var touched = new ArrayList<Touch>();
        for (var index = 0; index < changes.size(); index++) {
            var change = changes.get(index);
            if (wanted.test(change)) {
                var touch = RefusedAt.place(place(index), below(place(index)), () -> make.apply(change));
                if (touch != null) {
                    touched.add(touch);
                }
            }
        }
        return touched;
    }

    private Touch removed(Consultation consultation, RecordChange<T> change) {
        var id = requireNonNull(change.id());
        var before = editor.get().apply(consultation.id(), id);
        editor.remove().apply(consultation.id(), id, ifMatch(change));
        return touch(consultation, change, before, before);
    }

    private Touch added(Consultation consultation, RecordChange<T> change) {
        var added = editor.add().apply(consultation.id(), requireNonNull(change.record()));
        return touch(consultation, change, added, added);
    }

    private @Nullable Touch replaced(Consultation consultation, RecordChange<T> change) {
        var id = requireNonNull(change.id());
        var consultationId = consultation.id();
        var before = editor.get().apply(consultationId, id);
        var after = editor.replace().apply(consultationId, id, ifMatch(change), requireNonNull(change.record()));
        return same.test(before, after) ? null : touch(consultation, change, before, after);
    }

    private Touch touch(Consultation consultation, RecordChange<T> change, R before, R after) {
        var markings = List.of(before, after).stream()
                .map(editor.marking())
                .filter(Objects::nonNull)
                .toList();
        return new Touch(
                editor.kind(),
                editor.id().apply(after),
                change.action(),
                Marking.highest(List.of(consultation.marking(), Marking.highest(markings))));
    }

    private String place(int index) {
        return field + "[" + index + "]";
    }

    private static UnaryOperator<String> below(String place) {
        return name -> switch (name) {
            case "id", "action" -> place + "." + name;
            default -> place + ".record." + name;
        };
    }

    private static String ifMatch(RecordChange<?> change) {
        return "\"" + change.version() + "\"";
    }
}
