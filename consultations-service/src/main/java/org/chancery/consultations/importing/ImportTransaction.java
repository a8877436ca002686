package org.chancery.consultations.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** A transaction over all rows of an import, which has more time than one over a record needs. */
@ApplicationScoped
class ImportTransaction {
    private final int seconds;

    ImportTransaction(ImportSettings settings) {
        this.seconds = Math.toIntExact(settings.timeLimit().toSeconds());
    }

    <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(seconds).call(work);
    }
}
