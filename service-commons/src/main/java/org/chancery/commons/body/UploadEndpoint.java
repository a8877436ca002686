package org.chancery.commons.body;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import java.util.regex.Pattern;
import org.chancery.commons.body.BodyLimits.BodyLimit;

/**
 * An endpoint that takes files (multipart/form-data), whose bodies may therefore be longer than those of all others. A
 * service produces one bean for each; {@code quarkus.http.limits.max-body-size} must leave room for the largest.
 *
 * @param method HTTP method, in capitals
 * @param path as in {@code @Path}, such as {@code /v1/consultations/{id}/documents}
 * @param largestFile how long a file may be
 */
public record UploadEndpoint(String method, String path, MemorySize largestFile) {
    /** Room for the other fields of the form, in bytes. */
    private static final long FORM = 64 * 1024;

    /** What to answer a longer file with; 413. */
    public HttpProblem tooLarge() {
        return limit().problem();
    }

    BodyLimit limit() {
        var bytes = largestFile.asLongValue();
        return new BodyLimit(bytes + FORM, "The file may have at most " + bytes + " bytes.");
    }

    /** Paths of requests that come here; an element between slashes stands for each {@code {parameter}}. */
    Pattern pattern() {
        var quoted = Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
        return Pattern.compile(quoted + "/?");
    }
}
