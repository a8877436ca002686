package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Writes forms (multipart/form-data). */
final class Form {
    static final String CONTENT_TYPE = "multipart/form-data; boundary=fuzz-boundary";
    static final String BOUNDARY = "--fuzz-boundary";

    private Form() {}

    /** A form with these parts; those that the schema calls binary are files. */
    static String of(JsonNode schema, Map<String, String> parts) {
        var form = new StringBuilder();
        parts.forEach((name, text) -> {
            var isFile = RequestField.isFile(schema.path("properties").path(name));
            form.append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append(isFile ? "\"; filename=\"sample.txt\"\r\nContent-Type: text/plain" : "\"")
                    .append("\r\n\r\n")
                    .append(text)
                    .append("\r\n");
        });
        return form.append(BOUNDARY).append("--\r\n").toString();
    }
}
