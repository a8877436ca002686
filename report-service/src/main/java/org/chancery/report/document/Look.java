package org.chancery.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a document looks like beside its words.
 *
 * @param letterhead whose paper it is, null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Look(Form form, @Nullable Letterhead letterhead) {

    /** The usual one. */
    public static final Look PLAIN = new Look(Form.FULL, null);

    /**
     * Stands above the title of the first page.
     *
     * @param name of the authority, in the document's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Letterhead(String name, @Nullable Emblem emblem) {

        /** Without a picture. */
        public Letterhead(String name) {
            this(name, null);
        }
    }

    /**
     * A picture beside the name. It is kept in the document, so that a copy printed years later bears the same one.
     *
     * @param alternative what it shows, for a reader who does not see it
     * @param content the file, in Base64
     */
    public record Emblem(String mediaType, String alternative, String content) {
        public static final String PNG = "image/png";
        public static final String SVG = "image/svg+xml";

        /** The file. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }
    }
}
