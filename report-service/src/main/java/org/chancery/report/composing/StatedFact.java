package org.chancery.report.composing;

import java.util.UUID;
import org.chancery.commons.identity.Marking;

/**
 * One thing that a document says, in its words.
 *
 * @param recordId the record or figure that it stands for
 * @param version of the record, vintage of the figure, or edition of the public text
 * @param label what it is about: an indicator with its period, the text of a commitment
 * @param value what is said of it
 */
public record StatedFact(Kind kind, UUID recordId, long version, Marking marking, String label, String value) {

    /** In the order in which they are listed. */
    public enum Kind {
        FIGURE,
        COMMITMENT,
        NEXT_MEETING,
        ROUND,
        STATEMENT,
        OUTCOME,
        PUBLIC_TEXT
    }
}
