package org.chancery.console.briefing;

import java.util.List;

/**
 * One page of the issued briefings, the newest first.
 *
 * @param total all that the person may see
 * @param page from 0
 */
public record BriefingList(List<Briefing> items, long total, int page, int size) {

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public long first() {
        return (long) page * size + 1;
    }

    public long last() {
        return first() + items.size() - 1;
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean hasNext() {
        return last() < total;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    public String pageAddress(int other) {
        return other > 0 ? "/briefings?page=" + other : "/briefings";
    }
}
