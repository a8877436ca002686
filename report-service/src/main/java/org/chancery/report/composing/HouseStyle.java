package org.chancery.report.composing;

import java.util.List;
import java.util.Map;
import org.chancery.report.document.Look.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * How an installation wants its documents.
 *
 * @param letterheads by language; a language without one has none
 * @param sections by template, the names of its sections in the order of print; a template without keeps its usual ones
 */
public record HouseStyle(Map<String, Letterhead> letterheads, Map<String, List<String>> sections) {

    /** Nothing is set. */
    public static final HouseStyle PLAIN = new HouseStyle(Map.of(), Map.of());

    @Nullable
    Letterhead letterhead(String language) {
        return letterheads.get(language);
    }

    List<String> order(String template, List<String> usual) {
        return sections.getOrDefault(template, usual);
    }
}
