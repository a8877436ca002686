package org.chancery.report.rendering.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.chancery.commons.digest.Sha256;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.document.Section;
import org.chancery.report.rendering.Palette;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page for a browser, complete in one file: no script, nothing from elsewhere, no picture but those that it carries, and no style but its own, which is named by
 * its hash, so that the strictest content security policy lets it through. Texts are texts and cannot become anything else.
 */
final class PageFile {
    private static final String STYLE = """
            body{max-width:46em;margin:0 auto;padding:0 1em;color:#INK;background:#fff;font:1em/1.5 Georgia,serif}
            h1,h2,h3,h4,.marking,.portion,.number,table,dt,figcaption{font-family:Arial,sans-serif}
            h1,h2{color:#BLUE}
            .marking{text-align:center;font-weight:bold;color:#BLUE;padding:.5em;margin:0}
            .portion,.number{color:#QUIET;font-size:.8em;margin-right:.5em}
            .letterhead{font:bold 1em Arial,sans-serif;display:flex;align-items:center;gap:.8em}
            .letterhead img{height:4em;width:auto}
            .subject,.footer,dt{color:#QUIET}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}
            dd{margin:0}
            dd,td,p,li{white-space:pre-line;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;font-size:.9em}
            th,td{text-align:left;vertical-align:top;padding:.3em .6em .3em 0;border-bottom:1px solid #LINE}
            tr.flagged{font-weight:bold}
            blockquote{margin:1em 0;padding-left:1em;border-left:2px solid #BLUE;font-style:italic}
            .caution{background:#SHADE;padding:.5em 1em}
            svg{max-width:100%;height:auto}
            @media print{.marking{position:fixed;left:0;right:0;background:#fff}.top{top:0}.bottom{bottom:0}body{padding:3em 0}}
            """.replace("#BLUE", "#" + Palette.BLUE)
            .replace("#QUIET", "#" + Palette.QUIET)
            .replace("#INK", "#" + Palette.INK)
            .replace("#LINE", "#" + Palette.LINE)
            .replace("#SHADE", "#" + Palette.SHADE);

    private final Element main;
    private int headings;

    private PageFile(Element main) {
        this.main = main;
    }

    static byte[] of(BriefingDocument document) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        var html = page.expectFirst("html").attr("lang", document.language());
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", contentSecurityPolicy());
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(document.title());
        head.appendElement("style").appendChild(new DataNode(STYLE));
        var body = page.body();
        body.appendElement("p").addClass("marking").addClass("top").text(document.marking());
        new PageFile(body.appendElement("main")).write(document);
        body.appendElement("p").addClass("footer").appendText(document.footer());
        body.appendElement("p").addClass("marking").addClass("bottom").text(document.marking());
        return ("<!DOCTYPE html>\n" + html.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the page needs and nothing more. */
    static String contentSecurityPolicy() {
        var hash = HexFormat.of().parseHex(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)));
        return "default-src 'none'; img-src data:; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private void write(BriefingDocument document) {
        var letterhead = document.look().letterhead();
        if (letterhead != null) {
            writeLetterhead(letterhead);
        }
        main.appendElement("h1").text(document.title());
        if (document.subject() != null) {
            main.appendElement("p").addClass("subject").text(document.subject());
        }
        writeLines(main, null, document.particulars());
        document.sections().forEach(this::write);
    }

    private void writeLetterhead(Letterhead letterhead) {
        var line = main.appendElement("p").addClass("letterhead");
        var emblem = letterhead.emblem();
        if (emblem != null) {
            line.appendElement("img")
                    .attr("alt", emblem.alternative())
                    .attr("src", "data:" + emblem.mediaType() + ";base64," + emblem.content());
        }
        line.appendElement("span").text(letterhead.name());
    }

    private void write(Section section) {
        var id = "h" + ++headings;
        var element = main.appendElement("section").attr("aria-labelledby", id);
        element.appendElement("h2").attr("id", id).text((section.number() + " " + section.heading()).strip());
        var topics = section.blocks().stream().anyMatch(Block.Subheading.class::isInstance) ? "h4" : "h3";
        @Nullable Element list = null;
        for (var block : section.blocks()) {
            if (block instanceof Block.Point point) {
                list = list == null ? element.appendElement("ul") : list;
                portioned(list.appendElement("li"), point.portion(), point.text());
            } else {
                list = null;
                write(element, block, topics);
            }
        }
    }

    private static void write(Element parent, Block block, String topics) {
        if (block instanceof Block.Subheading subheading) {
            parent.appendElement("h3").text(subheading.text());
        } else if (block instanceof Block.Topic topic) {
            portioned(parent.appendElement(topics), topic.portion(), topic.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            portioned(parent.appendElement("p"), paragraph.portion(), paragraph.text());
        } else if (block instanceof Block.Caution caution) {
            portioned(parent.appendElement("p").addClass("caution"), caution.portion(), caution.text());
        } else if (block instanceof Block.Quotation quotation) {
            var quote = parent.appendElement("blockquote");
            portioned(quote.appendElement("p"), quotation.portion(), quotation.text());
            quote.appendElement("footer").text(quotation.speaker());
        } else if (block instanceof Block.Particulars particulars) {
            writeLines(parent, particulars.portion(), particulars.lines());
        } else if (block instanceof Block.Table table) {
            PageTable.write(parent, table);
        } else if (block instanceof Block.Chart chart) {
            PageChart.write(parent, chart);
        } else if (block instanceof Block.Note note) {
            var line = parent.appendElement("p");
            line.appendElement("span").addClass("number").text(note.number());
            line.appendText(note.text());
        }
    }

    private static void writeLines(Element parent, @Nullable String portion, List<BriefingDocument.Particular> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var list = parent.appendElement("dl");
        for (var line : lines) {
            list.appendElement("dt").text(line.label());
            portioned(list.appendElement("dd"), portion == null ? "" : portion, line.value());
        }
    }

    static void portioned(Element element, String portion, String text) {
        if (!portion.isEmpty()) {
            element.appendElement("span").addClass("portion").text(portion);
        }
        element.appendText(text);
    }
}
