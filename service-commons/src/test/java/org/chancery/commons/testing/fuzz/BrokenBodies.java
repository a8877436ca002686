package org.chancery.commons.testing.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Operation;

/** Whole bodies that are broken, or not of the kind that the operation takes. */
final class BrokenBodies {
    private BrokenBodies() {}

    /**
     * A body.
     *
     * @param contentType empty for none
     * @param charset how the text becomes bytes
     * @param refused whether it must not be accepted
     */
    record Body(String contentType, String text, Charset charset, boolean refused) {
        byte[] bytes() {
            return text.getBytes(charset);
        }
    }

    static List<Body> of(Target target) {
        var operation = target.operation();
        var valid = target.validText();
        var bodies = new ArrayList<Body>();
        if (operation.isForm()) {
            forms(valid, bodies);
        } else {
            texts(operation, valid, bodies);
            charsets(operation, valid, bodies);
        }
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "multipart/form-data; boundary=\"",
                "x",
                "*/*",
                "application/json;charset=x-none",
                "")) {
            bodies.add(new Body(type, valid, StandardCharsets.UTF_8, false));
        }
        return bodies;
    }

    private static void texts(Operation operation, String valid, List<Body> bodies) {
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
                "{\"unknown\":1" + (valid.equals("{}") ? "" : ",") + valid.substring(1),
                "{\"\\u0000\":1" + (valid.equals("{}") ? "" : ",") + valid.substring(1),
                "{/* */" + valid.substring(1),
                "\ufeff\ufeff" + valid)) {
            bodies.add(new Body(operation.contentType(), text, StandardCharsets.UTF_8, true));
        }
        for (var nothing : List.of("", " ", "null")) {
            bodies.add(new Body(operation.contentType(), nothing, StandardCharsets.UTF_8, operation.isBodyRequired()));
        }
        var twice = valid.replaceFirst("\\{\\s*(\"[^\"]+\"):", "{$1:null,$1:");
        bodies.add(new Body(operation.contentType(), twice, StandardCharsets.UTF_8, !twice.equals(valid)));
    }

    private static void charsets(Operation operation, String valid, List<Body> bodies) {
        var half = valid.length() / 2;
        var accented = valid.replace("e", "\u00e9");
        // Bytes that are no UTF-8: a sequence that breaks off, and one that never begins.
        bodies.add(new Body(
                operation.contentType(),
                valid.substring(0, half) + "\u00c3(\u00ff" + valid.substring(half),
                StandardCharsets.ISO_8859_1,
                true));
        bodies.add(new Body(operation.contentType(), accented, StandardCharsets.ISO_8859_1, !accented.equals(valid)));
        bodies.add(new Body("application/json;charset=ISO-8859-1", accented, StandardCharsets.ISO_8859_1, false));
        bodies.add(new Body(operation.contentType(), valid, StandardCharsets.UTF_16, false));
    }

    private static void forms(String valid, List<Body> bodies) {
        for (var text : List.of("", " ", "{}", valid.substring(0, valid.length() / 2))) {
            bodies.add(new Body(Form.CONTENT_TYPE, text, StandardCharsets.UTF_8, true));
        }
        for (var text : List.of(
                valid + valid,
                valid.replace("\r\n", "\n"),
                valid.replace("form-data", "attachment"),
                valid.replace("; name=", "; nom="),
                valid.replace("filename=\"sample.txt\"", "filename=\"\""),
                valid.replace("filename=\"sample.txt\"", "filename=\"../" + "x".repeat(5000) + "\u202e.exe\""),
                valid.replace("text/plain", "x"),
                valid.replaceFirst("\r\n\r\n", "\r\nContent-Transfer-Encoding: base64\r\n\r\n"),
                valid.replaceFirst("\r\n\r\n", "\r\nContent-Type: text/plain; charset=x-none\r\n\r\n"),
                valid.replaceFirst("\r\n\r\n", "\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"),
                (Form.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n\r\n").repeat(2000) + valid)) {
            bodies.add(new Body(Form.CONTENT_TYPE, text, StandardCharsets.UTF_8, false));
        }
        bodies.add(new Body(Form.CONTENT_TYPE, valid, StandardCharsets.UTF_16, false));
    }
}
