package org.chancery.console.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call to a service that did not give a record: the service refused it with a problem, or it does not serve at all. A
 * problem's own words are written for the person, so pages show them.
 */
public final class ServiceFailure extends RuntimeException {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_SERVER_ERROR = 500;

    private final transient Service service;
    private final int status;
    private final @Nullable String detail;
    private final transient List<Violation> violations;

    private ServiceFailure(
            Service service, int status, @Nullable String detail, List<Violation> violations, Throwable cause) {
        super(service + " answered " + status + (detail == null ? "" : ": " + detail), cause);
        this.service = service;
        this.status = status;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    static ServiceFailure answered(Service service, WebApplicationException refusal) {
        var problem = read(refusal.getResponse());
        return new ServiceFailure(
                service,
                refusal.getResponse().getStatus(),
                problem.detail(),
                problem.violations() == null ? List.of() : problem.violations(),
                refusal);
    }

    /** No answer in time, no connection, or an answer that cannot be read. */
    static ServiceFailure unreachable(Service service, Throwable cause) {
        return new ServiceFailure(service, Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), null, List.of(), cause);
    }

    public Service service() {
        return service;
    }

    public int status() {
        return status;
    }

    /** The service's own words, if it had any. */
    public @Nullable String detail() {
        return detail;
    }

    /** The fields that the service named, empty for most problems. */
    public List<Violation> violations() {
        return violations;
    }

    /** Whether the service, and not the request, is at fault. */
    public boolean isOutage() {
        return status >= FIRST_SERVER_ERROR;
    }

    /** What is wrong with one field, or null. */
    public @Nullable String about(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    private static Problem read(Response response) {
        try {
            var problem = JSON.readValue(response.readEntity(String.class), Problem.class);
            return problem == null ? new Problem(null, null) : problem;
        } catch (JsonProcessingException | ProcessingException | IllegalStateException notAProblem) {
            return new Problem(null, null);
        }
    }
}
