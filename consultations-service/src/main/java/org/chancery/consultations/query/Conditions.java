package org.chancery.consultations.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.commons.identity.ReadScope;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, joined by "and", with their parameters. Values only ever travel as parameters. */
public final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String clause) {
        clauses.add(clause);
        return this;
    }

    public Conditions and(String clause, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(clause);
    }

    /** A parameter of a part of the query outside these conditions, such as a join. */
    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the condition unless the value, that of a filter, is absent. */
    public Conditions andIfGiven(String clause, String parameter, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? this : and(spread(clause, parameter, several));
        }
        return value == null ? this : and(clause, parameter, value);
    }

    /** Adds that one or the other holds. The two share one name space of parameters with these conditions. */
    public Conditions andEither(Conditions one, Conditions other) {
        parameters.putAll(one.parameters);
        parameters.putAll(other.parameters);
        return and("((" + one.text() + ") or (" + other.text() + "))");
    }

    /**
     * Leaves only records that exist for the caller.
     *
     * @param record alias of the entity with the attribute {@code marking}
     * @param consultation alias of the consultation whose parties decide about the desk
     */
    public Conditions andVisible(String record, String consultation, ReadScope scope) {
        var anyDesk = spread(record + ".marking in :anyDesk", "anyDesk", scope.anyDesk());
        if (scope.ownDesk().isEmpty() || scope.desks().isEmpty()) {
            return and(anyDesk);
        }
        return and("(" + anyDesk + " or (" + spread(record + ".marking in :ownDesk", "ownDesk", scope.ownDesk())
                + " and exists (select desk from " + consultation + ".parties desk where "
                + spread("desk in :desks", "desks", scope.desks()) + ")))");
    }

    /**
     * A parameter for each value: with a list as one, Hibernate would make the SQL anew at every request. So it would with
     * one parameter in parentheses, which might be given a list: that one is compared by "=".
     */
    private String spread(String clause, String parameter, Collection<?> values) {
        if (values.size() == 1) {
            parameters.put(parameter, values.iterator().next());
            return clause.replace("in :" + parameter, "= :" + parameter);
        }
        var names = new ArrayList<String>();
        for (var value : values) {
            var name = parameter + "_" + names.size();
            parameters.put(name, value);
            names.add(":" + name);
        }
        return clause.replace(":" + parameter, "(" + String.join(", ", names) + ")");
    }

    /** The pattern that finds this text anywhere; use as {@code lower(x) like lower(:p) escape '!'}. */
    public static @Nullable String anywhere(@Nullable String text) {
        return text == null || text.isEmpty()
                ? null
                : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The conditions after "where". */
    public String text() {
        return clauses.isEmpty() ? "true" : String.join(" and ", clauses);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
