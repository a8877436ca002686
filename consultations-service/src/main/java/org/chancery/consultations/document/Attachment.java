package org.chancery.consultations.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} of a file that is saved, never shown (RFC 6266). */
final class Attachment {
    private Attachment() {}

    /** With the name as it is, and one in ASCII for clients that know no better. */
    static String named(String fileName) {
        var plain = fileName.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        var whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
