package org.chancery.report.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.document.Form;
import org.chancery.report.document.Section;
import org.chancery.report.template.Template;
import org.chancery.report.testing.FactsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseTest {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 12'><path d='M0 0H10V8L5 12L0 8Z' fill='#1f3a5f'/></svg>";

    @TempDir
    Path folder;

    @Test
    void nothingHasToBeSet() {
        assertEquals(HouseStyle.PLAIN, style(Map.of(), Map.of()));
    }

    @Test
    void theMinistryAndTheOrderAreThoseOfTheHouse() {
        var style = style(
                Map.of("en", "Ministry of Foreign Affairs"),
                Map.of(PreMeetingBrief.TEMPLATE, List.of("trade", "commitments", "sources")));

        var document = Template.PRE_MEETING_BRIEF
                .composer("en", Form.FULL, style, none -> 1)
                .compose(FactsBuilder.runningExample().build())
                .document();

        assertEquals("Ministry of Foreign Affairs", document.look().letterhead().name());
        assertEquals(
                List.of("Trade and investment", "Open commitments", "Sources and notes"),
                document.sections().stream().map(Section::heading).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "press-release | points,sources | points must be one of forReference, sources",
                "pressrelease | sources | pressrelease must be one of pre-meeting-brief, consultation-record",
                "press-release | sources,sources | sources stands there twice",
                "press-release | forReference | sources must not be left out"
            })
    void aWrongOrderStopsTheServiceAndSaysWhatIsLawful(String template, String order, String problem) {
        var refused = assertThrows(
                IllegalStateException.class, () -> style(Map.of(), Map.of(template, List.of(order.split(",")))));

        assertTrue(
                refused.getMessage().startsWith("chancery.documents.sections." + template + ": " + problem),
                refused.getMessage());
    }

    @Test
    void aLanguageThatDocumentsDoNotHaveStopsTheService() {
        var refused = assertThrows(IllegalStateException.class, () -> style(Map.of("de", "Amt"), Map.of()));

        assertEquals("chancery.documents.ministry.de: de must be one of bg, en, kk, ru", refused.getMessage());
    }

    @Test
    void theEmblemIsInTheLetterheadOfEachLanguageThatHasOne() throws IOException {
        var file = Files.writeString(folder.resolve("emblem.svg"), SVG);

        var style = style(
                Map.of("en", "Ministry", "kk", "\u041c\u0438\u043d\u0438\u0441\u0442\u0440\u043b\u0456\u043a"),
                Map.of(),
                file,
                Map.of("en", "Shield", "kk", "\u049a\u0430\u043b\u049b\u0430\u043d"));

        var emblem = style.letterheads().get("en").emblem();
        assertEquals("Shield", emblem.alternative());
        assertEquals(SVG, new String(emblem.bytes(), StandardCharsets.UTF_8));
        assertEquals(
                "\u049a\u0430\u043b\u049b\u0430\u043d",
                style.letterheads().get("kk").emblem().alternative());
    }

    @Test
    void anEmblemThatIsNotDescribedStopsTheService() throws IOException {
        var file = Files.writeString(folder.resolve("emblem.svg"), SVG);

        var refused = assertThrows(
                IllegalStateException.class, () -> style(Map.of("en", "Ministry"), Map.of(), file, Map.of("ru", "?")));

        assertTrue(
                refused.getMessage().startsWith("chancery.documents.emblem-text.en: must say what the emblem shows"),
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.gif | GIF89a | is neither a .svg nor a .png file",
                "a.png | PNG | is no picture",
                "a.svg | <a/> | has <a>",
                "a.svg | <path/> | is no SVG file",
                "a.svg | <svg> | is not XML",
                "a.svg | <!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg/> | has a document type",
                "a.svg | <svg><script/></svg> | has <script>",
                "a.svg | <svg><text>A</text></svg> | has <text>",
                "a.svg | <svg><image href='http://example.org/a.png'/></svg> | has <image>",
                "a.svg | <svg><use href='http://example.org/a.svg#a'/></svg> | has href=",
                "a.svg | <svg><path style='fill:url(http://example.org/a.svg#a)'/></svg> | has style=",
                "a.svg | <svg onload='alert(1)'/> | has onload=",
                "a.svg | <svg><path fill-opacity='0.5'/></svg> | is transparent in parts"
            })
    void anEmblemThatCannotBePrintedStopsTheService(String name, String content, String why) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);

        var refused = assertThrows(
                IllegalStateException.class, () -> style(Map.of("en", "Ministry"), Map.of(), file, Map.of("en", "?")));

        assertTrue(
                refused.getMessage().startsWith("chancery.documents.emblem: " + file + " " + why),
                refused.getMessage());
    }

    @Test
    void anEmblemThatIsNotThereOrTooLongStopsTheService() throws IOException {
        var absent = folder.resolve("absent.svg");
        assertTrue(assertThrows(
                        IllegalStateException.class,
                        () -> style(Map.of("en", "M"), Map.of(), absent, Map.of("en", "?")))
                .getMessage()
                .endsWith("absent.svg is not readable"));
        var large = Files.writeString(folder.resolve("large.svg"), " ".repeat(200 * 1024 + 1));
        assertTrue(assertThrows(
                        IllegalStateException.class, () -> style(Map.of("en", "M"), Map.of(), large, Map.of("en", "?")))
                .getMessage()
                .endsWith("large.svg is longer than 200 KiB"));
    }

    private static HouseStyle style(Map<String, String> ministry, Map<String, List<String>> sections) {
        return style(ministry, sections, null, Map.of());
    }

    private static HouseStyle style(
            Map<String, String> ministry, Map<String, List<String>> sections, Path emblem, Map<String, String> texts) {
        return House.style(new DocumentSettings() {
            @Override
            public Optional<Path> emblem() {
                return Optional.ofNullable(emblem);
            }

            @Override
            public Map<String, String> emblemText() {
                return texts;
            }

            @Override
            public Map<String, String> ministry() {
                return ministry;
            }

            @Override
            public Map<String, List<String>> sections() {
                return sections;
            }
        });
    }
}
