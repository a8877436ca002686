package org.chancery.consultations.search;

import java.util.List;

/** A part of a record, or as much of it as shows best why it was found, in fragments to be set one after the other. */
record Highlight(Part part, List<Fragment> fragments) {

    /** Where in the record the words stand. */
    enum Part {
        TITLE,
        TEXT,
        /** Those who speak or take part. */
        NAMES
    }

    /** @param matched whether a word of the query matches this one */
    record Fragment(String text, boolean matched) {}
}
