package org.chancery.report.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * A document as the flat rows that the template prints, in order. The fields {@code section}, {@code subsection}, {@code topic} and
 * {@code table} change where a heading or a header row begins; they stay empty where there is none. {@code group} stands
 * above the rows that share it, again on each page.
 */
final class BlockRows implements JRDataSource {
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Map<String, Object> place = new HashMap<>();
    private int next;
    private int headings;

    BlockRows(BriefingDocument document) {
        var letterhead = document.look().letterhead();
        if (letterhead != null) {
            addLetterhead(letterhead);
        }
        add("TITLE", Map.of("text", document.title()));
        if (document.subject() != null) {
            add("SUBJECT", Map.of("text", document.subject()));
        }
        document.particulars().forEach(line -> addParticular("PARTICULAR", line));
        document.sections().forEach(this::addSection);
    }

    @Override
    public boolean next() {
        return ++next <= rows.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return rows.get(next - 1).get(field.getName());
    }

    private void addLetterhead(Letterhead letterhead) {
        var emblem = letterhead.emblem();
        if (emblem == null) {
            add("LETTERHEAD", Map.of("text", letterhead.name()));
        } else {
            add(
                    "EMBLEM",
                    Map.of(
                            "text",
                            letterhead.name(),
                            "extra",
                            emblem.alternative(),
                            "emblem",
                            SimpleDataRenderer.getInstance(emblem.bytes())));
        }
    }

    private void addSection(Section section) {
        enter("section");
        place.put("number", section.number());
        place.put("heading", section.heading());
        section.blocks().forEach(this::addBlock);
    }

    private void addBlock(Block block) {
        if (!(block instanceof Block.Table)) {
            leaveTable();
        }
        if (block instanceof Block.Subheading subheading) {
            enter("subsection");
            place.put("subheading", subheading.text());
        } else if (block instanceof Block.Topic topic) {
            enter("topic");
            place.put("topicPortion", topic.portion());
            place.put("topicText", topic.text());
        } else if (block instanceof Block.Point point) {
            add("POINT", Map.of("portion", point.portion(), "text", point.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            add("PARAGRAPH", Map.of("portion", paragraph.portion(), "text", paragraph.text()));
        } else if (block instanceof Block.Quotation quotation) {
            add(
                    "QUOTATION",
                    Map.of("portion", quotation.portion(), "text", quotation.text(), "extra", quotation.speaker()));
        } else if (block instanceof Block.Caution caution) {
            add("CAUTION", Map.of("portion", caution.portion(), "text", caution.text()));
        } else if (block instanceof Block.Particulars particulars) {
            particulars.lines().forEach(line -> addFact(particulars.portion(), line));
        } else if (block instanceof Block.Table table) {
            addTable(table);
        } else if (block instanceof Block.Chart chart) {
            addChart(chart);
        } else if (block instanceof Block.Note note) {
            add("NOTE", Map.of("portion", note.number(), "text", note.text()));
        }
    }

    private void addParticular(String kind, Particular line) {
        add(kind, Map.of("text", line.label(), "extra", line.value()));
    }

    private void addFact(@Nullable String portion, Particular line) {
        add("FACT", Map.of("portion", portion == null ? "" : portion, "text", line.label(), "extra", line.value()));
    }

    private void addTable(Block.Table table) {
        enter("table");
        place.put("layout", table.layout().name());
        for (var column = 0; column < table.headings().size(); column++) {
            place.put("heading" + (column + 1), table.headings().get(column));
        }
        for (var row : table.rows()) {
            var fields = new HashMap<String, Object>();
            fields.put("portion", row.portion());
            fields.put("flagged", row.flagged());
            for (var cell = 0; cell < row.cells().size(); cell++) {
                fields.put("cell" + (cell + 1), row.cells().get(cell));
            }
            if (row.group() != null) {
                fields.put("group", row.group());
            }
            add(table.layout().name(), fields);
        }
    }

    private void addChart(Block.Chart chart) {
        add(
                "CHART",
                Map.of(
                        "portion", chart.portion(),
                        "text", chart.title(),
                        "extra", chart.alternative(),
                        "chart", new ColumnChart(chart.bars()),
                        "bars",
                                chart.bars().stream()
                                        .map(bar -> Map.of("label", bar.label(), "printed", bar.printed()))
                                        .toList()));
    }

    /** A new section ends the subsection, and both end a table. */
    private void enter(String level) {
        headings++;
        if (level.equals("section")) {
            place.clear();
        } else if (level.equals("subsection")) {
            leaveTable();
            place.keySet().removeIf(name -> name.startsWith("topic"));
        }
        place.put(level, Integer.toString(headings));
    }

    private void leaveTable() {
        place.keySet().removeIf(name -> name.equals("table") || name.equals("layout") || name.matches("heading\\d"));
    }

    private void add(String kind, Map<String, ?> fields) {
        var row = new HashMap<String, Object>(place);
        row.put("kind", kind);
        row.put("flagged", false);
        row.putAll(fields);
        rows.add(row);
    }
}
