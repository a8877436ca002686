package org.chancery.report.rendering.format;

import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The words of a document, a row each: labels and headings in front, then the marking of the row alone, then the text. */
final class SheetWords {
    private static final int LABEL = 0;
    private static final int PORTION = 1;
    private static final int TEXT = 2;

    private final Worksheet sheet;
    private int row;

    private SheetWords(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(BriefingDocument document, Worksheet sheet) {
        sheet.width(LABEL, SheetCell.WIDE / 3.0);
        sheet.width(PORTION, SheetCell.NARROW);
        sheet.width(TEXT, SheetCell.WIDE);
        new SheetWords(sheet).write(document);
    }

    private void write(BriefingDocument document) {
        heading(document.marking());
        var letterhead = document.look().letterhead();
        if (letterhead != null) {
            heading(letterhead.name());
        }
        heading(document.title());
        if (document.subject() != null) {
            add(null, null, document.subject());
        }
        lines(null, document.particulars());
        for (var section : document.sections()) {
            row++;
            heading((section.number() + " " + section.heading()).strip());
            section.blocks().forEach(this::add);
        }
    }

    /** A table has a sheet of its own. */
    private void add(Block block) {
        if (block instanceof Block.Subheading subheading) {
            heading(subheading.text());
        } else if (block instanceof Block.Topic topic) {
            add(null, topic.portion(), topic.text());
            sheet.style(row - 1, TEXT).bold().set();
        } else if (block instanceof Block.Paragraph paragraph) {
            add(null, paragraph.portion(), paragraph.text());
        } else if (block instanceof Block.Point point) {
            add(null, point.portion(), point.text());
        } else if (block instanceof Block.Caution caution) {
            add(null, caution.portion(), caution.text());
        } else if (block instanceof Block.Quotation quotation) {
            add(quotation.speaker(), quotation.portion(), quotation.text());
        } else if (block instanceof Block.Chart chart) {
            add(null, chart.portion(), chart.alternative());
        } else if (block instanceof Block.Note note) {
            add(note.number(), null, note.text());
        } else if (block instanceof Block.Particulars particulars) {
            lines(particulars.portion(), particulars.lines());
        }
    }

    private void lines(@Nullable String portion, List<BriefingDocument.Particular> lines) {
        lines.forEach(line -> add(line.label(), portion, line.value()));
    }

    private void heading(String text) {
        SheetCell.heading(sheet, row++, LABEL, text);
    }

    private void add(@Nullable String label, @Nullable String portion, @Nullable String text) {
        SheetCell.text(sheet, row, LABEL, label);
        SheetCell.text(sheet, row, PORTION, portion);
        SheetCell.text(sheet, row, TEXT, text);
        SheetCell.height(sheet, row++, text == null ? List.of() : List.of(text), SheetCell.WIDE);
    }
}
