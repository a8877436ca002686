package org.chancery.consultations.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * What somebody searches for, in SQL: entries that exist for them, hold the words and pass the filters, with the level of
 * the match. The page, the count and the file are made of the same {@code hit}.
 */
record SearchQuery(SearchWords words, Conditions conditions, SortBy sort) {
    static final String RELEVANCE = "relevance";
    static final String DAY = "day";
    static final SortBy USUAL = new SortBy(RELEVANCE, false);

    /** The levels, the closest first. */
    static final List<SearchMatch> LEVELS = List.of(
            SearchMatch.ADJACENT, SearchMatch.WRITTEN, SearchMatch.FORM, SearchMatch.SPELLING, SearchMatch.BEGINNING);

    /** What a record is told by, of an entry {@code e} and its consultation {@code c}. */
    static final String RECORD = "e.type, e.id, e.consultation_id as round, e.reference, e.marking, e.states, e.day,"
            + " coalesce(e.title, c.title, split_part(e.names, ' · ', 1)) as title";

    private static final String HITS = """
            with asked as materialized (
                select * from search_asked(:terms, :whole, :excluded)
            ), hit as materialized (
                select e.type, e.id, e.day, case
                    when e.terms @@ asked.adjacent then 0
                    when e.terms @@ asked.written then 1
                    when e.terms @@ asked.stemmed then 2
                    when e.terms @@ asked.spelt then 3
                    else 4 end as level
                from asked join search_entry e on e.terms @@ asked.reach
                where {conditions}
            )
            """;

    static SearchQuery of(SearchFilter filter, SortBy sort, ReadScope scope) {
        return new SearchQuery(filter.words(), filter.applyTo(visible(scope)), sort);
    }

    /** @param rest of the statement, which selects from {@code asked} and {@code hit} */
    <R> NativeQuery<R> on(Session database, String rest, Class<R> row) {
        var query = database.createNativeQuery(HITS.replace("{conditions}", conditions.text()) + rest, row);
        conditions.parameters().forEach(query::setParameter);
        return query.setParameter("terms", words.texts())
                .setParameter("whole", words.whole())
                .setParameter("excluded", words.excluded().toArray(String[]::new));
    }

    /** After "order by", of a table with the columns of {@code hit}. */
    String order(String table) {
        var order = sort.field().equals(DAY)
                ? "%1$s.day " + (sort.descending() ? "desc" : "asc") + " nulls last, %1$s.type, %1$s.id"
                : "%1$s.level, %1$s.day desc nulls last, %1$s.type, %1$s.id";
        return String.format(order, table);
    }

    /** Names the types of the level and of {@link #RECORD}. */
    static <R> NativeQuery<R> withRecord(NativeQuery<R> query) {
        return query.addScalar("level", Integer.class)
                .addScalar("type", String.class)
                .addScalar("id", UUID.class)
                .addScalar("round", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("marking", String.class)
                .addScalar("states", String[].class)
                .addScalar("day", LocalDate.class)
                .addScalar("title", String.class);
    }

    /** The rule of {@link Conditions#andVisible} on an entry, which holds the higher marking and the states. */
    private static Conditions visible(ReadScope scope) {
        var anyDesk = SearchFilter.names(scope.anyDesk());
        if (scope.ownDesk().isEmpty() || scope.desks().isEmpty()) {
            return new Conditions().and("e.marking in :anyDesk", "anyDesk", anyDesk);
        }
        return new Conditions()
                .and(
                        "(e.marking in :anyDesk or (e.marking in :ownDesk and e.states && cast(:desks as text[])))",
                        "anyDesk",
                        anyDesk)
                .with("ownDesk", SearchFilter.names(scope.ownDesk()))
                .with("desks", scope.desks().toArray(String[]::new));
    }
}
