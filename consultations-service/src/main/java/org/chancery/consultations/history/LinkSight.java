package org.chancery.consultations.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.hibernate.Session;

/**
 * Takes out of what records were the ids of other records that do not exist for the caller now. One query for each kind of
 * record that has a marking.
 */
@ApplicationScoped
class LinkSight {
    private static final String LISTED = " = any(string_to_array(:%s, ','))";

    private final RecordTypes types;
    private final Session database;
    private final Caller caller;

    LinkSight(RecordTypes types, Session database, Caller caller) {
        this.types = types;
        this.database = database;
        this.caller = caller;
    }

    /** @param states the fields of records by their type, rewritten in place */
    void restrict(Map<RecordType, List<Map<String, JsonNode>>> states) {
        var linked = new HashMap<String, Set<String>>();
        rewrite(states, (target, id) -> {
            linked.computeIfAbsent(target, first -> new HashSet<>()).add(id);
            return true;
        });
        var hidden = new HashMap<String, Set<String>>();
        linked.forEach((target, ids) -> hidden.put(target, hidden(types.named(target), ids)));
        if (hidden.values().stream().anyMatch(ids -> !ids.isEmpty())) {
            rewrite(
                    states,
                    (target, id) -> !hidden.getOrDefault(target, Set.of()).contains(id));
        }
    }

    private Set<String> hidden(RecordType type, Set<String> ids) {
        var chain = types.chain(type);
        if (chain.stream().allMatch(level -> level.marking() == null)) {
            return Set.of();
        }
        var scope = caller.readScope();
        var keys = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> keys.addObject().put(type.id(), id));
        var query = database.createNativeQuery(visible(chain), String.class)
                .setParameter("keys", keys.toString())
                .setParameter("anyDesk", names(scope.anyDesk()));
        if (chain.get(chain.size() - 1).states().isPresent()) {
            query.setParameter("ownDesk", names(scope.ownDesk()))
                    .setParameter("desks", String.join(",", scope.desks()));
        }
        var hidden = new HashSet<>(ids);
        query.getResultList().forEach(hidden::remove);
        return hidden;
    }

    private static String visible(List<RecordType> chain) {
        var from = new StringBuilder();
        var conditions = new ArrayList<String>();
        var ownDesk = ownDesk(chain);
        var above = "";
        for (var level = 0; level < chain.size(); level++) {
            var type = chain.get(level);
            var alias = "t" + level;
            from.append(level == 0 ? " from " : " join ")
                    .append(type.table())
                    .append(' ')
                    .append(alias);
            if (level > 0) {
                from.append(" on ")
                        .append(alias)
                        .append('.')
                        .append(type.id())
                        .append(" = ")
                        .append(above);
            }
            if (type.parent() != null) {
                above = alias + "." + type.parent().column();
            }
            if (type.marking() != null) {
                var marking = alias + "." + type.marking();
                conditions.add("(" + marking + LISTED.formatted("anyDesk")
                        + (ownDesk.isEmpty() ? "" : " or (" + marking + LISTED.formatted("ownDesk") + ownDesk + ")")
                        + ")");
            }
        }
        var type = chain.get(0);
        return "select cast(t0.%1$s as text)%2$s where t0.%1$s in (select k.%1$s from jsonb_populate_recordset("
                        .formatted(type.id(), from)
                + "cast(null as " + type.table() + "), cast(:keys as jsonb)) k) and "
                + String.join(" and ", conditions);
    }

    /** That the caller has a desk of one of the states; empty when the records concern no states. */
    private static String ownDesk(List<RecordType> chain) {
        var top = chain.size() - 1;
        return chain.get(top)
                .states()
                .map(link -> " and exists (select 1 from " + link.table() + " s where s." + link.owner() + " = t" + top
                        + "." + chain.get(top).id() + " and s."
                        + link.element().get(0).column() + LISTED.formatted("desks") + ")")
                .orElse("");
    }

    private static String names(Collection<Marking> markings) {
        return String.join(",", markings.stream().map(Marking::name).toList());
    }

    /** Keeps the links for which the condition, given the kind of record and the id, holds. */
    private static void rewrite(
            Map<RecordType, List<Map<String, JsonNode>>> states, BiPredicate<String, String> condition) {
        states.forEach((type, several) -> several.forEach(state -> {
            type.fields()
                    .forEach(field -> state.computeIfPresent(
                            field.name(), (name, value) -> one(field.parts(), value, condition)));
            type.links()
                    .forEach(link -> state.computeIfPresent(
                            link.name(), (name, value) -> several(link.element(), value, condition)));
        }));
    }

    private static JsonNode several(List<Field.Part> parts, JsonNode value, BiPredicate<String, String> condition) {
        if (!(value instanceof ArrayNode list)) {
            return value;
        }
        var kept = JsonNodeFactory.instance.arrayNode();
        list.forEach(element -> {
            var one = one(parts, element, condition);
            if (!one.isNull()) {
                kept.add(one);
            }
        });
        return kept.isEmpty() ? NullNode.getInstance() : kept;
    }

    private static JsonNode one(List<Field.Part> parts, JsonNode value, BiPredicate<String, String> condition) {
        if (value instanceof ObjectNode object) {
            parts.forEach(part -> object.set(part.name(), link(part, object.path(part.name()), condition)));
            return object;
        }
        return parts.size() == 1 ? link(parts.get(0), value, condition) : value;
    }

    private static JsonNode link(Field.Part part, JsonNode value, BiPredicate<String, String> condition) {
        return part.target() == null || value.isNull() || condition.test(part.target(), value.asText())
                ? value
                : NullNode.getInstance();
    }
}
