package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.chancery.local.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithSuite
class RunningExampleIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "63.9 million",
                "181.3 million",
                "64.39 million",
                "5.9 million",
                "8.66 million",
                "about 70",
                "Roman Vassilenko",
                "Tihomir Anguelov Stoytchev",
                "Deputy Minister of Foreign Affairs",
                "Kazakhstan counts Bulgaria among its important partners",
                "energy and green hydrogen",
                "efforts to develop the Middle Corridor",
                "keep up an ongoing dialogue",
                "committed to expanding trade, economic and investment cooperation",
                "Revive the Kazakh-Bulgarian Intergovernmental Commission",
                "Cooperate on the Middle Corridor",
                "Hold the next round of political consultations",
                "OFFICIAL"
            })
    void theBriefingSays(String words, Suite suite) throws IOException {
        var text = PdfText.of(suite.briefing());
        assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains(words.toLowerCase(java.util.Locale.ROOT)), text);
    }

    @Test
    void theBriefingRoundsNoFigureAndStatesNoGrowthOfTurnover(Suite suite) throws IOException {
        var text = PdfText.of(suite.briefing());
        for (var wrong :
                new String[] {"63.90", "5.90", "64.4 million", "8.7 million", "64.7", "64.8", "-65", "\u221265"}) {
            assertFalse(text.contains(wrong), () -> wrong + " in " + text);
        }
    }

    @Test
    void investmentIsComparedLikeForLike(Suite suite) throws InterruptedException {
        var answer = suite.get(
                Port.TRADE,
                "/v1/comparisons?indicator=FDI_GROSS_INFLOW&reporter=KAZ&partner=BGR&period=2022&base=2021",
                Suite.READER);
        assertEquals(200, answer.status(), answer::toString);
        assertEquals("46.8", answer.body().path("percentChange").asText());
    }

    @Test
    void turnoverOfEightMonthsIsNotComparedWithAYear(Suite suite) throws InterruptedException {
        var answer = suite.get(
                Port.TRADE,
                "/v1/comparisons?indicator=TRADE_TURNOVER&reporter=KAZ&partner=BGR&period=2023-01%2F2023-08&base=2022",
                Suite.READER);
        assertEquals(422, answer.status(), answer::toString);
        assertTrue(answer.body().path("type").asText().endsWith("unlawful-comparison"), answer::toString);
        assertEquals(
                "2022-01/2022-08",
                answer.body().path("lawful").path(0).path("base").asText(),
                answer::toString);
    }

    @Test
    void loadingAgainAddsNothing(Suite suite) throws InterruptedException {
        var before = counts(suite);
        suite.loadExample();
        suite.writeBriefing();
        assertEquals(before, counts(suite));
    }

    @Test
    void theRecordHasBothHeadsWithTheirTitlesAndNameForms(Suite suite) throws InterruptedException {
        var path = "/v1/consultations/" + suite.consultationId() + "/delegations";
        var delegations = suite.get(Port.CONSULTATIONS, path, Suite.DESK_OFFICER);
        assertTrue(delegations.toString().contains("Роман Василенко"), delegations::toString);
        assertTrue(delegations.toString().contains("Тихомир Ангелов Стойчев"), delegations::toString);
        var heads = StreamSupport.stream(delegations.body().spliterator(), false)
                .map(delegation -> delegation.path("members").path(0))
                .filter(member -> member.path("role").asText().equals("HEAD")
                        && member.path("title").asText().equals("Deputy Minister of Foreign Affairs"));
        assertEquals(2, heads.count(), delegations::toString);
    }

    @Test
    void theSameInputsGiveTheSameBytes(Suite suite) throws InterruptedException {
        var request = Map.of(
                "template", "pre-meeting-brief", "partner", "BGR", "language", "en", "asOf", "2026-01-01T00:00:00Z");
        var first = suite.post(Port.REPORTS, "/v1/briefings", Suite.PRESS_OFFICER, request);
        var second = suite.post(Port.REPORTS, "/v1/briefings", Suite.PRESS_OFFICER, request);
        assertEquals(201, first.status(), first::toString);
        assertEquals(first.body().path("sha256"), second.body().path("sha256"));
    }

    private static Map<String, String> counts(Suite suite) throws InterruptedException {
        return Map.of(
                "people", count(suite, Port.CONSULTATIONS, "/v1/people"),
                "consultations", count(suite, Port.CONSULTATIONS, "/v1/consultations"),
                "commitments", count(suite, Port.CONSULTATIONS, "/v1/commitments"),
                "figures", count(suite, Port.TRADE, "/v1/figures"),
                "briefings", count(suite, Port.REPORTS, "/v1/briefings"));
    }

    private static String count(Suite suite, Port service, String path) throws InterruptedException {
        return suite.get(service, path, Suite.DESK_OFFICER).header("X-Total-Count");
    }
}
