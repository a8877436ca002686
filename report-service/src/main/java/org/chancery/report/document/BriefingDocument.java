package org.chancery.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document in its final words, before any layout: everything that will be printed and nothing else. It has a JSON form,
 * and the same document always gives the same bytes.
 *
 * @param language BCP 47 tag of the words
 * @param subject one line below the title: the meeting, or null
 * @param marking the marking in words, printed at the top and bottom of every page
 * @param reference identifies the content; derived from it, so that it is the same for the same content
 * @param footer what stands beside the page number, such as the date of the data; a second line stands across the page
 * @param pagePattern {@code %1$d} is the page, {@code %2$d} the number of pages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BriefingDocument(
        String language,
        String title,
        @Nullable String subject,
        String marking,
        String reference,
        String footer,
        String pagePattern,
        List<Particular> particulars,
        List<Section> sections,
        Look look) {

    /** What was kept before there was a look has the usual one. */
    public BriefingDocument {
        look = Objects.requireNonNullElse(look, Look.PLAIN);
    }

    /** One line of the title block. */
    public record Particular(String label, String value) {}
}
