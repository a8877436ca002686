package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.report.document.Block;
import org.chancery.report.document.Section;

/** The sections of a document in order; one without content does not appear, the others are numbered. */
final class Sections {
    /** Sums up what follows: has no number where it opens the document, and another name elsewhere. */
    private static final String BRIEF = "brief";

    private static final String BRIEF_ELSEWHERE = "standing";

    /** Stand outside the count. */
    private static final Set<String> UNNUMBERED = Set.of("missing", "keyFigures", "forReference", "leftOut");

    private final Words words;
    private final List<Section> sections = new ArrayList<>();
    private int numbered;

    Sections(Words words) {
        this.words = words;
    }

    /** Without a number, under a heading that is not one of ours. */
    void addTitled(String heading, List<Block> blocks) {
        sections.add(new Section("", heading, List.copyOf(blocks)));
    }

    void add(String name, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        var opens = name.equals(BRIEF) && numbered == 0;
        var key = name.equals(BRIEF) && !opens ? BRIEF_ELSEWHERE : name;
        var number = opens || UNNUMBERED.contains(name) ? "" : Integer.toString(++numbered);
        sections.add(new Section(number, words.text("section." + key), List.copyOf(blocks)));
    }

    List<Section> inOrder() {
        return List.copyOf(sections);
    }
}
