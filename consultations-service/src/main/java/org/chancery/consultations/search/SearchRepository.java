package org.chancery.consultations.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.consultations.search.Highlight.Part;
import org.hibernate.Session;

/** Entries that exist for the caller and hold the words: which, how many, how close and where, in one statement. */
@ApplicationScoped
class SearchRepository {
    /** Longer texts are shown in part. */
    private static final int WORDS_SHOWN = 40;

    /** Places are counted from 1, and the first is left free. */
    private static final int FIRST_PLACE = 2;

    private static final String PAGE = """
            , page as (
                select * from hit order by {order of hit} limit :size offset :offset
            )
            select (select count(*) from hit) as total, page.level, {record},
                search_pieces(e.title) as in_title, search_pieces(e.body) as in_text, search_pieces(e.names) as in_names,
                search_places(e.terms, asked.lexemes, asked.beginnings) as places
            from asked left join (page join search_entry e using (type, id)) on true
                left join consultation c on c.id = e.consultation_id
            order by {order of page}""";

    private final Session database;

    SearchRepository(Session database) {
        this.database = database;
    }

    Page<SearchHit> find(SearchQuery search, PageQuery paging) {
        var statement = PAGE.replace("{record}", SearchQuery.RECORD)
                .replace("{order of hit}", search.order("hit"))
                .replace("{order of page}", search.order("page"));
        var rows = SearchQuery.withRecord(search.on(database, statement, Tuple.class))
                .addScalar("total", Long.class)
                .addScalar("in_title", String[].class)
                .addScalar("in_text", String[].class)
                .addScalar("in_names", String[].class)
                .addScalar("places", Integer[].class)
                .setParameter("size", paging.size())
                .setParameter("offset", (long) paging.page() * paging.size())
                .getResultList();
        var hits = rows.stream()
                .filter(row -> row.get("id") != null)
                .map(SearchRepository::hit)
                .toList();
        return new Page<>(hits, rows.get(0).get("total", Long.class), paging.page(), paging.size());
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
                SearchQuery.LEVELS.get(row.get("level", Integer.class)),
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
