package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.DefaultExceptionMapper;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormDataParser;

/**
 * A form (multipart/form-data) that ends before its last boundary, has a part in an unknown charset or encoding, or a
 * thousand parts is the sender's fault; the framework takes it for ours.
 */
class BrokenForms {

    @ServerExceptionMapper
    public Response toResponse(IOException failure) {
        return refusal(failure, "is not a complete form (multipart/form-data)");
    }

    @ServerExceptionMapper
    public Response toResponse(RuntimeException failure) {
        return refusal(
                failure,
                failure.getCause() instanceof UnsupportedEncodingException
                        ? "has a part in a charset that is not known here; send UTF-8"
                        : "is not a form (multipart/form-data) of a few parts that can be decoded");
    }

    private static Response refusal(Exception failure, String complaint) {
        return comesFromParser(failure)
                ? new HttpProblemMapper().toResponse(Problems.invalid("body", complaint))
                : new DefaultExceptionMapper().toResponse(failure);
    }

    private static boolean comesFromParser(Exception failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(FormDataParser.class.getPackageName() + "."));
    }
}
