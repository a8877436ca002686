package org.chancery.report.batch;

/** What has become of a batch. */
enum BatchState {
    RUNNING,
    /** Nothing is left to do; some items may have failed. */
    DONE,
    CANCELLED
}
