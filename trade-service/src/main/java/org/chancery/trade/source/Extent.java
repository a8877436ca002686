package org.chancery.trade.source;

/** How much of what its publisher has a release holds. */
public enum Extent {
    /** All there is for each reporter, flow, period and classification in it: supersedes them whole. */
    COMPLETE,
    /** An excerpt: supersedes row by row. */
    PARTIAL
}
