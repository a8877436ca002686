package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.document.Form;
import org.chancery.report.template.Template;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.StressFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No heading stands alone at the end of a page, and no foot is cut. */
class PageEndsTest {
    private static final BriefingRenderer RENDERER = new BriefingRenderer();

    /** How far from the lower edge the foot begins, in points. */
    private static final Map<Form, Float> FEET = Map.of(Form.FULL, 56f, Form.ONE_PAGE, 48f, Form.POCKET, 62f);

    /** The sizes of the letters of headings; those of a flagged cell are bold as well. */
    private static final List<Float> HEADINGS = List.of(12f, 9.5f, 8f);

    @TestFactory
    Stream<DynamicTest> everyPageEndsWell() {
        return Arrays.stream(Template.values())
                .flatMap(template -> template.forms().stream()
                        .flatMap(form -> template.languages().stream()
                                .flatMap(language -> Stream.of("example", "prepared", "stress")
                                        .map(facts -> DynamicTest.dynamicTest(
                                                String.join(" ", template.title(), form.title(), language, facts),
                                                () -> assertEndsWell(
                                                        template, form, language, facts(facts, language)))))));
    }

    private static BriefingFacts facts(String name, String language) {
        return switch (name) {
            case "example" ->
                FactsBuilder.runningExample()
                        .published(FactsBuilder.publicText(language))
                        .build();
            case "prepared" ->
                FactsBuilder.runningExample()
                        .marked(Marking.RESTRICTED)
                        .prepared()
                        .published(FactsBuilder.publicText(language))
                        .build();
            default -> StressFacts.in(language);
        };
    }

    private static void assertEndsWell(Template template, Form form, String language, BriefingFacts facts)
            throws IOException {
        var document = template.composer(language, form, HouseStyle.PLAIN, RENDERER::pages)
                .compose(facts)
                .document();
        try (var pdf = Loader.loadPDF(RENDERER.print(document).pdf())) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var reading = new Reading();
                reading.setStartPage(page);
                reading.setEndPage(page);
                var text = reading.getText(pdf);
                var height = pdf.getPage(page - 1).getMediaBox().getHeight();
                assertEquals("", reading.headingAtTheEnd(height - FEET.get(form)), "page " + page);
                assertEquals(2, text.split(document.marking(), -1).length - 1, text);
                assertEquals(
                        true,
                        text.contains(document.footer().lines().findFirst().orElseThrow()),
                        text);
            }
        }
    }

    private static final class Reading extends PDFTextStripper {
        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            letters.add(text);
            super.processTextPosition(text);
        }

        /** The last line above the foot if it is a heading, else nothing. */
        String headingAtTheEnd(float foot) {
            var above = letters.stream()
                    .filter(letter -> letter.getYDirAdj() < foot)
                    .toList();
            var last = above.stream()
                    .map(TextPosition::getYDirAdj)
                    .max(Float::compare)
                    .orElse(0f);
            var line = above.stream()
                    .filter(letter -> letter.getYDirAdj() > last - 1)
                    .toList();
            var heading = line.stream().allMatch(PageEndsTest::isOfAHeading);
            return heading && !line.isEmpty()
                    ? String.join(
                            "", line.stream().map(TextPosition::getUnicode).toList())
                    : "";
        }
    }

    private static boolean isOfAHeading(TextPosition letter) {
        return letter.getFont().getName().endsWith("LiberationSans-Bold")
                && HEADINGS.contains(letter.getFontSizeInPt());
    }
}
