package org.chancery.console.page;

import java.util.List;

/**
 * One page of a list that a service gave.
 *
 * @param total all entries that match and that the person may see
 * @param page from 0
 * @param size entries asked for, not the entries found
 */
public record ListPage<T>(List<T> items, long total, int page, int size) {

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Number of the first entry of this page, from 1. */
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

    /** Where another page of a list without filters stands. */
    public String pageAddress(String path, int other) {
        return other > 0 ? path + "?page=" + other : path;
    }
}
