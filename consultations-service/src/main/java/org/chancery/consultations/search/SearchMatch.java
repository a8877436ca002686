package org.chancery.consultations.search;

/** How a record's words match those of the query, the closest first; the loosest word decides. */
enum SearchMatch {
    /** As written, one beside the other. */
    ADJACENT,
    /** As written. */
    WRITTEN,
    /** By stem: another form of the word. */
    FORM,
    /** By key: written in another script or transliterated in another way. */
    SPELLING,
    /** By the beginning of the word. */
    BEGINNING
}
