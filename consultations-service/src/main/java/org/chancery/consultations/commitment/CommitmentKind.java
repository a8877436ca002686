package org.chancery.consultations.commitment;

/** What was promised, by the verb. */
enum CommitmentKind {
    SIGN,
    RATIFY,
    SEND,
    HOST,
    STUDY,
    VISIT,
    MEET,
    LOBBY,
    OTHER
}
