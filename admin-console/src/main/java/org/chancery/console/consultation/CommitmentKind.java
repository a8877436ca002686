package org.chancery.console.consultation;

/** What was promised. */
public enum CommitmentKind {
    SIGN,
    SEND,
    HOST,
    STUDY,
    VISIT,
    LOBBY,
    OTHER
}
