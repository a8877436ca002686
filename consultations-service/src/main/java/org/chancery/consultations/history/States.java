package org.chancery.consultations.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.consultations.history.HistoryEntry.Action;
import org.hibernate.Session;

/** What records were at given revisions, field by field: one query for the records, one for each of their collections. */
@ApplicationScoped
class States {
    private final Session database;
    private final ObjectMapper json;

    States(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A record at a revision that changed it. */
    record At(String id, long revision) {}

    /** The fields of each, by their names in the order of the mapping. */
    Map<At, Map<String, JsonNode>> load(RecordType type, Collection<At> wanted) {
        var states = new HashMap<At, Map<String, JsonNode>>();
        rows(
                        "select cast(a.%1$s as text) as id, a.rev, a.revtype, cast(to_jsonb(a) as text) as content"
                                + " from jsonb_populate_recordset(cast(null as %2$s), cast(:keys as jsonb)) k"
                                + " join %2$s a on a.%1$s = k.%1$s and a.rev = k.rev",
                        type.id(), type.past(), wanted)
                .forEach(row -> {
                    var state = new LinkedHashMap<String, JsonNode>();
                    type.fields().forEach(field -> state.put(field.name(), field.in(row.content())));
                    states.put(new At(row.id(), row.revision()), state);
                });
        type.links()
                .forEach(link -> contents(link, wanted)
                        .forEach((at, content) -> states.computeIfAbsent(at, gone -> new LinkedHashMap<>())
                                .put(link.name(), content)));
        return states;
    }

    /** What a collection held at each of the revisions. */
    Map<At, JsonNode> contents(Link link, Collection<At> wanted) {
        var byOwner = rows(
                        "select cast(a.%1$s as text) as id, a.rev, a.revtype, cast(to_jsonb(a) as text) as content"
                                + " from %2$s a where a.%1$s in (select k.%1$s from"
                                + " jsonb_populate_recordset(cast(null as %2$s), cast(:keys as jsonb)) k)"
                                // What goes at a revision makes place for what comes.
                                + " order by a.rev, a.revtype desc",
                        link.owner(), link.past(), wanted)
                .stream()
                .collect(Collectors.groupingBy(Row::id));
        var contents = new HashMap<At, JsonNode>();
        wanted.forEach(at -> {
            var content = new HashMap<JsonNode, JsonNode>();
            byOwner.getOrDefault(at.id(), List.of()).stream()
                    .filter(row -> row.revision() <= at.revision())
                    .forEach(row -> link.apply(content, row.content(), row.gone()));
            contents.put(at, content.isEmpty() ? NullNode.getInstance() : link.write(content));
        });
        return contents;
    }

    private record Row(String id, long revision, boolean gone, JsonNode content) {}

    private List<Row> rows(String query, String idColumn, String table, Collection<At> wanted) {
        var keys = json.createArrayNode();
        wanted.forEach(at -> keys.addObject().put(idColumn, at.id()).put("rev", at.revision()));
        return database
                .createNativeQuery(query.formatted(idColumn, table), Tuple.class)
                .setParameter("keys", keys.toString())
                .getResultList()
                .stream()
                .map(row -> new Row(
                        row.get("id", String.class),
                        row.get("rev", Number.class).longValue(),
                        Action.of(row) == Action.REMOVED,
                        tree(row.get("content", String.class))))
                .toList();
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database writes JSON", impossible);
        }
    }
}
