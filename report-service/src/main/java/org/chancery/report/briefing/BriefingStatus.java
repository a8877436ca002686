package org.chancery.report.briefing;

/** What has become of a briefing since it was composed. */
public enum BriefingStatus {
    DRAFT,
    APPROVED,
    RELEASED,
    /** No longer to be used; its number stays. */
    RECALLED,
    /** Another release has taken its place. */
    SUPERSEDED;

    /** Whether it has left the house as a numbered document. */
    public boolean isIssued() {
        return compareTo(RELEASED) >= 0;
    }
}
