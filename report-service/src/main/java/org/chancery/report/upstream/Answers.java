package org.chancery.report.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.commons.problem.Problems;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Tells apart how another service can fail to answer: not there (worth another try, 503 in the end), refusing our caller
 * (403), answering what we do not understand (502). Each is a problem that names the service.
 */
final class Answers {
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private Answers() {}

    /** One exchange, with its failure sorted. */
    static <T> T read(String service, Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (WebApplicationException failure) {
            throw sorted(service, failure);
        } catch (ProcessingException failure) {
            throw isAboutContent(failure) ? notUnderstood(service) : new NotThereException(service, failure);
        }
    }

    /** The exchange behind its retries, timeout and circuit breaker. */
    static <T> T orProblem(String service, Supplier<T> guarded) {
        try {
            return guarded.get();
        } catch (NotThereException | TimeoutException | CircuitBreakerOpenException failure) {
            throw unavailable(service);
        }
    }

    private static RuntimeException sorted(String service, WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
            return new NotThereException(service, failure);
        }
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()
                || status == Response.Status.FORBIDDEN.getStatusCode()) {
            return problem(
                    Response.Status.FORBIDDEN,
                    "upstream-refused",
                    "Another service refused you",
                    service + " did not accept your token (" + status + "). Nothing was stored.",
                    service);
        }
        return notUnderstood(service);
    }

    private static HttpProblem unavailable(String service) {
        return HttpProblem.builder(problem(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "upstream-unavailable",
                        "Another service does not answer",
                        service + " does not answer. Nothing was stored; try again shortly.",
                        service))
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static HttpProblem notUnderstood(String service) {
        return problem(
                Response.Status.BAD_GATEWAY,
                "upstream-not-understood",
                "Another service answered something unexpected",
                "The answer of " + service + " is not what this service knows how to read. Nothing was stored.",
                service);
    }

    private static HttpProblem problem(
            Response.Status status, String slug, String title, String detail, String service) {
        return Problems.of(status, slug, title, detail, Map.of("upstream", service));
    }

    /** The answer came but cannot be read: a media type that nobody maps has no cause, a connection that fails has one. */
    private static boolean isAboutContent(ProcessingException failure) {
        if (failure.getCause() == null) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return true;
            }
        }
        return false;
    }
}
