package org.chancery.commons.table;

import java.io.IOException;
import java.util.List;

/** A file that is being written. Until it is closed it is not complete, and no reader takes it for complete. */
interface TableWriter {
    void add(List<?> cells) throws IOException;

    /** Writes what is left of a complete file; leaves the stream open. */
    void finish() throws IOException;
}
