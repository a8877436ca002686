package org.chancery.consultations.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.table.Table;
import org.chancery.consultations.export.Exports;

/** Searching as the caller, who finds and counts only what exists for them. */
@ApplicationScoped
class SearchService {
    private final SearchRepository entries;
    private final Exports exports;
    private final Caller caller;

    SearchService(SearchRepository entries, Exports exports, Caller caller) {
        this.entries = entries;
        this.exports = exports;
        this.caller = caller;
    }

    @Transactional
    Page<SearchHit> find(SearchFilter filter, PageQuery paging) {
        var sort = paging.sortBy(List.of(SearchQuery.RELEVANCE, SearchQuery.DAY), SearchQuery.USUAL);
        return entries.find(SearchQuery.of(filter, sort, caller.readScope()), paging);
    }

    Table table(SearchFilter filter) {
        return exports.table(new SearchExport(SearchQuery.of(filter, SearchQuery.USUAL, caller.readScope())));
    }
}
