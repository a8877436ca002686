package org.chancery.report.batch;

/** What has become of one briefing of a batch. */
enum ItemState {
    PENDING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
