package org.chancery.trade.importing.format;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** One row is not as it must be. Common in a bad file, therefore without a stack trace. */
public class Rejection extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    @Nullable
    private final String column;

    /**
     * @param column heading as the file has it; null for the row as a whole
     * @param reason completes "COLUMN ..."
     */
    public Rejection(@Nullable String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    public @Nullable String column() {
        return column;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
