package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.CopyMarks;
import org.chancery.report.composing.Missing;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;
import org.chancery.report.document.Look;
import org.chancery.report.document.Section;
import org.chancery.report.template.Template;
import org.chancery.report.testing.FactsBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF/A-3a and PDF/UA-1 at once, as veraPDF sees it. */
class ConformanceTest {
    private static final BriefingRenderer RENDERER = new BriefingRenderer();

    @Test
    void aDocumentOfOrdinarySizeConforms() {
        assertConforms(SampleDocuments.ordinary());
    }

    @Test
    void manyPagesLongTablesAndLongTextsConform() {
        assertConforms(SampleDocuments.hard());
    }

    @Test
    void aDocumentWithNothingButItsTitleConforms() {
        var ordinary = SampleDocuments.ordinary();
        assertConforms(new BriefingDocument(
                "en", "A & B < C", null, "PUBLIC", "0000-0000", "-", "%1$d/%2$d", List.of(), List.of(), Look.PLAIN));
        assertConforms(with(ordinary, List.of()));
    }

    @Test
    void aChartWithKazakhLabelsAndNegativeColumnsConforms() {
        var bars = new ArrayList<Block.Bar>();
        for (var year = 2014; year < 2024; year++) {
            bars.add(new Block.Bar(
                    "\u049b\u0430\u04a3\u0442\u0430\u0440 " + year,
                    new BigDecimal(year % 3 - 1),
                    "\u2212" + (year % 3) + ",50"));
        }
        var chart = new Block.Chart(
                "(P)",
                "\u0421\u0430\u0443\u0434\u0430",
                "\u0414\u0438\u0430\u0433\u0440\u0430\u043c\u043c\u0430",
                bars);
        assertConforms(with(
                SampleDocuments.ordinary(),
                List.of(new Section("1", "\u0421\u0430\u0443\u0434\u0430", List.of(chart, chart)))));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateConformsInEveryFormAndLanguage() {
        return Arrays.stream(Template.values())
                .flatMap(template -> template.forms().stream().flatMap(form -> conforms(template, form)));
    }

    private static Stream<DynamicTest> conforms(Template template, Form form) {
        return template.languages().stream()
                .map(language ->
                        DynamicTest.dynamicTest(String.join(" ", template.title(), form.title(), language), () -> {
                            var composed = template.composer(language, form, RENDERER::pages)
                                    .compose(facts(language));
                            var printed = RENDERER.print(composed.document(), composed.attachments());
                            assertEquals(List.of(), VeraPdf.violations(printed.pdf()));
                        }));
    }

    private static BriefingFacts facts(String language) {
        return FactsBuilder.runningExample()
                .prepared()
                .earlier(FactsBuilder.earlierRound(81, LocalDate.of(2019, 5, 6), Marking.OFFICIAL))
                .missing(new Missing(BriefingFacts.Part.TRADE, "trade-service", Missing.Reason.REFUSED))
                .published(FactsBuilder.publicText(language))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"en, FULL", "ru, FULL", "kk, FULL", "bg, FULL", "en, POCKET", "kk, POCKET"})
    void theCopyOfAReaderConformsAndHasItsMarkWholeOnEveryPage(String language, Form form) throws IOException {
        var composed = Template.PRE_MEETING_BRIEF
                .composer(language, form, RENDERER::pages)
                .compose(facts(language));
        var master = RENDERER.print(composed.document(), composed.attachments()).pdf();
        var longest = "r".repeat(80);

        var copy = RENDERER.reprint(CopyMarks.on(composed.document(), 1234, longest), master);

        assertEquals(List.of(), VeraPdf.violations(copy.pdf()));
        try (var pdf = Loader.loadPDF(copy.pdf())) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(pdf).replaceAll("\\s", "");
                assertTrue(text.contains("1234") && text.contains(longest), text);
            }
        }
    }

    private static void assertConforms(BriefingDocument document) {
        assertEquals(List.of(), VeraPdf.violations(RENDERER.print(document).pdf()));
    }

    private static BriefingDocument with(BriefingDocument document, List<Section> sections) {
        return new BriefingDocument(
                document.language(),
                document.title(),
                document.subject(),
                document.marking(),
                document.reference(),
                document.footer(),
                document.pagePattern(),
                document.particulars(),
                sections,
                document.look());
    }
}
