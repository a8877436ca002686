package org.chancery.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
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
     * @param emblem what the emblem shows, for a reader who does not see it; null where there is none
     * @param emblemSha256 of the emblem's file, so that a document never bears another one than it was composed with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Letterhead(
            String name, @Nullable String emblem, @Nullable String emblemSha256) {}
}
