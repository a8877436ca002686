exec(open('/tmp/p2/lib.py').read())
import os
os.makedirs(B+'rendering/format',exist_ok=True)
# model
p=B+'document/Block.java'
sub(p,'''    record Table(Layout layout, List<String> headings, List<Row> rows) implements Block {}
''','''    record Table(Layout layout, List<String> headings, List<Row> rows, @Nullable DataHeadings dataHeadings)
            implements Block {

        public Table(Layout layout, List<String> headings, List<Row> rows) {
            this(layout, headings, rows, null);
        }
    }

    /** What a spreadsheet writes above the group, the number and the unit of a row, which on paper need no heading. */
    record DataHeadings(String group, String number, String unit) {}

    /**
     * A number for whoever calculates with it.
     *
     * @param value with exactly the decimals it is published with
     * @param unit in words, the multiplier included; empty for a count
     */
    record Quantity(BigDecimal value, String unit) {}
''')
sub(p,'''    record Row(String portion, @Nullable String group, List<String> cells, boolean flagged) {}''','''    record Row(
            String portion,
            @Nullable String group,
            List<String> cells,
            boolean flagged,
            @Nullable Quantity quantity) {

        public Row(String portion, @Nullable String group, List<String> cells, boolean flagged) {
            this(portion, group, cells, flagged, null);
        }
    }''')
sub(p,''' * @param flagged calls for attention
''',''' * @param flagged calls for attention
     * @param quantity the number that the row says in words, if it is about one
''')
p=B+'composing/TradeSection.java'
sub(p,'''                                        "[" + citations.of(figure) + "]"),
                                false))
                        .toList());''','''                                        "[" + citations.of(figure) + "]"),
                                false,
                                new Block.Quantity(FigureWords.published(figure), figureWords.unit(figure))))
                        .toList(),
                new Block.DataHeadings(
                        words.text("figure.indicator"), words.text("figure.number"), words.text("figure.unit")));''')
for l,(a,b,c) in {'en':('Indicator','Number','Unit'),'ru':('Показатель','Число','Единица'),'kk':('Көрсеткіш','Сан','Өлшем бірлігі'),'bg':('Показател','Число','Единица')}.items():
    sub('/work/wt/spare/report-service/src/main/resources/words/words_%s.properties'%l,'figure.approximate=','figure.indicator=%s\nfigure.number=%s\nfigure.unit=%s\nfigure.approximate='%(a,b,c))
p=B+'composing/Entry.java'
sub(p,'''entries.add(new Entry(
                            subheading, topic, new Block.Table(table.layout(), table.headings(), List.of(row))));''','''entries.add(new Entry(subheading, topic, with(table, List.of(row))));''')
sub(p,'''            blocks.set(last, new Block.Table(table.layout(), table.headings(), rows));''','''            blocks.set(last, with(table, rows));''')
sub(p,'''            return new Block.Table(
                    table.layout(), table.headings(), table.rows().stream().map(Entry::shortened).toList());''','''            return with(table, table.rows().stream().map(Entry::shortened).toList());''')
sub(p,'''    private static Block.Row shortened(''','''    private static Block.Table with(Block.Table table, List<Block.Row> rows) {
        return new Block.Table(table.layout(), table.headings(), rows, table.dataHeadings());
    }

    private static Block.Row shortened(''')
sub(p,'''                row.flagged());''','''                row.flagged(),
                row.quantity());''')
