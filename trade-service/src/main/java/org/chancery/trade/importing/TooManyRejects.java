package org.chancery.trade.importing;

import java.io.Serial;

/** So many rows are rejected that the file as a whole is. */
class TooManyRejects extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooManyRejects(int most, String first) {
        super("More than " + most + " rows are rejected; the first, " + first + ".");
    }
}
