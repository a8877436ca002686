package org.chancery.report.rendering.format;

import org.chancery.report.document.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of a page, in which a screen reader finds its way: each heading says what it heads. */
final class PageTable {
    private PageTable() {}

    static void write(Element parent, Block.Table table) {
        var element = parent.appendElement("table");
        var head = element.appendElement("thead").appendElement("tr");
        head.appendElement("td");
        table.headings()
                .forEach(
                        heading -> head.appendElement("th").attr("scope", "col").text(heading));
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
}
