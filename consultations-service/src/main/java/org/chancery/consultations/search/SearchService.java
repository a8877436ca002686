package org.chancery.consultations.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;

/** Searching as the caller, who finds and counts only what exists for them. */
@ApplicationScoped
@Transactional
class SearchService {
    private final SearchRepository entries;
    private final Caller caller;

    SearchService(SearchRepository entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    Page<SearchHit> find(SearchFilter filter, PageQuery paging) {
        return entries.find(filter, paging, caller.readScope());
    }
}
