package org.chancery.consultations.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that finds the revisions of a record and of all that hangs on it, as far as the caller may read them: the record
 * before and after the revision and as it stands now, and what it hangs on at that time and now. Only names from the
 * mapping are put into the text; values travel as parameters: {@code id0} for the record, {@code id1}... for those on which
 * it hangs, {@code readable} for the markings.
 */
class HistoryQuery {
    private final RecordTypes types;
    private final List<RecordType> chain;
    private final Collection<RecordType> wanted;
    private final @Nullable String field;

    /**
     * @param chain the type of the record, then those on which it hangs
     * @param wanted types whose revisions are looked for, among those that hang on the record
     * @param field of which only changes are looked for; null for all
     */
    HistoryQuery(RecordTypes types, List<RecordType> chain, Collection<RecordType> wanted, @Nullable String field) {
        this.types = types;
        this.chain = chain;
        this.wanted = wanted;
        this.field = field;
    }

    String count(String conditions) {
        return entries() + "select count(*)" + from(conditions);
    }

    String page(String conditions, boolean newestFirst) {
        return entries()
                + "select e.entity, e.id, e.rev, e.revtype, e.prev, e.version, array_to_string(e.markings, ',') as markings,"
                + " r.at, r.username, c.number as correction" + from(conditions) + " order by e.rev "
                + (newestFirst ? "desc" : "asc") + ", e.place, e.id";
    }

    private static String from(String conditions) {
        return " from entry e join revision r on r.id = e.rev left join correction c on c.id = r.correction_id"
                + " and c.marking = any(string_to_array(:readable, ','))"
                + " where e.markings <@ string_to_array(:readable, ',')" + conditions;
    }

    private String entries() {
        var tables = new ArrayList<String>();
        for (var level = chain.size() - 1; level > 0; level--) {
            tables.add(revisions(chain.get(level), "a." + chain.get(level).id() + " = :id" + level));
        }
        var tree = types.tree(chain.get(0));
        for (var type : tree) {
            tables.add(revisions(type, type.equals(chain.get(0)) ? "a." + type.id() + " = :id0" : belonging(type)));
        }
        var selects =
                wanted.stream().map(type -> entry(type, tree.indexOf(type))).collect(Collectors.joining(" union all "));
        return "with " + String.join(", ", tables) + ", entry as (" + selects + ") ";
    }

    private String belonging(RecordType type) {
        var parent = parent(type);
        return "a." + parent.column() + " in (select p.id from " + name(types.named(parent.entity())) + " p)";
    }

    /** The rows of an audit table, each with what came before and after it. */
    private String revisions(RecordType type, String condition) {
        var marking = type.marking() == null ? "cast(null as text)" : "a." + type.marking();
        var parent = type.parent() == null ? "null" : "a." + type.parent().column();
        var version = type.version() == null ? "cast(null as bigint)" : "a." + type.version();
        return name(type) + " as (select a." + type.id() + " as id, a.rev, a.revtype, " + version + " as version, "
                + parent + " as parent, " + marking + " as marking, lag(a.rev) over past as prev, lead(a.rev) over past"
                + " as next, lag(" + marking + ") over past as marking_before, last_value(" + marking
                + ") over (past range between unbounded preceding and unbounded following) as marking_now, "
                + touched(type) + " as touched from " + type.past() + " a where " + condition
                + " window past as (partition by a." + type.id() + " order by a.rev))";
    }

    /** Whether the revision changed the field that is looked for. */
    private String touched(RecordType type) {
        if (field == null) {
            return "true";
        }
        var link = type.links().stream().filter(one -> one.name().equals(field)).findFirst();
        if (link.isPresent()) {
            return "exists (select 1 from " + link.get().past() + " l where l."
                    + link.get().owner() + " = a." + type.id() + " and l.rev = a.rev)";
        }
        var changed = type.fields().stream()
                .filter(one -> one.name().equals(field))
                .flatMap(one -> one.parts().stream())
                .map(part -> "(case when a.revtype = 2 then null else a." + part.column()
                        + " end is distinct from lag(a." + part.column() + ") over past)")
                .collect(Collectors.joining(" or "));
        return changed.isEmpty() ? "false" : "(" + changed + ")";
    }

    private String entry(RecordType type, int place) {
        return "select '" + type.entity() + "' as entity, " + place + " as place, cast(e.id as text) as id, e.rev,"
                + " e.revtype, e.prev, e.version, " + markings(type) + " as markings from " + name(type)
                + " e where e.touched";
    }

    /** The markings that the record and all on which it hangs had before and after the revision and have now. */
    private String markings(RecordType type) {
        var markings = new StringBuilder("array_remove(array[e.marking, e.marking_before, e.marking_now], null)");
        var id = "e.id";
        for (var level = type; level.parent() != null; ) {
            var above = types.named(level.parent().entity());
            var position = chain.indexOf(above);
            id = position >= 0
                    ? ":id" + position
                    : "(select p.parent from " + name(level) + " p where p.id = " + id + " limit 1)";
            level = above;
            if (level.marking() != null) {
                markings.append(" || array(select s.marking from ")
                        .append(name(level))
                        .append(" s where s.id = ")
                        .append(id)
                        .append(" and (s.next is null or (s.rev <= e.rev and s.next >= e.rev)))");
            }
        }
        return markings.toString();
    }

    private static RecordType.Parent parent(RecordType type) {
        if (type.parent() == null) {
            throw new IllegalStateException(type.entity() + " hangs on nothing");
        }
        return type.parent();
    }

    private static String name(RecordType type) {
        return "past_" + type.past();
    }
}
