package org.chancery.trade.importing.format;

import java.io.IOException;

/** One way in which a publisher lays out rows. Stateless: one instance reads several files at once. */
public interface Layout {
    /** How the API calls it, such as {@code comtrade-csv}. */
    String name();

    /** What is usually true of such a file; whoever imports it can say otherwise. */
    Origin origin();

    /** Whether the file begins as such files do. At most one layout may say so of a file. */
    boolean recognises(Head head);

    /**
     * Tells all rows of the file, once.
     *
     * @throws UnreadableFile if the file as a whole cannot be trusted
     */
    void read(Content content, FlowSink sink) throws IOException;
}
