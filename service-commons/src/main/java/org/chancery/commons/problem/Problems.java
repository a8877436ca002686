package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The problems (RFC 9457) that services answer with. Each has a stable type {@code urn:chancery:problem:SLUG}; the detail
 * is written for the person who gets it.
 */
public final class Problems {
    /** 422, for which JAX-RS has no constant: understood and well formed, but not lawful. */
    public static final Response.StatusType UNPROCESSABLE = new Unprocessable();

    private static final String TYPE = "urn:chancery:problem:";

    private Problems() {}

    /** A field of the request that is not as it must be; 400. {@code message} completes "FIELD ...". */
    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** Several fields at once; 400. */
    public static HttpProblem invalid(List<Violation> violations) {
        var first = violations.get(0);
        return of(
                Response.Status.BAD_REQUEST,
                "invalid-request",
                "The request is not valid",
                first.field() + " " + first.message() + (violations.size() > 1 ? " (and more, see violations)" : ""),
                Map.of("violations", violations));
    }

    /** The record does not exist, or not for this caller: both look the same. */
    public static HttpProblem notFound(String what, Object id) {
        return of(
                Response.Status.NOT_FOUND, "not-found", "Not found", "There is no " + what + " " + id + ".", Map.of());
    }

    public static HttpProblem forbidden(String slug, String detail) {
        return of(Response.Status.FORBIDDEN, slug, "Not allowed", detail, Map.of());
    }

    /** The request is well formed but the state of the record does not allow it; 409. */
    public static HttpProblem conflict(String slug, String title, String detail) {
        return of(Response.Status.CONFLICT, slug, title, detail, Map.of());
    }

    public static HttpProblem of(
            Response.StatusType status, String slug, String title, String detail, Map<String, ?> extensions) {
        var problem = HttpProblem.builder()
                .withStatus(status)
                .withType(type(slug))
                .withTitle(title)
                .withDetail(detail);
        extensions.forEach(problem::with);
        return problem.build();
    }

    static URI type(String slug) {
        return URI.create(TYPE + slug);
    }

    /** One field and what is wrong with it, in words that follow the field's name. */
    public record Violation(String field, String message) {}

    private static final class Unprocessable implements Response.StatusType {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
