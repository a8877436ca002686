package org.chancery.consultations.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** One place for contents. All or nothing is kept by the order of the calls, see {@link Contents}. */
interface ContentStore {
    StoreKind kind();

    /** Before the transaction: a store that takes no part in it writes here. */
    void writeAhead(UUID id, Path file) throws IOException;

    /** Inside the transaction: a store that takes part in it writes here. */
    void write(UUID id, Path file) throws IOException;

    /** Nothing came of what was written ahead. */
    void discard(UUID id);

    /**
     * The content from a byte on, in pieces; the caller closes it. Nothing is held meanwhile, least of all a transaction.
     *
     * @param from the first byte wanted, less than {@code size}
     * @param size of the whole content
     */
    InputStream open(UUID id, long from, long size) throws IOException;
}
