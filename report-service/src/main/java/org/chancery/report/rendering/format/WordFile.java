package org.chancery.report.rendering.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.document.Section;
import org.chancery.report.rendering.EmblemPicture;
import org.jspecify.annotations.Nullable;

/**
 * A file for a word processor that can be worked on: headings and lists are styles, tables have header rows that return on each
 * page, the marking stands in header and footer, and the language is set for spelling and for screen readers.
 */
final class WordFile {
    /** In twentieths of a point, as all measures below. */
    private static final int BELOW_A_LINE = 40;

    private static final int BELOW_A_PARAGRAPH = 100;
    private static final long PAGE_WIDTH = 11_906;
    private static final long PAGE_HEIGHT = 16_838;
    private static final long MARGIN = 1_140;

    private final BriefingDocument document;
    private final XWPFDocument word;
    private final WordStyles styles;

    private WordFile(BriefingDocument document, XWPFDocument word) {
        this.document = document;
        this.word = word;
        this.styles = new WordStyles(word, document.language());
    }

    static byte[] of(BriefingDocument document) throws IOException {
        try (var word = new XWPFDocument()) {
            new WordFile(document, word).write();
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void write() {
        var properties = word.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator("Chancery");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(document.language()));
        writeMargins();
        var letterhead = document.look().letterhead();
        if (letterhead != null) {
            writeLetterhead(letterhead);
        }
        paragraph(WordStyles.TITLE, document.title());
        if (document.subject() != null) {
            paragraph(WordStyles.SUBTITLE, document.subject());
        }
        writeLines("", document.particulars());
        document.sections().forEach(this::write);
    }

    private void writeLetterhead(Letterhead letterhead) {
        var emblem = letterhead.emblem();
        if (emblem != null) {
            WordText.writePicture(word.createParagraph(), EmblemPicture.of(emblem), emblem.alternative());
        }
        WordText.write(word.createParagraph(), letterhead.name()).setBold(true);
    }

    private void writeMargins() {
        var page = word.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margin = page.addNewPgMar();
        for (var side :
                List.<Consumer<Object>>of(margin::setTop, margin::setBottom, margin::setLeft, margin::setRight)) {
            side.accept(BigInteger.valueOf(MARGIN));
        }
        centred(word.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        var footer = word.createFooter(HeaderFooterType.DEFAULT);
        centred(footer.createParagraph());
        var line = footer.createParagraph();
        WordText.write(line, document.footer() + "    ");
        // What the pattern leaves open the word processor counts.
        for (var part : document.pagePattern().split("(?=%[12]\\$d)|(?<=%[12]\\$d)", -1)) {
            switch (part) {
                case "%1$d" -> line.getCTP().addNewFldSimple().setInstr("PAGE");
                case "%2$d" -> line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
                default -> WordText.write(line, part);
            }
        }
    }

    private void centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        WordText.write(paragraph, document.marking()).setBold(true);
    }

    private void write(Section section) {
        paragraph(WordStyles.heading(1), (section.number() + " " + section.heading()).strip());
        var tiers = section.blocks().stream().anyMatch(Block.Subheading.class::isInstance);
        section.blocks().forEach(block -> write(block, WordStyles.heading(tiers ? 3 : 2)));
    }

    private void write(Block block, String topics) {
        if (block instanceof Block.Subheading subheading) {
            paragraph(WordStyles.heading(2), subheading.text());
        } else if (block instanceof Block.Topic topic) {
            portioned(topics, topic.portion(), topic.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            portioned(null, paragraph.portion(), paragraph.text());
        } else if (block instanceof Block.Point point) {
            portioned(WordStyles.POINT, point.portion(), point.text()).setNumID(styles.bullets());
        } else if (block instanceof Block.Caution caution) {
            portioned(WordStyles.CAUTION, caution.portion(), caution.text());
        } else if (block instanceof Block.Quotation quotation) {
            portioned(WordStyles.QUOTATION, quotation.portion(), quotation.text());
            paragraph(WordStyles.SPEAKER, quotation.speaker());
        } else if (block instanceof Block.Particulars particulars) {
            writeLines(particulars.portion() == null ? "" : particulars.portion() + " ", particulars.lines());
        } else if (block instanceof Block.Table table) {
            WordTable.write(word, table);
        } else if (block instanceof Block.Chart chart) {
            portioned(WordStyles.CAPTION, chart.portion(), chart.title());
            WordTable.write(word, chart);
        } else if (block instanceof Block.Note note) {
            portioned(null, note.number(), note.text());
        }
    }

    private void writeLines(String portion, List<BriefingDocument.Particular> lines) {
        for (var line : lines) {
            var paragraph = word.createParagraph();
            paragraph.setSpacingAfter(BELOW_A_LINE);
            WordText.write(paragraph, portion);
            WordText.write(paragraph, line.label() + ": ").setBold(true);
            WordText.write(paragraph, line.value());
        }
    }

    private XWPFParagraph portioned(@Nullable String style, String portion, String text) {
        return paragraph(style, portion.isEmpty() ? text : portion + " " + text);
    }

    private XWPFParagraph paragraph(@Nullable String style, String text) {
        var paragraph = word.createParagraph();
        paragraph.setSpacingAfter(BELOW_A_PARAGRAPH);
        if (style != null) {
            paragraph.setStyle(style);
        }
        WordText.write(paragraph, text);
        return paragraph;
    }
}
