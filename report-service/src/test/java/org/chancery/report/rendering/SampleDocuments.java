package org.chancery.report.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.document.Look;
import org.chancery.report.document.Section;

/** Documents to print: one of ordinary size, one that is hard on a layout. */
final class SampleDocuments {
    private SampleDocuments() {}

    static BriefingDocument ordinary() {
        return new BriefingDocument(
                "en",
                "Pre-meeting brief: Kazakhstan \u2013 Bulgaria",
                "For the round of political consultations that follows Astana, 21 October 2023",
                "OFFICIAL",
                "0F3A-91BC",
                "Data as of 23 November 2026",
                "Page %1$d of %2$d",
                List.of(
                        new Particular("Data as of", "23 November 2026"),
                        new Particular("Last round", "Political consultations, Astana, 21 October 2023"),
                        new Particular("Reference", "0F3A-91BC")),
                List.of(
                        new Section(
                                "",
                                "In brief",
                                List.of(
                                        new Block.Paragraph("(O)", "Last round: political consultations, Astana."),
                                        new Block.Paragraph("(O)", "Three commitments are open."))),
                        new Section(
                                "1",
                                "Delegations",
                                List.of(
                                        new Block.Subheading("Kazakhstan"),
                                        new Block.Table(
                                                Block.Layout.DELEGATION,
                                                List.of("Role", "Name", "Title on the day"),
                                                List.of(row(
                                                        "(O)",
                                                        null,
                                                        "Head",
                                                        "Roman Vassilenko\n\u0420\u043e\u043c\u0430\u043d \u0412\u0430\u0441\u0438\u043b\u0435\u043d\u043a\u043e",
                                                        "Deputy Minister of Foreign Affairs"))))),
                        new Section(
                                "2",
                                "What each side said",
                                List.of(
                                        new Block.Subheading("Bulgaria"),
                                        new Block.Paragraph(
                                                "(O)",
                                                "Interested in energy, \u049a\u0430\u0437\u0430\u049b\u0441\u0442\u0430\u043d \u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456."),
                                        new Block.Quotation("(P)", "\u201cA quotation.\u201d", "Tihomir Stoytchev"))),
                        new Section(
                                "3",
                                "Open commitments",
                                List.of(new Block.Table(
                                        Block.Layout.COMMITMENTS,
                                        List.of("Commitment", "Responsible", "Due", "Open for"),
                                        List.of(
                                                row(
                                                        "(O)",
                                                        null,
                                                        "Revive the commission",
                                                        "Kazakhstan",
                                                        "no date agreed",
                                                        "1129 days"),
                                                new Block.Row(
                                                        "(R)",
                                                        null,
                                                        List.of(
                                                                "Overdue thing",
                                                                "Bulgaria",
                                                                "1 May 2024, overdue",
                                                                "1129 days, 2 rounds"),
                                                        true))))),
                        new Section(
                                "4",
                                "Trade and investment",
                                List.of(
                                        new Block.Table(
                                                Block.Layout.FIGURES,
                                                List.of("Period", "Value as published", "Source"),
                                                List.of(
                                                        row(
                                                                "(P)",
                                                                "Trade turnover",
                                                                "first eight months of 2023 (January\u2013August)",
                                                                "63.9 million US dollars",
                                                                "[1]"),
                                                        row(
                                                                "(P)",
                                                                "Trade turnover",
                                                                "2022",
                                                                "181.3 million US dollars",
                                                                "[1]"),
                                                        row(
                                                                "(P)",
                                                                "Enterprises with Bulgarian capital in Kazakhstan",
                                                                "as of October 2023",
                                                                "about 70",
                                                                "[1]"))),
                                        new Block.Caution("(P)", "Growth cannot be stated."),
                                        new Block.Chart(
                                                "(P)",
                                                "Gross inflow of direct investment, million US dollars",
                                                "Columns: 2021 5.9; 2022 8.66 million US dollars.",
                                                List.of(
                                                        new Block.Bar("2021", new BigDecimal("5.9"), "5.9"),
                                                        new Block.Bar("2022", new BigDecimal("8.66"), "8.66"))))),
                        new Section(
                                "5",
                                "Sources and notes",
                                List.of(new Block.Note("[1]", "Press service, press report, 21 October 2023.")))),
                Look.PLAIN);
    }

    /** Forty commitments, sixty figures, very long names and a statement of three pages. */
    static BriefingDocument hard() {
        var small = ordinary();
        var longName = "Abdurakhman-Nursultan Konstantinopolsky-Preobrazhensky "
                .repeat(3)
                .strip();
        var commitments = new ArrayList<Block.Row>();
        var figures = new ArrayList<Block.Row>();
        for (var number = 1; number <= 40; number++) {
            commitments.add(row(
                    "(R)",
                    null,
                    "Commitment " + number + ": "
                            + "hold consultations between the two ministries ".repeat(number % 7 + 1),
                    "Kazakhstan, Bulgaria and Donaudampfschifffahrtsgesellschaftskapit\u00e4n (proposed by Bulgaria)",
                    "31 December 2024, overdue",
                    "1129 days, 12 rounds"));
        }
        for (var number = 1; number <= 60; number++) {
            figures.add(row(
                    "(P)",
                    "Indicator of a long name that goes on beyond one line because ministries like precision, number "
                            + number / 5,
                    "2005 to the first quarter of " + (2000 + number) + ", cumulative",
                    number + ".25 million US dollars",
                    "[" + number + "]"));
        }
        var statement = "Every word of this statement was said and none may be lost, says the record. ".repeat(170);
        var unbroken = "Kazakhstanbulgaria".repeat(12);
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                "1",
                "Delegations",
                List.of(
                        new Block.Subheading(longName),
                        new Block.Table(
                                Block.Layout.DELEGATION,
                                List.of("Role", "Name", "Title on the day"),
                                List.of(row(
                                        "(O)",
                                        null,
                                        "Head of delegation",
                                        longName + "\n" + longName,
                                        "Deputy Minister of " + longName))))));
        sections.add(new Section(
                "2",
                "What each side said",
                List.of(
                        new Block.Paragraph("(O)", statement),
                        new Block.Quotation("(O)", "\u201c" + statement.strip() + "\u201d", longName),
                        new Block.Paragraph("(C)", unbroken))));
        sections.add(new Section(
                "3",
                "Open commitments",
                List.of(new Block.Table(
                        Block.Layout.COMMITMENTS,
                        List.of("Commitment", "Responsible", "Due", "Open for"),
                        commitments))));
        sections.add(new Section(
                "4",
                "Trade and investment",
                List.of(new Block.Table(
                        Block.Layout.FIGURES, List.of("Period", "Value as published", "Source"), figures))));
        sections.addAll(small.sections());
        return new BriefingDocument(
                "en",
                small.title() + " and " + longName,
                longName,
                "CONFIDENTIAL",
                "AAAA-0000",
                small.footer(),
                small.pagePattern(),
                small.particulars(),
                sections,
                Look.PLAIN);
    }

    private static Block.Row row(String portion, String group, String... cells) {
        return new Block.Row(portion, group, List.of(cells), false);
    }
}
