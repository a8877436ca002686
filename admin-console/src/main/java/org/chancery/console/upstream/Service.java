package org.chancery.console.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The services that the console calls. */
public enum Service {
    CONSULTATIONS,
    TRADE,
    REPORTS;

    private static final Logger LOGGER = Logger.getLogger(Service.class);

    /** Calls the service; whatever goes wrong arrives as one {@link ServiceFailure}. */
    public <T> Uni<T> answer(Supplier<Uni<? extends T>> call) {
        return Uni.createFrom().deferred(call).onFailure().transform(this::failure);
    }

    private ServiceFailure failure(Throwable cause) {
        var failure = cause instanceof WebApplicationException refusal
                ? ServiceFailure.answered(this, refusal)
                : ServiceFailure.unreachable(this, cause);
        if (failure.isOutage()) {
            LOGGER.warnf("%s does not serve: %s", this, cause);
        }
        return failure;
    }
}
