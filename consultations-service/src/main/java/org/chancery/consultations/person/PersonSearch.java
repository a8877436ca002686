package org.chancery.consultations.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;

/**
 * The SQL that finds people. A form of a name is found by its key, which has to hold each word of the key asked for, or by
 * a part of it as it is written. Exactly this name comes first, then another spelling of it, then names that begin so.
 */
final class PersonSearch {
    private static final String RELEVANCE = "relevance";
    private static final String NAME = "name";
    private static final String EVERYBODY = "(select id as person_id, 0 as place from person)";
    /** One key as long as the other and with all its words is the same name, whatever comes first. */
    private static final String NAMED = """
            (select n.person_id, min(case
                when lower(n.name) = lower(:name) then 0
                when n.key = :key then 1
                when length(n.key) = length(:key) then 2
                when starts_with(n.key, :key) then 3
                else 4 end) as place
            from person_name n where %s group by n.person_id)""";

    private final boolean named;
    private final String source;
    private final Conditions conditions = new Conditions();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param key of the name asked for */
    PersonSearch(PersonFilter filter, String key) {
        var name = filter.name();
        var day = filter.day();
        named = name != null;
        if (day != null) {
            parameters.put("day", day);
        }
        source = name == null ? EVERYBODY : NAMED.formatted(forms(name, key, day != null));
        conditions.andIfGiven("p.state = :state", "state", filter.state());
        if (name == null && day != null) {
            conditions.and("exists (select 1 from person_name n where n.person_id = p.id and " + ofTheDay() + ")");
        }
        parameters.putAll(conditions.parameters());
    }

    /** Every id once, in a stable order. */
    String ids(PageQuery paging) {
        var sort = paging.sortBy(List.of(NAME, RELEVANCE), new SortBy(RELEVANCE, false));
        var direction = sort.descending() ? " desc" : "";
        var byPlace = named && sort.field().equals(RELEVANCE) ? "found.place" + direction + ", " : "";
        return "select p.id" + from() + " order by " + byPlace + "lower(usual.name)"
                + (byPlace.isEmpty() ? direction : "") + ", p.id";
    }

    String count() {
        return "select count(*)" + from();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String from() {
        return " from " + source + " found join person p on p.id = found.person_id"
                + " join person_name usual on usual.person_id = p.id and usual.position = 0 where "
                + conditions.text();
    }

    private String forms(String name, String key, boolean ofTheDay) {
        var matches = new Conditions().and("lower(n.name) like lower(:part) escape '!'");
        parameters.put("name", name);
        parameters.put("key", key);
        parameters.put("part", part(name));
        var words = key.isEmpty() ? List.<String>of() : Arrays.asList(key.split(" ", -1));
        var byKey = new Conditions();
        for (var word : words) {
            var parameter = "word" + byKey.parameters().size();
            byKey.and("n.key like :" + parameter + " escape '!'", parameter, part(word));
        }
        parameters.putAll(byKey.parameters());
        var found = words.isEmpty() ? matches.text() : "(" + matches.text() + " or (" + byKey.text() + "))";
        return ofTheDay ? found + " and " + ofTheDay() : found;
    }

    private static String part(String text) {
        return Objects.requireNonNull(Conditions.anywhere(text));
    }

    private static String ofTheDay() {
        return "coalesce(n.valid_from <= :day, true) and coalesce(n.valid_until >= :day, true)";
    }
}
