package org.chancery.consultations.commitment;

/** What was promised, by the verb. */
enum CommitmentKind {
    SIGN,
    SEND,
    HOST,
    STUDY,
    VISIT,
    LOBBY,
    OTHER
}
