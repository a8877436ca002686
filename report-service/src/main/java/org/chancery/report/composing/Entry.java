package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument.Particular;
import org.jspecify.annotations.Nullable;

/**
 * The least that a section can be taken apart into: a paragraph, a point, a line, a row of a table, with the headings above it. A chart
 * is none.
 *
 * @param content a table has the one row, particulars have the one line
 * @param rank how long the entry can wait for room: 0 comes first
 */
record Entry(Block.@Nullable Subheading subheading, Block.@Nullable Topic topic, Block content, int rank) {
    /** What is said about lines waits until the first of each label are there. */
    private static final int ABOUT_LINES = 3;

    static List<Entry> of(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        var seen = new HashMap<Object, Integer>();
        Block.@Nullable Subheading subheading = null;
        Block.@Nullable Topic topic = null;
        for (var block : blocks) {
            if (block instanceof Block.Subheading next) {
                subheading = next;
                topic = null;
            } else if (block instanceof Block.Topic next) {
                topic = next;
            } else if (block instanceof Block.Table table) {
                for (var row : table.rows()) {
                    entries.add(new Entry(subheading, topic, table.with(List.of(row)), row.flagged() ? 0 : 1));
                }
            } else if (block instanceof Block.Particulars lines) {
                for (var line : lines.lines()) {
                    var single = new Block.Particulars(lines.portion(), List.of(line));
                    entries.add(new Entry(subheading, topic, single, count(seen, line.label())));
                }
            } else if (!(block instanceof Block.Chart)) {
                var rank = topic != null ? count(seen, topic) : seen.isEmpty() ? 0 : ABOUT_LINES;
                entries.add(new Entry(subheading, topic, block, rank));
            }
        }
        return entries;
    }

    /** How many of the same came before. */
    private static int count(HashMap<Object, Integer> seen, Object what) {
        return seen.merge(what, 1, Integer::sum) - 1;
    }

    /** Puts entries that follow one another together again, each heading once. */
    static List<Block> together(List<Entry> entries) {
        var blocks = new ArrayList<Block>();
        @Nullable Entry before = null;
        for (var entry : entries) {
            var newPart = before == null || !Objects.equals(before.subheading, entry.subheading);
            if (newPart && entry.subheading != null) {
                blocks.add(entry.subheading);
            }
            var newTopic = newPart || before == null || !Objects.equals(before.topic, entry.topic);
            if (newTopic && entry.topic != null) {
                blocks.add(entry.topic);
            }
            var last = blocks.size() - 1;
            var joined = newTopic || last < 0 ? null : joined(blocks.get(last), entry.content);
            if (joined == null) {
                blocks.add(entry.content);
            } else {
                blocks.set(last, joined);
            }
            before = entry;
        }
        return blocks;
    }

    /** The same, its texts no longer than that; what was shortened says so. */
    Entry shortened(int longest) {
        return new Entry(subheading, topic, Shortening.of(content, longest), rank);
    }

    /** Both as one block, or null if they are two. */
    private static @Nullable Block joined(Block one, Block other) {
        if (one instanceof Block.Table table && other instanceof Block.Table more) {
            var rows = new ArrayList<>(table.rows());
            rows.addAll(more.rows());
            return table.with(rows);
        }
        if (one instanceof Block.Particulars some
                && other instanceof Block.Particulars more
                && Objects.equals(some.portion(), more.portion())) {
            var lines = new ArrayList<>(some.lines());
            more.lines().forEach(line -> add(lines, line));
            return new Block.Particulars(some.portion(), lines);
        }
        return null;
    }

    /** A label that is the same as above is said once. */
    private static void add(List<Particular> lines, Particular line) {
        var last = lines.get(lines.size() - 1);
        if (last.label().equals(line.label())) {
            lines.set(lines.size() - 1, new Particular(line.label(), last.value() + "\n" + line.value()));
        } else {
            lines.add(line);
        }
    }
}
