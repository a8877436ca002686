package org.chancery.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.jaxrs.WebApplicationExceptionMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Some failures to read JSON reach us wrapped by the framework, without the name of the field; they are unwrapped here. */
class UnreadableBody {
    /** Before the problem extension's own mapper, which answers all others. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(value = WebApplicationException.class, priority = FIRST)
    public Response toResponse(WebApplicationException failure) {
        return failure.getCause() instanceof JsonProcessingException unreadable
                ? new UnreadableJson().toResponse(unreadable)
                : new WebApplicationExceptionMapper().toResponse(failure);
    }
}
