package org.chancery.report.composing;

import java.util.regex.Pattern;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument.Particular;

/** Makes long texts shorter, between words, and says so; the number of the source stays. */
final class Shortening {
    /** Stands where a text goes on elsewhere. */
    static final String MARK = "[\u2026]";

    /** A heading, a cell: a column is narrower than a page. */
    private static final int PART_OF_A_LINE = 2;

    private static final Pattern CITED = Pattern.compile("(?s)(.*?)(\u00a0\\[\\d+])?");

    private Shortening() {}

    /** The block with no text longer than that, in letters; cells and headings have half of it. */
    static Block of(Block block, int longest) {
        if (block instanceof Block.Topic topic) {
            return new Block.Topic(topic.portion(), shorten(topic.text(), longest / PART_OF_A_LINE));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.portion(), shorten(paragraph.text(), longest));
        } else if (block instanceof Block.Point point) {
            return new Block.Point(point.portion(), shorten(point.text(), longest));
        } else if (block instanceof Block.Table table) {
            return table.with(table.rows().stream()
                    .map(row -> row(row, longest / PART_OF_A_LINE))
                    .toList());
        } else if (block instanceof Block.Particulars particulars) {
            return new Block.Particulars(
                    particulars.portion(),
                    particulars.lines().stream()
                            .map(line -> new Particular(line.label(), shorten(line.value(), longest)))
                            .toList());
        }
        return block;
    }

    private static Block.Row row(Block.Row row, int longest) {
        return new Block.Row(
                row.portion(),
                row.group(),
                row.cells().stream().map(cell -> shorten(cell, longest)).toList(),
                row.flagged(),
                row.quantity());
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
