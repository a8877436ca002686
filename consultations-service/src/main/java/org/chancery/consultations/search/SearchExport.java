package org.chancery.consultations.search;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.export.Export;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Everything that a search finds, as a file in the order of the pages. */
record SearchExport(SearchQuery search) implements Export {
    private static final String ROWS = """
            select hit.level, {record}, e.body as text, e.names
            from hit join search_entry e using (type, id) left join consultation c on c.id = e.consultation_id
            order by {order}""";

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<String> headings() {
        return List.of(
                "type", "id", "consultationId", "title", "day", "parties", "marking", "match", "text", "names", "path");
    }

    @Override
    public SelectionQuery<Long> count(Session session) {
        return search.on(session, "select count(*) from hit", Long.class);
    }

    @Override
    public SelectionQuery<Object[]> rows(Session session) {
        var statement = ROWS.replace("{record}", SearchQuery.RECORD).replace("{order}", search.order("hit"));
        return SearchQuery.withRecord(search.on(session, statement, Object[].class))
                .addScalar("text", String.class)
                .addScalar("names", String.class);
    }

    @Override
    public Row row(Object[] found) {
        var type = SearchType.valueOf((String) found[1]);
        var id = (UUID) found[2];
        var round = (UUID) found[3];
        var marking = Marking.valueOf((String) found[5]);
        return new Row(
                id,
                marking,
                Arrays.asList(
                        type,
                        id,
                        round,
                        found[8],
                        found[7],
                        String.join(" ", (String[]) found[6]),
                        marking,
                        SearchQuery.LEVELS.get((Integer) found[0]),
                        found[9],
                        found[10],
                        type.path(id, round, (String) found[4])));
    }
}
