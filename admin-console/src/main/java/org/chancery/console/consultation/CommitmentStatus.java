package org.chancery.console.consultation;

/** What has become of a promise. */
public enum CommitmentStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    DROPPED,
    SUPERSEDED
}
