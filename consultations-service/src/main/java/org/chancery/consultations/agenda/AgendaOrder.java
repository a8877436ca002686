package org.chancery.consultations.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.problem.Problems;

/**
 * The whole agenda in its order.
 *
 * @param items each item once, the first first
 */
record AgendaOrder(
        @NotNull @Size(max = AgendaItem.LAST_POSITION) List<@NotNull UUID> items) {

    /** Made of the order itself: it changes when an item comes, goes or moves, and not when a title is corrected. */
    long version() {
        var text = items.stream().map(UUID::toString).collect(Collectors.joining(" "));
        return Long.parseLong(
                Sha256.of(text.getBytes(StandardCharsets.US_ASCII)).substring(0, 15), 16);
    }

    /** 400 unless it names exactly these items, each once. */
    void requireOrderOf(Set<UUID> agenda) {
        var named = new LinkedHashSet<>(items);
        if (named.size() < items.size()) {
            throw Problems.invalid("items", "names an item twice");
        }
        requireNone("names what is not on the agenda: ", named, agenda);
        requireNone("must name every item of the agenda; missing: ", agenda, named);
    }

    private static void requireNone(String complaint, Set<UUID> these, Set<UUID> notIn) {
        var rest = these.stream().filter(id -> !notIn.contains(id)).toList();
        if (!rest.isEmpty()) {
            throw Problems.invalid(
                    "items",
                    complaint + rest.stream().map(UUID::toString).limit(5).collect(Collectors.joining(", ")));
        }
    }
}
