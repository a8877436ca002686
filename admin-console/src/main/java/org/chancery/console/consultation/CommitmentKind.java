package org.chancery.console.consultation;

/** What was promised. */
public enum CommitmentKind {
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
