package org.chancery.console.consultation;

import java.util.List;

/**
 * One page of the list.
 *
 * @param total all consultations that match and that the person may see
 * @param page from 0
 */
public record ConsultationList(List<Consultation> items, long total, int page, int size) {

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
}
