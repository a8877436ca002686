package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.DefaultExceptionMapper;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormDataParser;

/** A form (multipart/form-data) that ends before its last boundary is the sender's fault; the framework takes it for ours. */
class BrokenForms {

    @ServerExceptionMapper
    public Response toResponse(IOException failure) {
        return comesFromParser(failure)
                ? new HttpProblemMapper()
                        .toResponse(Problems.invalid("body", "is not a complete form (multipart/form-data)"))
                : new DefaultExceptionMapper().toResponse(failure);
    }

    private static boolean comesFromParser(IOException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(FormDataParser.class.getPackageName() + ".");
    }
}
