package org.chancery.report.upstream;

import java.io.Serial;

/** A service does not answer, or only with a failure of its own: the one case that is tried again. */
final class NotThereException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotThereException(String service, Throwable cause) {
        super(service + " does not answer", cause);
    }
}
