package org.chancery.consultations.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, written out as a browser writes it: names of files in UTF-8. */
public final class Form {
    static final String CONTENT_TYPE = "multipart/form-data; boundary=form-of-the-test";

    private static final String BOUNDARY = "--form-of-the-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static Form aForm() {
        return new Form();
    }

    public Form with(String field, String value) {
        write(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    /** The file; {@code type} is its Content-Type as the sender says, null for none. */
    public Form withFile(String name, String type, byte[] content) {
        write(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    byte[] body() {
        write(BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
