package org.chancery.consultations.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.HistoryEntry.Action;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The door to a history: the record and all on which it hangs must exist for the caller as they stand now. Looks only at
 * the audit tables, so that it opens for every kind of record.
 */
@ApplicationScoped
class HistoryAccess {
    private final RecordTypes types;
    private final States states;
    private final Session database;
    private final Caller caller;
    private final ReadLog reads;

    HistoryAccess(RecordTypes types, States states, Session database, Caller caller, ReadLog reads) {
        this.types = types;
        this.states = states;
        this.database = database;
        this.caller = caller;
        this.reads = reads;
    }

    /** The record; empty when it does not exist for the caller. Counts as a read of it and of what it hangs on. */
    Optional<Subject> find(RecordType type, Object id) {
        var chain = types.chain(type);
        var levels = new ArrayList<Level>();
        for (var kind : chain) {
            var above = levels.isEmpty() ? id : levels.get(levels.size() - 1).parent();
            var found = above == null ? Optional.<Level>empty() : level(kind, above);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            levels.add(found.get());
        }
        var readable = readable(levels.get(levels.size() - 1));
        if (levels.stream().anyMatch(level -> level.isHidden(readable))) {
            return Optional.empty();
        }
        levels.forEach(this::note);
        return Optional.of(new Subject(chain, levels.stream().map(Level::id).toList(), readable));
    }

    private Optional<Level> level(RecordType type, Object id) {
        var marking = type.marking() == null ? "cast(null as text)" : "a." + type.marking();
        var parent = type.parent() == null
                ? "cast(null as text)"
                : "a." + type.parent().column();
        var rows = database.createNativeQuery(
                        "select a.rev, a.revtype, " + marking + " as marking, " + parent + " as parent from "
                                + type.past() + " a where a." + type.id() + " = :id order by a.rev desc",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(latest -> {
            var text = latest.get("marking", String.class);
            return new Level(
                    type,
                    id,
                    latest.get("parent"),
                    text == null ? null : Marking.valueOf(text),
                    Action.of(latest) == Action.REMOVED,
                    rows.stream()
                            .map(row -> row.get("rev", Number.class).longValue())
                            .toList());
        });
    }

    /** What may be read in a record that concerned other states before needs the desk of those, too. */
    private Set<Marking> readable(Level top) {
        var scope = caller.readScope();
        var readable = scope.markingsFor(Set.of());
        var link = top.type().states();
        if (link.isPresent()) {
            var at = top.revisions().stream()
                    .map(revision -> new States.At(top.id().toString(), revision))
                    .toList();
            readable = Set.of(Marking.values());
            for (var content : states.contents(link.get(), at).values()) {
                var readableThen = scope.markingsFor(texts(content));
                readable = readable.stream().filter(readableThen::contains).collect(Collectors.toSet());
            }
        }
        return readable;
    }

    private static Set<String> texts(JsonNode content) {
        return StreamSupport.stream(content.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private void note(Level level) {
        if (level.id() instanceof UUID id && level.marking() != null) {
            reads.note(id, level.marking());
        }
    }

    private record Level(
            RecordType type,
            Object id,
            @Nullable Object parent,
            @Nullable Marking marking,
            boolean removed,
            List<Long> revisions) {

        boolean isHidden(Set<Marking> readable) {
            return removed || (marking != null && !readable.contains(marking));
        }
    }
}
