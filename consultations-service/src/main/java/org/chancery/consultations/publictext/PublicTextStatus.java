package org.chancery.consultations.publictext;

/** How far a public text has come; {@link PublicTextLifeCycle} says what follows what. */
enum PublicTextStatus {
    DRAFT,
    AWAITING_CLEARANCE,
    CLEARED,
    PUBLISHED
}
