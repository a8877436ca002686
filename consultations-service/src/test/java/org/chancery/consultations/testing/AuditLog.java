package org.chancery.consultations.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service writes into its audit log. */
public final class AuditLog extends Handler {
    private final List<String> messages = new ArrayList<>();

    private AuditLog() {}

    /** The lines written meanwhile. */
    public static List<String> during(Runnable work) {
        var log = new AuditLog();
        var audit = Logger.getLogger("org.chancery.audit");
        audit.addHandler(log);
        try {
            work.run();
        } finally {
            audit.removeHandler(log);
        }
        return log.messages();
    }

    private synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        messages.add(String.format(entry.getMessage(), entry.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
