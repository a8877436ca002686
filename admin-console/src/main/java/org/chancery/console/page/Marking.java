package org.chancery.console.page;

/** How far a text may travel, in rising order. */
public enum Marking {
    PUBLIC,
    OFFICIAL,
    RESTRICTED,
    CONFIDENTIAL
}
