package org.chancery.report.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.report.document.Block;

/**
 * The sections of one document by their names. Each is made when its turn comes, so that sources are numbered in the order in
 * which they are printed, whatever the order is.
 */
final class Outline {
    private final Map<String, Supplier<List<Block>>> contents = new LinkedHashMap<>();

    Outline section(String name, Supplier<List<Block>> content) {
        contents.put(name, content);
        return this;
    }

    /** The content of one section. */
    List<Block> of(String name) {
        var content = contents.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no section is called " + name);
        }
        return content.get();
    }

    void print(Sections sections, List<String> order) {
        order.forEach(name -> sections.add(name, of(name)));
    }
}
