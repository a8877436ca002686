package org.chancery.commons.paging;

/** One field and a direction; repositories add the id as tie-break. */
public record SortBy(String field, boolean descending) {

    /** {@code -heldOn} is descending, {@code heldOn} ascending. */
    public static SortBy parse(String text) {
        return text.startsWith("-") ? new SortBy(text.substring(1), true) : new SortBy(text, false);
    }
}
