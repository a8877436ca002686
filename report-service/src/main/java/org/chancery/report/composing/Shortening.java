package org.chancery.report.composing;

import java.util.regex.Pattern;
import org.chancery.report.document.Block;

/** Makes long texts shorter, between words, and says so; the number of the source stays. */
final class Shortening {
    /** Stands where a text goes on elsewhere. */
    static final String MARK = "[\u2026]";

    /** About two lines. */
    private static final int LONGEST_TEXT = 160;

    private static final int LONGEST_CELL = 70;
    private static final Pattern CITED = Pattern.compile("(?s)(.*?)(\u00a0\\[\\d+])?");

    private Shortening() {}

    static Block of(Block block) {
        if (block instanceof Block.Topic topic) {
            return new Block.Topic(topic.portion(), shorten(topic.text(), LONGEST_CELL));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.portion(), shorten(paragraph.text(), LONGEST_TEXT));
        } else if (block instanceof Block.Point point) {
            return new Block.Point(point.portion(), shorten(point.text(), LONGEST_TEXT));
        } else if (block instanceof Block.Table table) {
            return table.with(table.rows().stream().map(Shortening::of).toList());
        }
        return block;
    }

    private static Block.Row of(Block.Row row) {
        return new Block.Row(
                row.portion(),
                row.group(),
                row.cells().stream().map(cell -> shorten(cell, LONGEST_CELL)).toList(),
                row.flagged());
    }

    private static String shorten(String text, int longest) {
        var parts = CITED.matcher(text);
        if (text.length() <= longest || !parts.matches()) {
            return text;
        }
        var whole = parts.group(1);
        var body = whole.substring(0, Math.min(longest, whole.length()));
        var blank = Math.max(body.lastIndexOf(' '), body.lastIndexOf('\n'));
        // A text without blanks is cut where it is, but not within a letter.
        var end = blank > longest / 2 ? blank : body.offsetByCodePoints(0, body.codePointCount(0, body.length() - 1));
        var citation = parts.group(2) == null ? "" : parts.group(2);
        return body.substring(0, end).strip() + " " + MARK + citation;
    }
}
