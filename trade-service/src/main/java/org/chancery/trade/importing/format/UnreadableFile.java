package org.chancery.trade.importing.format;

import java.io.IOException;
import java.io.Serial;

/** The file as a whole cannot be read; the message is a sentence for the person who sent it. */
public class UnreadableFile extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
