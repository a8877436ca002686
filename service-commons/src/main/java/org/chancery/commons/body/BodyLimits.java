package org.chancery.commons.body;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.commons.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the body of a request may be: the usual limit, unless it goes to an {@link UploadEndpoint}. */
@ApplicationScoped
class BodyLimits {
    private final BodyLimit usual;
    private final List<Upload> uploads;

    BodyLimits(
            BodySettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            @All List<UploadEndpoint> uploads) {
        var bytes = settings.maxBodySize().asLongValue();
        this.usual = new BodyLimit(bytes, "At most " + bytes + " bytes are read.");
        this.uploads = uploads.stream().map(Upload::new).toList();
        this.uploads.forEach(upload -> upload.requireWithin(most.asLongValue()));
    }

    BodyLimit of(HttpMethod method, String path) {
        return uploads.stream()
                .filter(upload -> upload.takes(method, path))
                .map(Upload::limit)
                .findFirst()
                .orElse(usual);
    }

    /**
     * @param bytes the longest body
     * @param detail the limit in words, for whoever sends more
     */
    record BodyLimit(long bytes, String detail) {
        HttpProblem problem() {
            return Problems.of(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE,
                    "request-entity-too-large",
                    "The body is too large",
                    detail,
                    Map.of());
        }
    }

    private record Upload(UploadEndpoint endpoint, Pattern pattern, BodyLimit limit) {
        Upload(UploadEndpoint endpoint) {
            this(endpoint, endpoint.pattern(), endpoint.limit());
        }

        boolean takes(HttpMethod method, String path) {
            return endpoint.method().equals(method.name())
                    && pattern.matcher(path).matches();
        }

        void requireWithin(long most) {
            if (limit.bytes() > most) {
                throw new IllegalStateException("quarkus.http.limits.max-body-size is " + most + ", but files of "
                        + endpoint.path() + " need " + limit.bytes() + " bytes");
            }
        }
    }
}
