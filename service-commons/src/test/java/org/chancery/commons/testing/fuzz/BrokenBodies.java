package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whole bodies that are broken, or not of the kind that the operation takes. */
final class BrokenBodies {
    private static final String BOUNDARY = "fuzz-boundary";

    private BrokenBodies() {}

    /**
     * A body.
     *
     * @param type its content type; null for that of the operation
     * @param charset how the text becomes bytes
     * @param refused whether it must not be accepted
     */
    record Body(String type, String text, Charset charset, boolean refused) {
        byte[] bytes() {
            return text.getBytes(charset);
        }

        String contentType(String usual) {
            return type == null ? BrokenBodies.contentType(usual) : type;
        }
    }

    static String contentType(String usual) {
        return usual.startsWith("multipart/") ? usual + "; boundary=" + BOUNDARY : usual;
    }

    /** @param needed whether a body without any field must not be accepted */
    static List<Body> of(String valid, boolean needed) {
        var bodies = new ArrayList<Body>();
        for (var text : List.of("", " ", "null", "{}")) {
            bodies.add(new Body(null, text, StandardCharsets.UTF_8, needed));
        }
        for (var text : List.of(
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"a\"",
                valid + valid,
                valid + "]",
                valid.substring(0, valid.length() - 1),
                "[".repeat(5000),
                "{\"a\":".repeat(5000),
                "{\"" + "f".repeat(100_000) + "\":1}",
                valid.replaceFirst("\\{", "{\"unknown\":1,"),
                valid.replaceFirst("\\{\\s*(\"[^\"]+\"):", "{$1:null,$1:"),
                valid.replaceFirst("\\{", "{\"\\u0000\":1,"),
                valid.replaceFirst("\\{", "{/* */"),
                "\ufeff\ufeff" + valid)) {
            // What stands around the boundaries of a form has no meaning, so that it may be whole all the same.
            bodies.add(new Body(null, text, StandardCharsets.UTF_8, isJson(valid) && !text.equals(valid)));
        }
        var half = valid.length() / 2;
        var accented = valid.replace("e", "\u00e9");
        // Bytes that are no UTF-8: a sequence that breaks off, and one that never begins. A file in a form may be in
        // Latin-1.
        bodies.add(new Body(
                null,
                valid.substring(0, half) + "\u00c3(\u00ff" + valid.substring(half),
                StandardCharsets.ISO_8859_1,
                isJson(valid)));
        bodies.add(new Body(null, accented, StandardCharsets.ISO_8859_1, isJson(valid) && !accented.equals(valid)));
        bodies.add(new Body("application/json;charset=ISO-8859-1", accented, StandardCharsets.ISO_8859_1, false));
        bodies.add(new Body(null, valid, StandardCharsets.UTF_16, false));
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "x",
                "*/*",
                "application/json;charset=x-none",
                "")) {
            bodies.add(new Body(type, valid, StandardCharsets.UTF_8, false));
        }
        return bodies;
    }

    private static boolean isJson(String valid) {
        return valid.startsWith("{");
    }

    /** A form with a part for each property; a file where the property is binary. */
    static String multipart(JsonNode schema, Samples samples) {
        var form = new StringBuilder();
        schema.path("properties").properties().forEach(property -> {
            var isFile = property.getValue().path("format").asText().equals("binary");
            form.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(property.getKey());
            form.append(isFile ? "\"; filename=\"note.txt\"\r\nContent-Type: text/plain" : "\"")
                    .append("\r\n\r\n");
            form.append(samples.sample(property.getKey(), "", property.getValue())
                            .asText())
                    .append("\r\n");
        });
        return form.append("--").append(BOUNDARY).append("--\r\n").toString();
    }
}
