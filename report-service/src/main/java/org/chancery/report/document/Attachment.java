package org.chancery.report.document;

import java.time.Instant;

/**
 * A file that travels inside the document, for whoever wants to calculate with its numbers or to check them.
 *
 * @param name a file name in plain Latin, unique in its document
 * @param description one line in the document's language, shown by viewers beside the name
 * @param asOf the moment of the data in it
 */
public record Attachment(
        String name, String mediaType, Relationship relationship, String description, Instant asOf, String content) {

    /** What the file is to the document that carries it. */
    public enum Relationship {
        /** The numbers that the document prints, in a form for machines. */
        DATA,
        /** What the document was made from. */
        SOURCE
    }
}
