package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.CopyMarks;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.composing.Missing;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;
import org.chancery.report.document.Look;
import org.chancery.report.document.Look.Emblem;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.document.Section;
import org.chancery.report.template.Template;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.StressFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF/A-3a and PDF/UA-1 at once, as veraPDF sees it. */
class ConformanceTest {
    private static final BriefingRenderer RENDERER = new BriefingRenderer();

    /** Of every document: it has a letterhead with an emblem, drawn or painted. */
    private static final HouseStyle STYLE = new HouseStyle(
            Map.of(
                    "en", new Letterhead("Ministry of Foreign Affairs", svg("A shield")),
                    "ru",
                            new Letterhead(
                                    "\u041c\u0438\u043d\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043e",
                                    svg("\u0429\u0438\u0442")),
                    "kk",
                            new Letterhead(
                                    "\u0421\u044b\u0440\u0442\u049b\u044b \u0456\u0441\u0442\u0435\u0440 \u043c\u0438\u043d\u0438\u0441\u0442\u0440\u043b\u0456\u0433\u0456",
                                    png("\u049a\u0430\u043b\u049b\u0430\u043d"))),
            Map.of());

    private static Emblem svg(String alternative) {
        var file = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 12'>"
                + "<path d='M0 0H10V8L5 12L0 8Z' fill='#1f3a5f'/><circle cx='5' cy='5' r='3' stroke='gold'/></svg>";
        return new Emblem(
                Emblem.SVG, alternative, Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** Half of it can be seen through. */
    private static Emblem png(String alternative) {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x1F, 0x3A, 0x5F, 0x80));
        graphics.fillOval(0, 0, 40, 40);
        graphics.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Emblem(Emblem.PNG, alternative, Base64.getEncoder().encodeToString(file.toByteArray()));
    }

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

    @TestFactory
    Stream<DynamicTest> everyTemplateConformsInEveryFormWhenThereIsTooMuch() {
        return Arrays.stream(Template.values())
                .flatMap(template ->
                        template.forms().stream().map(form -> conforms(template, form, "kk", StressFacts.in("kk"))));
    }

    private static Stream<DynamicTest> conforms(Template template, Form form) {
        return template.languages().stream().map(language -> conforms(template, form, language, facts(language)));
    }

    private static DynamicTest conforms(Template template, Form form, String language, BriefingFacts facts) {
        return DynamicTest.dynamicTest(String.join(" ", template.title(), form.title(), language), () -> {
            var composed =
                    template.composer(language, form, STYLE, RENDERER::pages).compose(facts);
            var printed = RENDERER.print(composed.document(), composed.attachments());
            assertEquals(List.of(), VeraPdf.violations(printed.pdf()));
        });
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
    @CsvSource({
        "en, FULL",
        "ru, FULL",
        "kk, FULL",
        "bg, FULL",
        "en, ONE_PAGE",
        "kk, ONE_PAGE",
        "en, POCKET",
        "kk, POCKET"
    })
    void theCopyOfAReaderConformsAndHasItsMarkWholeOnEveryPage(String language, Form form) throws IOException {
        var composed = Template.PRE_MEETING_BRIEF
                .composer(language, form, STYLE, RENDERER::pages)
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
