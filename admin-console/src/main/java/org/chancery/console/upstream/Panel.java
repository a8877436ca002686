package org.chancery.console.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that comes from one service. While that service is down the part says so, and the rest of the page
 * works.
 *
 * @param value what to show, null during an outage
 * @param outage why there is nothing to show, null otherwise
 */
public record Panel<T>(@Nullable T value, @Nullable ServiceFailure outage) {

    /** Waits for the call; only an outage stays inside the panel, any other failure is the page's. */
    public static <T> Uni<Panel<T>> of(Uni<T> call) {
        return call.map(value -> new Panel<T>(value, null))
                .onFailure(failure -> failure instanceof ServiceFailure known && known.isOutage())
                .recoverWithItem(failure -> new Panel<>(null, (ServiceFailure) failure));
    }

    /** The status of a page that is mainly this panel. */
    public int status() {
        return (outage == null ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE).getStatusCode();
    }

    /** What to show; only where there is no outage. */
    public T content() {
        return Objects.requireNonNull(value, "an outage has no content");
    }
}
