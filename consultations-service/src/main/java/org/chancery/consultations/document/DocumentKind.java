package org.chancery.consultations.document;

/** What a document is in the record of a consultation. */
enum DocumentKind {
    NOTE_VERBALE,
    AIDE_MEMOIRE,
    AGREED_MINUTES,
    JOINT_STATEMENT,
    LETTER,
    PRESENTATION,
    PHOTO,
    OTHER
}
