package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.report.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * The least that a section can be taken apart into: a paragraph, a point, a row of a table, with the headings above it. A chart
 * is none.
 *
 * @param content a table has the one row
 */
record Entry(Block.@Nullable Subheading subheading, Block.@Nullable Topic topic, Block content) {

    static List<Entry> of(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
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
                    entries.add(new Entry(subheading, topic, table.with(List.of(row))));
                }
            } else if (!(block instanceof Block.Chart)) {
                entries.add(new Entry(subheading, topic, block));
            }
        }
        return entries;
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
            if (newTopic || !joins(blocks, entry.content)) {
                blocks.add(entry.content);
            }
            before = entry;
        }
        return blocks;
    }

    /** Calls for attention before others. */
    boolean isUrgent() {
        return content instanceof Block.Table table && table.rows().stream().anyMatch(Block.Row::flagged);
    }

    /** The same, its texts no longer than they have to be; what was shortened says so. */
    Entry shortened() {
        return new Entry(subheading, topic, Shortening.of(content));
    }

    private static boolean joins(List<Block> blocks, Block content) {
        var last = blocks.size() - 1;
        if (content instanceof Block.Table more && last >= 0 && blocks.get(last) instanceof Block.Table table) {
            var rows = new ArrayList<>(table.rows());
            rows.addAll(more.rows());
            blocks.set(last, table.with(rows));
            return true;
        }
        return false;
    }
}
