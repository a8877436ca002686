package org.chancery.consultations.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An audited entity as its history knows it.
 *
 * @param entity simple name of the class
 * @param table where it stands now
 * @param past the audit table
 * @param id the column of its key
 * @param version the column of its version; null when it has none
 * @param marking the column of its own marking; null when it shares that of the record on which it hangs
 * @param parent where it hangs; null when it stands alone
 */
record RecordType(
        String entity,
        String table,
        String past,
        String id,
        @Nullable String version,
        @Nullable String marking,
        @Nullable Parent parent,
        List<Field> fields,
        List<Link> links) {

    /** The collection that says which states a record concerns, and so which desks. */
    private static final String STATES = "parties";

    /** As the API calls it: AGENDA_ITEM. */
    String label() {
        return entity.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    Optional<Link> states() {
        return links.stream().filter(link -> link.name().equals(STATES)).findFirst();
    }

    Stream<String> fieldNames() {
        return Stream.concat(fields.stream().map(Field::name), links.stream().map(Link::name));
    }

    /**
     * Where a record hangs.
     *
     * @param entity simple name of the other class
     * @param column the column with the other's id
     */
    record Parent(String entity, String column) {}
}
