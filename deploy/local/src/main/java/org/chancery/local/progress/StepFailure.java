package org.chancery.local.progress;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A step that could not be done, in words for the person at the terminal; the log, if there is one, says more. */
public class StepFailure extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path log;

    public StepFailure(String message) {
        this(message, null, null);
    }

    public StepFailure(String message, Throwable cause) {
        this(message, null, cause);
    }

    public StepFailure(String message, @Nullable Path log, @Nullable Throwable cause) {
        super(message, cause);
        this.log = log;
    }

    public @Nullable Path log() {
        return log;
    }
}
