package org.chancery.consultations.importing.sheet;

import java.io.Serial;

/** A file that cannot be read as a table. */
public final class UnreadableSheet extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableSheet(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableSheet(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Completes "FILE ...". */
    public String reason() {
        return reason;
    }
}
