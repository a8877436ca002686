package org.chancery.consultations.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.search.Highlight.Part;
import org.hibernate.query.NativeQuery;

/** Entries that exist for the caller and hold the words: which, how many, how close and where, in one statement. */
@ApplicationScoped
class SearchRepository {
    /** Longer texts are shown in part. */
    private static final int WORDS_SHOWN = 40;

    /** Places are counted from 1, and the first is left free. */
    private static final int FIRST_PLACE = 2;

    /** The levels of the statement below. */
    private static final List<SearchMatch> LEVELS = List.of(
            SearchMatch.ADJACENT, SearchMatch.WRITTEN, SearchMatch.FORM, SearchMatch.SPELLING, SearchMatch.BEGINNING);

    private static final String RELEVANCE = "relevance";
    private static final String DAY = "day";

    private static final String SEARCH = """
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
            ), page as (
                select * from hit order by {order} limit :size offset :offset
            )
            select (select count(*) from hit) as total, page.level, e.type, e.id, e.consultation_id as round, e.reference,
                e.marking, e.states, e.day, coalesce(e.title, c.title, split_part(e.names, ' · ', 1)) as title,
                search_pieces(e.title) as in_title, search_pieces(e.body) as in_text, search_pieces(e.names) as in_names,
                search_places(e.terms, asked.lexemes, asked.beginnings) as places
            from asked left join (page join search_entry e using (type, id)) on true
                left join consultation c on c.id = e.consultation_id
            order by {pageOrder}""";

    private final EntityManager database;

    SearchRepository(EntityManager database) {
        this.database = database;
    }

    Page<SearchHit> find(SearchFilter filter, PageQuery paging, ReadScope scope) {
        var words = filter.words();
        var order = order(paging.sortBy(List.of(RELEVANCE, DAY), new SortBy(RELEVANCE, false)));
        var conditions = filter.applyTo(visible(scope));
        var query = typed(database.createNativeQuery(
                SEARCH.replace("{conditions}", conditions.text())
                        .replace("{order}", String.format(order, "hit"))
                        .replace("{pageOrder}", String.format(order, "page")),
                Tuple.class));
        conditions.parameters().forEach(query::setParameter);
        var rows = query.setParameter("terms", words.texts())
                .setParameter("whole", words.whole())
                .setParameter("excluded", words.excluded().toArray(String[]::new))
                .setParameter("size", paging.size())
                .setParameter("offset", (long) paging.page() * paging.size())
                .getResultList();
        var hits = rows.stream()
                .filter(row -> row.get("id") != null)
                .map(SearchRepository::hit)
                .toList();
        return new Page<>(hits, rows.get(0).get("total", Long.class), paging.page(), paging.size());
    }

    private static String order(SortBy sort) {
        if (sort.field().equals(DAY)) {
            return "%1$s.day " + (sort.descending() ? "desc" : "asc") + " nulls last, %1$s.type, %1$s.id";
        }
        return "%1$s.level, %1$s.day desc nulls last, %1$s.type, %1$s.id";
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

    @SuppressWarnings("unchecked") // the type of the rows is lost on the way to Hibernate's own interface
    private static NativeQuery<Tuple> typed(Query query) {
        return query.unwrap(NativeQuery.class)
                .addScalar("total", Long.class)
                .addScalar("level", Integer.class)
                .addScalar("type", String.class)
                .addScalar("id", UUID.class)
                .addScalar("round", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("marking", String.class)
                .addScalar("states", String[].class)
                .addScalar("day", LocalDate.class)
                .addScalar("title", String.class)
                .addScalar("in_title", String[].class)
                .addScalar("in_text", String[].class)
                .addScalar("in_names", String[].class)
                .addScalar("places", Integer[].class);
    }

    private static SearchHit hit(Tuple row) {
        var type = SearchType.valueOf(row.get("type", String.class));
        var id = row.get("id", UUID.class);
        var round = row.get("round", UUID.class);
        return new SearchHit(
                type,
                id,
                round,
                row.get("title", String.class),
                row.get("day", LocalDate.class),
                List.of(row.get("states", String[].class)),
                Marking.valueOf(row.get("marking", String.class)),
                LEVELS.get(row.get("level", Integer.class)),
                highlights(row),
                type.path(id, round, row.get("reference", String.class)));
    }

    /** The texts of a record stand in its terms in this order, each after a place that is left free. */
    private static List<Highlight> highlights(Tuple row) {
        var found = Set.of(row.get("places", Integer[].class));
        var title = new Excerpt(List.of(row.get("in_title", String[].class)), FIRST_PLACE, found);
        var text = new Excerpt(List.of(row.get("in_text", String[].class)), title.next(), found);
        var names = new Excerpt(List.of(row.get("in_names", String[].class)), text.next(), found);
        var highlights = new ArrayList<Highlight>();
        if (title.isFound()) {
            highlights.add(new Highlight(Part.TITLE, title.fragments(WORDS_SHOWN)));
        }
        if (text.words() > 0) {
            highlights.add(new Highlight(Part.TEXT, text.fragments(WORDS_SHOWN)));
        }
        if (names.isFound()) {
            highlights.add(new Highlight(Part.NAMES, names.fragments(WORDS_SHOWN)));
        }
        return highlights;
    }
}
