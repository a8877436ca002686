package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.document.Section;

/** The sections of a document in order; one without content does not appear, the others are numbered. */
final class Sections {
    private final Words words;
    private final List<Section> sections = new ArrayList<>();
    private int numbered;

    Sections(Words words) {
        this.words = words;
    }

    void addOpening(String key, List<Block> blocks) {
        add("", key, blocks);
    }

    /** Without a number, under a heading that is not one of ours. */
    void addTitled(String heading, List<Block> blocks) {
        sections.add(new Section("", heading, List.copyOf(blocks)));
    }

    void add(String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            numbered++;
            add(Integer.toString(numbered), key, blocks);
        }
    }

    List<Section> inOrder() {
        return List.copyOf(sections);
    }

    private void add(String number, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(number, words.text("section." + key), List.copyOf(blocks)));
        }
    }
}