F=B+'rendering/format/'
w(F+'package-info.java','''/**
 * A document as a file to work on: for a word processor, a spreadsheet, a browser. Made from the same model as the PDF, so
 * nothing is in them that is not in that; the same document gives the same bytes.
 */
@NullMarked
package org.chancery.report.rendering.format;

import org.jspecify.annotations.NullMarked;
''')
w(F+'DocumentFormat.java','''package org.chancery.report.rendering.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.report.document.BriefingDocument;

/** A file that a document can be had as, beside the PDF. */
public enum DocumentFormat {
    DOCX(DocumentFormat.DOCX_TYPE, "docx") {
        @Override
        byte[] make(BriefingDocument document) throws IOException {
            return SteadyArchive.of(WordFile.of(document));
        }
    },
    XLSX(DocumentFormat.XLSX_TYPE, "xlsx") {
        @Override
        byte[] make(BriefingDocument document) throws IOException {
            return SteadyArchive.of(SheetFile.of(document));
        }
    },
    HTML(DocumentFormat.HTML_TYPE, "html") {
        @Override
        byte[] make(BriefingDocument document) {
            return PageFile.of(document);
        }
    };

    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String HTML_TYPE = "text/html";

    private final String type;
    private final String extension;

    DocumentFormat(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    public String type() {
        return type;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public byte[] print(BriefingDocument document) {
        try {
            return make(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    abstract byte[] make(BriefingDocument document) throws IOException;
}
''')
w(F+'SteadyArchive.java','''package org.chancery.report.rendering.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the moment of writing out of an office file, so that the same document gives the same bytes. */
final class SteadyArchive {
    /** The first moment that an archive can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern WRITTEN =
            Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\\\1>|<cp:lastModifiedBy>[^<]*</cp:lastModifiedBy>");

    private SteadyArchive() {}

    static byte[] of(byte[] archive) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var read = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                parts.put(entry.getName(), content(entry.getName(), read.readAllBytes()));
            }
        }
        var steady = new ByteArrayOutputStream(archive.length);
        try (var written = new ZipOutputStream(steady)) {
            var first = parts.remove(FIRST);
            if (first != null) {
                write(written, FIRST, first);
            }
            for (var part : parts.entrySet()) {
                write(written, part.getKey(), part.getValue());
            }
        }
        return steady.toByteArray();
    }

    private static void write(ZipOutputStream archive, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private static byte[] content(String name, byte[] content) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        var properties = new String(content, StandardCharsets.UTF_8);
        return WRITTEN.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
''')
w(F+'SheetFile.java','''package org.chancery.report.rendering.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: the words on the first sheet, each table on one of its own with its headings in a row that stays in sight. A
 * number is a number, with its decimals; a text is a text, whatever it begins with.
 */
final class SheetFile {
    /** What a spreadsheet reads: characters of a sheet's name, and in a cell. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_TEXT = 32_767;
    /** After an apostrophe no program takes a text for a formula, as it may when the file is saved as CSV and opened. */
    private static final String FORMULA_BEGINS = "=+-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20";

    private static final int NARROW = 10;
    private static final int WIDE = 60;

    private final BriefingDocument document;
    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private SheetFile(BriefingDocument document, Workbook workbook) {
        this.document = document;
        this.workbook = workbook;
    }

    static byte[] of(BriefingDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "Chancery", "1.0");
        workbook.properties().setTitle(document.title());
        if (document.subject() != null) {
            workbook.properties().setSubject(document.subject());
        }
        var file = new SheetFile(document, workbook);
        file.writeWords();
        file.writeTables();
        workbook.finish();
        return bytes.toByteArray();
    }

    private void writeWords() {
        var sheet = sheet(document.title());
        sheet.width(0, WIDE / 2);
        sheet.width(1, NARROW);
        sheet.width(2, WIDE);
        var row = 0;
        bold(sheet, row++, 0, document.marking());
        bold(sheet, row++, 0, document.title());
        if (document.subject() != null) {
            text(sheet, row++, 0, document.subject());
        }
        for (var line : document.particulars()) {
            text(sheet, row, 0, line.label());
            text(sheet, row++, 2, line.value());
        }
        for (var section : document.sections()) {
            row++;
            bold(sheet, row++, 0, (section.number() + " " + section.heading()).strip());
            for (var block : section.blocks()) {
                row = write(sheet, row, block);
            }
        }
    }

    private static int write(Worksheet sheet, int row, Block block) {
        if (block instanceof Block.Subheading subheading) {
            bold(sheet, row, 0, subheading.text());
        } else if (block instanceof Block.Topic topic) {
            bold(sheet, row, 2, topic.text());
            text(sheet, row, 1, topic.portion());
        } else if (block instanceof Block.Paragraph paragraph) {
            portioned(sheet, row, paragraph.portion(), paragraph.text());
        } else if (block instanceof Block.Point point) {
            portioned(sheet, row, point.portion(), point.text());
        } else if (block instanceof Block.Caution caution) {
            portioned(sheet, row, caution.portion(), caution.text());
        } else if (block instanceof Block.Quotation quotation) {
            portioned(sheet, row, quotation.portion(), quotation.text());
            text(sheet, row, 0, quotation.speaker());
        } else if (block instanceof Block.Chart chart) {
            portioned(sheet, row, chart.portion(), chart.alternative());
        } else if (block instanceof Block.Note note) {
            text(sheet, row, 1, note.number());
            text(sheet, row, 2, note.text());
        } else if (block instanceof Block.Particulars particulars) {
            var next = row;
            for (var line : particulars.lines()) {
                text(sheet, next, 0, line.label());
                text(sheet, next, 1, particulars.portion());
                text(sheet, next++, 2, line.value());
            }
            return next;
        } else {
            return row;
        }
        return row + 1;
    }

    private void writeTables() {
        for (var section : document.sections()) {
            @Nullable String subheading = null;
            for (var block : section.blocks()) {
                if (block instanceof Block.Subheading next) {
                    subheading = next.text();
                } else if (block instanceof Block.Table table) {
                    write(sheet(subheading == null ? section.heading() : section.heading() + " " + subheading), table);
                }
            }
        }
    }

    private void write(Worksheet sheet, Block.Table table) {
        bold(sheet, 0, 0, document.marking());
        var headings = new ArrayList<String>();
        headings.add("");
        var data = table.dataHeadings();
        if (data != null) {
            headings.add(data.group());
        }
        headings.addAll(table.headings());
        if (data != null) {
            headings.add(data.number());
            headings.add(data.unit());
        }
        for (var column = 0; column < headings.size(); column++) {
            bold(sheet, 1, column, headings.get(column));
            sheet.width(column, column == 0 ? NARROW : WIDE / 2);
        }
        sheet.freezePane(0, 2);
        sheet.repeatRows(0, 1);
        var row = 2;
        for (var line : table.rows()) {
            write(sheet, row++, line, data != null);
        }
    }

    private static void write(Worksheet sheet, int row, Block.Row line, boolean withData) {
        var cells = new ArrayList<String>(List.of(line.portion()));
        if (withData) {
            cells.add(line.group() == null ? "" : line.group());
        }
        cells.addAll(line.cells());
        for (var column = 0; column < cells.size(); column++) {
            text(sheet, row, column, cells.get(column));
        }
        var quantity = line.quantity();
        if (withData && quantity != null) {
            var scale = Math.max(0, quantity.value().scale());
            sheet.value(row, cells.size(), quantity.value());
            sheet.style(row, cells.size())
                    .format(scale == 0 ? "0" : "0." + "0".repeat(scale))
                    .set();
            text(sheet, row, cells.size() + 1, quantity.unit());
        }
    }

    private Worksheet sheet(String title) {
        var sheet = workbook.newWorksheet(name(title));
        // An ampersand would begin a code.
        sheet.header(document.marking().replace("&", "&&"), Position.CENTER);
        sheet.footer(document.marking().replace("&", "&&"), Position.CENTER);
        sheet.footer(document.footer().replace("&", "&&"), Position.LEFT);
        sheet.footer(document.pagePattern().replace("&", "&&").formatted(0, 0).isEmpty() ? "" : "&P / &N", Position.RIGHT);
        return sheet;
    }

    /** As a spreadsheet takes it, and unlike any other. */
    private String name(String title) {
        var lawful = title.replaceAll("[\\\\[\\\\]:*?/\\\\\\\\]", " ").replaceAll("\\\\s+", " ").strip();
        var name = cut(lawful.replaceAll("^'+|'+$", ""), LONGEST_NAME);
        for (var number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            var suffix = " " + number;
            name = cut(lawful, LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    private static void portioned(Worksheet sheet, int row, String portion, String text) {
        text(sheet, row, 1, portion);
        text(sheet, row, 2, text);
    }

    private static void bold(Worksheet sheet, int row, int column, String text) {
        text(sheet, row, column, text);
        sheet.style(row, column).bold().set();
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        var safe = FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        sheet.inlineString(row, column, cut(safe, LONGEST_TEXT));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\\u2026";
    }
}
''')
sub(F+'SheetFile.java','''        sheet.footer(document.pagePattern().replace("&", "&&").formatted(0, 0).isEmpty() ? "" : "&P / &N", Position.RIGHT);
''','''        sheet.footer("&P / &N", Position.RIGHT);
''')
w(F+'PageFile.java','''package org.chancery.report.rendering.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Section;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page for a browser, complete in one file: no script, nothing from elsewhere, and its own style alone, named by its hash, so
 * that the strictest content security policy lets it through. Everything else is text and cannot become anything else.
 */
final class PageFile {
    private static final String STYLE = """
            body{max-width:46em;margin:0 auto;padding:0 1em;color:#1a1a1a;background:#fff;font:1em/1.5 Georgia,serif}
            h1,h2,h3,h4,.marking,.portion,table,dt,figcaption{font-family:Arial,sans-serif}
            h1,h2{color:#1f3a5f}
            .marking{text-align:center;font-weight:bold;color:#1f3a5f;padding:.5em}
            .portion,.number{color:#4a5563;font-size:.8em;margin-right:.5em}
            .subject,.footer{color:#4a5563}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}
            dt{color:#4a5563}
            dd{margin:0}
            dd,td,p,blockquote{white-space:pre-line;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;font-size:.9em}
            th,td{text-align:left;vertical-align:top;padding:.3em .6em .3em 0;border-bottom:1px solid #c3cad3}
            td.value{text-align:right}
            tr.flagged{font-weight:bold}
            blockquote{margin:1em 0;padding-left:1em;border-left:2px solid #1f3a5f;font-style:italic}
            .caution{background:#eef1f5;padding:.5em 1em}
            svg{max-width:100%;height:auto}
            @media print{.marking{position:fixed;left:0;right:0}.top{top:0}.bottom{bottom:0}body{padding:3em 0}thead{display:table-header-group}}
            """;

    private final BriefingDocument document;
    private final Element main;
    private int headings;

    private PageFile(BriefingDocument document, Element main) {
        this.document = document;
        this.main = main;
    }

    static byte[] of(BriefingDocument document) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        var html = page.child(0).attr("lang", document.language());
        html.prependChild(new org.jsoup.nodes.Comment(" " + document.reference() + " "));
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", contentSecurityPolicy());
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(document.title());
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
        var body = page.body();
        body.appendElement("p").addClass("marking").addClass("top").text(document.marking());
        new PageFile(document, body.appendElement("main")).write();
        body.appendElement("p").addClass("footer").text(document.footer());
        body.appendElement("p").addClass("marking").addClass("bottom").text(document.marking());
        return ("<!DOCTYPE html>\\n" + html.outerHtml() + "\\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the page needs and nothing more; also for the header that it is sent with. */
    static String contentSecurityPolicy() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private void write() {
        main.appendElement("h1").text(document.title());
        if (document.subject() != null) {
            main.appendElement("p").addClass("subject").text(document.subject());
        }
        writeLines(main, "", document.particulars());
        document.sections().forEach(this::write);
    }

    private void write(Section section) {
        var id = "h" + ++headings;
        var element = main.appendElement("section").attr("aria-labelledby", id);
        element.appendElement("h2").attr("id", id).text((section.number() + " " + section.heading()).strip());
        var tiers = section.blocks().stream().anyMatch(Block.Subheading.class::isInstance);
        @Nullable Element list = null;
        for (var block : section.blocks()) {
            if (block instanceof Block.Point point) {
                list = list == null ? element.appendElement("ul") : list;
                portioned(list.appendElement("li"), point.portion(), point.text());
            } else {
                list = null;
                write(element, block, tiers ? "h4" : "h3");
            }
        }
    }

    private void write(Element parent, Block block, String topicTag) {
        if (block instanceof Block.Subheading subheading) {
            parent.appendElement("h3").text(subheading.text());
        } else if (block instanceof Block.Topic topic) {
            portioned(parent.appendElement(topicTag), topic.portion(), topic.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            portioned(parent.appendElement("p"), paragraph.portion(), paragraph.text());
        } else if (block instanceof Block.Caution caution) {
            portioned(parent.appendElement("p").addClass("caution"), caution.portion(), caution.text());
        } else if (block instanceof Block.Quotation quotation) {
            var quote = parent.appendElement("blockquote");
            portioned(quote.appendElement("p"), quotation.portion(), quotation.text());
            quote.appendElement("footer").text(quotation.speaker());
        } else if (block instanceof Block.Particulars particulars) {
            writeLines(parent, particulars.portion() == null ? "" : particulars.portion(), particulars.lines());
        } else if (block instanceof Block.Table table) {
            writeTable(parent, table);
        } else if (block instanceof Block.Chart chart) {
            ChartFigure.write(parent, chart);
        } else if (block instanceof Block.Note note) {
            var line = parent.appendElement("p");
            line.appendElement("span").addClass("number").text(note.number());
            line.appendText(note.text());
        }
    }

    private static void writeLines(Element parent, String portion, List<BriefingDocument.Particular> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var list = parent.appendElement("dl");
        for (var line : lines) {
            list.appendElement("dt").text(line.label());
            portioned(list.appendElement("dd"), portion, line.value());
        }
    }

    private static void writeTable(Element parent, Block.Table table) {
        var element = parent.appendElement("table");
        var head = element.appendElement("thead").appendElement("tr");
        head.appendElement("td");
        table.headings()
                .forEach(heading ->
                        head.appendElement("th").attr("scope", "col").text(heading));
        @Nullable Element body = null;
        @Nullable String group = null;
        for (var row : table.rows()) {
            if (body == null || (row.group() != null && !row.group().equals(group))) {
                body = element.appendElement("tbody");
                group = row.group();
                if (group != null) {
                    body.appendElement("tr")
                            .appendElement("th")
                            .attr("scope", "rowgroup")
                            .attr("colspan", Integer.toString(table.headings().size() + 1))
                            .text(group);
                }
            }
            var line = body.appendElement("tr");
            if (row.flagged()) {
                line.addClass("flagged");
            }
            line.appendElement("td").addClass("portion").text(row.portion());
            row.cells().forEach(cell -> line.appendElement("td").appendText(cell));
        }
    }

    static void portioned(Element element, String portion, String text) {
        if (!portion.isEmpty()) {
            element.appendElement("span").addClass("portion").text(portion);
        }
        element.appendText(text);
    }
}
''')
s=open(F+'PageFile.java').read()
s=s.replace('new org.jsoup.nodes.Comment(','new Comment(').replace('new org.jsoup.nodes.DataNode(','new DataNode(').replace('import org.jsoup.nodes.Document;','import org.jsoup.nodes.Comment;\nimport org.jsoup.nodes.DataNode;\nimport org.jsoup.nodes.Document;')
open(F+'PageFile.java','w').write(s)
w(F+'ChartFigure.java','''package org.chancery.report.rendering.format;

import java.math.BigDecimal;
import java.math.MathContext;
import org.chancery.report.document.Block;
import org.jsoup.nodes.Element;

/** Columns from zero as a picture in the page, in the colours of the printed one, and the same numbers as a table below. */
final class ChartFigure {
    private static final BigDecimal WIDTH = new BigDecimal(580);
    private static final BigDecimal ROOM = new BigDecimal(200);
    private static final int LABEL = 24;
    private static final MathContext EXACT_ENOUGH = new MathContext(6);

    private ChartFigure() {}

    static void write(Element parent, Block.Chart chart) {
        var figure = parent.appendElement("figure");
        PageFile.portioned(figure.appendElement("figcaption"), chart.portion(), chart.title());
        draw(figure, chart);
        var table = figure.appendElement("table").appendElement("tbody");
        for (var bar : chart.bars()) {
            var row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(bar.label());
            row.appendElement("td").addClass("value").text(bar.printed());
        }
    }

    private static void draw(Element figure, Block.Chart chart) {
        var highest = chart.bars().stream().map(Block.Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        var lowest = chart.bars().stream().map(Block.Bar::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        var span = highest.subtract(lowest);
        if (span.signum() == 0) {
            return;
        }
        var zero = highest.multiply(ROOM).divide(span, EXACT_ENOUGH).add(new BigDecimal(LABEL));
        var height = ROOM.add(new BigDecimal(3 * LABEL));
        var picture = figure.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH.toPlainString() + " " + height.toPlainString())
                .attr("role", "img")
                .attr("aria-label", chart.alternative());
        var step = WIDTH.divide(new BigDecimal(chart.bars().size()), EXACT_ENOUGH);
        var width = step.multiply(new BigDecimal("0.6")).min(new BigDecimal(80));
        for (var index = 0; index < chart.bars().size(); index++) {
            var bar = chart.bars().get(index);
            var centre = step.multiply(new BigDecimal(index)).add(step.divide(new BigDecimal(2), EXACT_ENOUGH));
            var length = bar.value().abs().multiply(ROOM).divide(span, EXACT_ENOUGH);
            var negative = bar.value().signum() < 0;
            picture.appendElement("rect")
                    .attr("x", plain(centre.subtract(width.divide(new BigDecimal(2), EXACT_ENOUGH))))
                    .attr("y", plain(negative ? zero : zero.subtract(length)))
                    .attr("width", plain(width))
                    .attr("height", plain(length))
                    .attr("fill", "#1f3a5f");
            var above = negative ? zero.add(length).add(new BigDecimal(16)) : zero.subtract(length).subtract(new BigDecimal(6));
            label(picture, centre, above, bar.printed());
            label(picture, centre, height.subtract(new BigDecimal(6)), bar.label());
        }
        picture.appendElement("path")
                .attr("d", "M0 " + plain(zero) + "H" + plain(WIDTH))
                .attr("stroke", "#8a94a1");
    }

    private static void label(Element picture, BigDecimal centre, BigDecimal baseline, String text) {
        picture.appendElement("text")
                .attr("x", plain(centre))
                .attr("y", plain(baseline))
                .attr("text-anchor", "middle")
                .attr("font-size", "13")
                .attr("font-family", "Arial, sans-serif")
                .text(text);
    }

    private static String plain(BigDecimal number) {
        return number.round(EXACT_ENOUGH).stripTrailingZeros().toPlainString();
    }
}
''')
w(F+'WordFile.java','''package org.chancery.report.rendering.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * A file for a word processor that can be worked on: headings and lists are styles, tables have header rows that return on each
 * page, the marking stands in header and footer, and the language is set for spelling and for screen readers.
 */
final class WordFile {
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
        properties.setSubjectProperty(document.subject() == null ? "" : document.subject());
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(document.language()));
        writeMargins();
        paragraph(WordStyles.TITLE, document.title());
        if (document.subject() != null) {
            paragraph(WordStyles.SUBTITLE, document.subject());
        }
        writeLines("", document.particulars());
        document.sections().forEach(this::write);
    }

    private void writeMargins() {
        var header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setAlignment(ParagraphAlignment.CENTER);
        bold(header, document.marking());
        var footer = word.createFooter(HeaderFooterType.DEFAULT);
        var marking = footer.createParagraph();
        marking.setAlignment(ParagraphAlignment.CENTER);
        bold(marking, document.marking());
        var line = footer.createParagraph();
        WordText.write(line, document.footer() + "    ");
        // Page %1$d of %2$d, with what the word processor counts.
        for (var part : document.pagePattern().split("(?=%[12]\\\\$d)|(?<=%[12]\\\\$d)", -1)) {
            switch (part) {
                case "%1$d" -> line.getCTP().addNewFldSimple().setInstr("PAGE");
                case "%2$d" -> line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
                default -> WordText.write(line, part);
            }
        }
    }

    private void write(Section section) {
        paragraph(WordStyles.heading(1), (section.number() + " " + section.heading()).strip());
        var tiers = section.blocks().stream().anyMatch(Block.Subheading.class::isInstance);
        section.blocks().forEach(block -> write(block, WordStyles.heading(tiers ? 3 : 2)));
    }

    private void write(Block block, String topicStyle) {
        if (block instanceof Block.Subheading subheading) {
            paragraph(WordStyles.heading(2), subheading.text());
        } else if (block instanceof Block.Topic topic) {
            portioned(topicStyle, topic.portion(), topic.text());
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
            writeLines(particulars.portion() == null ? "" : particulars.portion(), particulars.lines());
        } else if (block instanceof Block.Table table) {
            WordTable.of(word, table);
        } else if (block instanceof Block.Chart chart) {
            portioned(WordStyles.CAPTION, chart.portion(), chart.title());
            WordTable.of(word, chart);
        } else if (block instanceof Block.Note note) {
            portioned(null, note.number(), note.text());
        }
    }

    private void writeLines(String portion, List<BriefingDocument.Particular> lines) {
        for (var line : lines) {
            var paragraph = word.createParagraph();
            if (!portion.isEmpty()) {
                WordText.write(paragraph, portion + " ");
            }
            bold(paragraph, line.label() + ": ");
            WordText.write(paragraph, line.value());
        }
    }

    private XWPFParagraph portioned(@Nullable String style, String portion, String text) {
        return paragraph(style, portion.isEmpty() ? text : portion + " " + text);
    }

    private XWPFParagraph paragraph(@Nullable String style, String text) {
        var paragraph = word.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        WordText.write(paragraph, text);
        return paragraph;
    }

    private static void bold(XWPFParagraph paragraph, String text) {
        WordText.write(paragraph, text).setBold(true);
    }
}
''')
w(F+'WordText.java','''package org.chancery.report.rendering.format;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text with its line breaks; what XML has no character for is left out. */
final class WordText {
    private WordText() {}

    static XWPFRun write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = text.replaceAll("[\\\\x00-\\\\x08\\\\x0B\\\\x0C\\\\x0E-\\\\x1F\\\\uFFFE\\\\uFFFF]", "").split("\\\\R", -1);
        for (var index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addBreak();
            }
            run.setText(lines[index]);
        }
        return run;
    }
}
''')
w(F+'WordTable.java','''package org.chancery.report.rendering.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.chancery.report.document.Block;
import org.jspecify.annotations.Nullable;

/** A table whose header row returns on each page; a group has a row of its own, and no row breaks across a page. */
final class WordTable {
    private final XWPFTable table;
    private boolean first = true;

    private WordTable(XWPFTable table) {
        this.table = table;
        table.setWidth("100%");
    }

    static void of(XWPFDocument word, Block.Table content) {
        var table = new WordTable(word.createTable());
        var headings = new ArrayList<String>(List.of(""));
        headings.addAll(content.headings());
        table.add(headings, true).setRepeatHeader(true);
        @Nullable String group = null;
        for (var row : content.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                table.add(List.of("", group), true);
            }
            var cells = new ArrayList<String>(List.of(row.portion()));
            cells.addAll(row.cells());
            table.add(cells, row.flagged());
        }
        word.createParagraph();
    }

    /** The numbers of the chart: whoever works on the file draws it anew from them. */
    static void of(XWPFDocument word, Block.Chart chart) {
        var table = new WordTable(word.createTable());
        chart.bars().forEach(bar -> table.add(List.of(bar.label(), bar.printed()), false));
        word.createParagraph();
    }

    private XWPFTableRow add(List<String> cells, boolean bold) {
        // A new table has its first row.
        var row = first ? table.getRow(0) : table.createRow();
        first = false;
        row.setCantSplitRow(true);
        for (var column = 0; column < cells.size(); column++) {
            var cell = column < row.getTableCells().size() ? row.getCell(column) : row.addNewTableCell();
            var paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
            WordText.write(paragraph, cells.get(column)).setBold(bold);
        }
        return row;
    }
}
''')
w(F+'WordStyles.java','''package org.chancery.report.rendering.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, under the names by which word processors and screen readers know headings. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String POINT = "ListBullet";
    static final String QUOTATION = "Quote";
    static final String SPEAKER = "Speaker";
    static final String CAUTION = "Caution";
    static final String CAPTION = "Caption";

    private static final String FONT = "Liberation Serif";
    private static final String BLUE = "1F3A5F";
    private static final String GREY = "4A5563";
    private static final int HALF_POINTS = 2;

    private final XWPFStyles styles;
    private final BigInteger bullets;

    WordStyles(XWPFDocument word, String language) {
        styles = word.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        add(TITLE, "Title", 22, BLUE, true);
        add(SUBTITLE, "Subtitle", 11, GREY, false);
        for (var level = 1; level <= 3; level++) {
            var style = add(heading(level), "heading " + level, 16 - 2 * level, BLUE, true);
            var paragraph = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        add(POINT, "List Bullet", 11, null, false);
        add(QUOTATION, "Quote", 11, null, false).getRPr().addNewI();
        add(SPEAKER, "Speaker", 9, GREY, false);
        add(CAUTION, "Caution", 10, null, false);
        add(CAPTION, "caption", 10, null, true);
        bullets = bullets(word);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    /** The list to which points belong. */
    BigInteger bullets() {
        return bullets;
    }

    private CTStyle add(String id, String name, int size, @org.jspecify.annotations.Nullable String colour, boolean bold) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf((long) size * HALF_POINTS));
        if (colour != null) {
            letters.addNewColor().setVal(colour);
        }
        if (bold) {
            letters.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    private static BigInteger bullets(XWPFDocument word) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\\u2022");
        var numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
''')
sub(F+'WordStyles.java','@org.jspecify.annotations.Nullable String','@Nullable String')
sub(F+'WordStyles.java','import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;','import org.jspecify.annotations.Nullable;\nimport org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;')
# pom
p='/work/wt/spare/report-service/pom.xml'
sub(p,'''        <dependency>
            <groupId>org.chancery</groupId>
            <artifactId>service-commons</artifactId>
        </dependency>
''','''        <dependency>
            <groupId>org.apache.poi</groupId>
            <artifactId>poi-ooxml</artifactId>
        </dependency>
        <dependency>
            <groupId>org.chancery</groupId>
            <artifactId>service-commons</artifactId>
        </dependency>
        <dependency>
            <groupId>org.dhatim</groupId>
            <artifactId>fastexcel</artifactId>
        </dependency>
        <dependency>
            <groupId>org.jsoup</groupId>
            <artifactId>jsoup</artifactId>
            <scope>compile</scope>
        </dependency>
''')
