package org.chancery.report.composing;

/** A part that the document would have, and why it has not: said on its first page. */
public record Missing(BriefingFacts.Part part, String service, Reason reason) {

    /** What happened when the service was asked. */
    public enum Reason {
        UNAVAILABLE,
        REFUSED,
        NOT_UNDERSTOOD
    }
}
