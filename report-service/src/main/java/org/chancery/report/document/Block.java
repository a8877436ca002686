package org.chancery.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section. {@code portion} is the marking of this part alone, such as {@code (O)}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Subheading.class, name = "subheading"),
    @JsonSubTypes.Type(value = Block.Topic.class, name = "topic"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Point.class, name = "point"),
    @JsonSubTypes.Type(value = Block.Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Block.Caution.class, name = "caution"),
    @JsonSubTypes.Type(value = Block.Particulars.class, name = "particulars"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Chart.class, name = "chart"),
    @JsonSubTypes.Type(value = Block.Note.class, name = "note")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Block {

    record Subheading(String text) implements Block {}

    /** What the blocks up to the next heading are about; below a subheading if there is one. */
    record Topic(String portion, String text) implements Block {}

    record Paragraph(String portion, String text) implements Block {}

    /** An item of a list; those that follow one another are one list. */
    record Point(String portion, String text) implements Block {}

    /** Words as spoken, already in quotation marks, and who spoke them. */
    record Quotation(String portion, String text, String speaker) implements Block {}

    /** What the reader must not conclude. */
    record Caution(String portion, String text) implements Block {}

    /** Labels with what they stand for; {@code portion} holds for each line, null for none. */
    record Particulars(@Nullable String portion, List<BriefingDocument.Particular> lines) implements Block {}

    /** A table in one of the layouts of the template; every row has as many cells as there are headings. */
    record Table(
            Layout layout,
            List<String> headings,
            List<Row> rows,
            @Nullable DataHeadings dataHeadings) implements Block {

        public Table(Layout layout, List<String> headings, List<Row> rows) {
            this(layout, headings, rows, null);
        }

        /** The same table of other rows. */
        public Table with(List<Row> others) {
            return new Table(layout, headings, List.copyOf(others), dataHeadings);
        }
    }

    /** What a spreadsheet writes above the group, the number and the unit of a row, which on paper need no heading. */
    record DataHeadings(String group, String number, String unit) {}

    /**
     * A number for whoever calculates with it.
     *
     * @param value with exactly the decimals that it is published with
     * @param unit in words, the multiplier included; empty for a count
     */
    record Quantity(BigDecimal value, String unit) {}

    enum Layout {
        /** Name with its other forms, title. */
        DELEGATION,
        /** Text, who is responsible, due, age. */
        COMMITMENTS,
        /** Period, value, source. */
        FIGURES
    }

    /**
     * One row of a table.
     *
     * @param group stands above the row, once for all rows that share it; null where the table has no groups
     * @param flagged calls for attention
     * @param quantity the number that the row says in words, if it is about one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String portion,
            @Nullable String group,
            List<String> cells,
            boolean flagged,
            @Nullable Quantity quantity) {

        public Row(String portion, @Nullable String group, List<String> cells, boolean flagged) {
            this(portion, group, cells, flagged, null);
        }
    }

    /**
     * Columns over equal windows of one measure.
     *
     * @param alternative what the chart shows, for a reader who does not see it
     */
    record Chart(String portion, String title, String alternative, List<Bar> bars) implements Block {}

    /** {@code printed} is the number as published. */
    record Bar(String label, BigDecimal value, String printed) {}

    /** A numbered source; {@code number} as printed where it is cited. */
    record Note(String number, String text) implements Block {}
}
