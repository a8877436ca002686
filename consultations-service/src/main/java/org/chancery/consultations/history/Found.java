package org.chancery.consultations.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.HistoryEntry.Action;
import org.chancery.consultations.history.HistoryEntry.Change;
import org.jspecify.annotations.Nullable;

/** A revision of a record as {@link HistoryQuery} finds it, before its fields are compared. */
record Found(
        RecordType type,
        States.At now,
        States.@Nullable At before,
        Action action,
        @Nullable Long version,
        @Nullable Integer correction,
        List<Marking> markings,
        Instant at,
        String by) {

    static Found from(Tuple row, RecordType type) {
        var id = row.get("id", String.class);
        var previous = row.get("prev", Number.class);
        var version = row.get("version", Number.class);
        return new Found(
                type,
                new States.At(id, row.get("rev", Number.class).longValue()),
                previous == null ? null : new States.At(id, previous.longValue()),
                Action.of(row),
                version == null ? null : version.longValue(),
                row.get("correction", Integer.class),
                Arrays.stream(row.get("markings", String.class).split(","))
                        .filter(marking -> !marking.isEmpty())
                        .map(Marking::valueOf)
                        .toList(),
                row.get("at", Instant.class),
                row.get("username", String.class));
    }

    /** The states that have to be known to tell what has changed. */
    Stream<States.At> states() {
        return Stream.of(now, before).filter(Objects::nonNull);
    }

    HistoryEntry entry(Map<States.At, Map<String, JsonNode>> states) {
        return new HistoryEntry(
                now.revision(),
                at,
                by,
                type.label(),
                now.id(),
                action,
                markings.isEmpty() ? null : Marking.highest(markings),
                version,
                correction,
                changes(states));
    }

    private List<Change> changes(Map<States.At, Map<String, JsonNode>> states) {
        // What was removed is stored with its removal too, so that it is known even without an earlier revision.
        var old = before == null && action == Action.REMOVED ? now : before;
        Map<String, JsonNode> from = old == null ? Map.of() : states.getOrDefault(old, Map.of());
        Map<String, JsonNode> to = action == Action.REMOVED ? Map.of() : states.getOrDefault(now, Map.of());
        var names = new LinkedHashSet<String>(to.keySet());
        names.addAll(from.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var was = from.getOrDefault(name, NullNode.getInstance());
            var is = to.getOrDefault(name, NullNode.getInstance());
            if (!was.equals(is)) {
                changes.add(new Change(name, was, is));
            }
        }
        return List.copyOf(changes);
    }
}
