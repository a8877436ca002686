package org.chancery.consultations.document.store;

/** A place for contents. */
public enum StoreKind {
    POSTGRESQL,
    S3
}
