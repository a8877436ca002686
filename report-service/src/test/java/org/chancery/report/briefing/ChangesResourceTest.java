package org.chancery.report.briefing;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.rendering.VeraPdf;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.CorrectedFigure;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section that says what has changed. */
@ServiceTest
class ChangesResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(runningExample().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | What has changed | No longer there | 181.3 | 182.4",
                "ru | \u0427\u0442\u043e \u0438\u0437\u043c\u0435\u043d\u0438\u043b\u043e\u0441\u044c | \u0411\u043e\u043b\u0435\u0435 \u043d\u0435 \u0443\u043a\u0430\u0437\u0430\u043d\u043e | 181,3 | 182,4",
                "kk | \u041d\u0435 \u04e9\u0437\u0433\u0435\u0440\u0434\u0456 | \u0415\u043d\u0434\u0456 \u043a\u04e9\u0440\u0441\u0435\u0442\u0456\u043b\u043c\u0435\u0439\u0434\u0456 | 181,3 | 182,4",
                "bg | \u041a\u0430\u043a\u0432\u043e \u0441\u0435 \u0435 \u043f\u0440\u043e\u043c\u0435\u043d\u0438\u043b\u043e | \u0412\u0435\u0447\u0435 \u043d\u0435 \u0441\u0435 \u043f\u043e\u0441\u043e\u0447\u0432\u0430 | 181,3 | 182,4"
            })
    void inEachLanguageTheSectionHasTheOldAndTheNewValue(
            String language, String heading, String removed, String before, String after) {
        var earlier = officer.composed();
        Peers.answering(runningExample()
                .commitments()
                .trade(CorrectedFigure.turnoverOf2022("182.4"))
                .build());

        String id = officer.compose(since(earlier).replace("\"en\"", "\"" + language + "\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var section = "sections.find { it.heading == '" + heading + "' }.blocks.text";
        officer.request()
                .accept("application/json")
                .get("/v1/briefings/" + id + "/content")
                .then()
                .body(section, hasItem(removed))
                .body(section + ".find { it.contains('" + after + "') }", containsString(before));
        var pdf = officer.request()
                .accept("application/pdf")
                .get("/v1/briefings/" + id + "/content")
                .asByteArray();
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    @Test
    void theBriefSaysWhatHasChangedSinceTheVersionThatTheReaderHad() {
        var earlier = officer.composed();
        var number = officer.get("/v1/briefings/" + earlier).path("number").toString();
        Peers.answering(runningExample()
                .commitments()
                .trade(CorrectedFigure.turnoverOf2022("182.4"))
                .build());

        String id =
                officer.compose(since(earlier)).then().statusCode(201).extract().path("id");

        var section = "sections.find { it.heading == 'What has changed' }.blocks.text";
        officer.request()
                .accept("application/json")
                .get("/v1/briefings/" + id + "/content")
                .then()
                .body(section + "[0]", containsString("version " + number))
                .body(
                        section,
                        hasItem("Trade turnover, 2022: 182.4 million US dollars; before: 181.3 million US dollars"))
                .body(section, hasItem("No longer there"))
                .body(section, hasItem(containsString("Hold the next round of consultations")));
    }

    @Test
    void aBriefThatSaysTheSameSaysSo() {
        var earlier = officer.composed();

        String id =
                officer.compose(since(earlier)).then().statusCode(201).extract().path("id");

        officer.request()
                .accept("application/json")
                .get("/v1/briefings/" + id + "/content")
                .then()
                .body("sections.find { it.heading == 'What has changed' }.blocks", hasSize(1));
    }

    @Test
    void whatTheReaderDidNotHaveIsNoEarlierVersion() {
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        var earlier = officer.composed();
        Peers.answering(runningExample().build());

        Api.as(Tokens.deskOfficer().cleared("OFFICIAL"))
                .compose(since(earlier))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("since"));
        officer.compose(since(earlier).replace("pre-meeting-brief", "trade-factsheet"))
                .then()
                .statusCode(400);
    }

    @Test
    void whatTheEarlierVersionSaidAboveTheCeilingIsNotAmongTheChanges() {
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        var earlier = officer.composed();
        Peers.answering(runningExample().withoutRound().commitments().build());

        String id = officer.compose(since(earlier).replace("}", ", \"marking\": \"OFFICIAL\"}"))
                .then()
                .statusCode(201)
                .body("marking", equalTo("PUBLIC"))
                .extract()
                .path("id");

        var words = officer.request()
                .accept("application/json")
                .get("/v1/briefings/" + id + "/content")
                .asString();
        assertFalse(words.contains("olitical consultations, Astana"), words);
        assertFalse(words.contains("important partner"), words);
        assertFalse(words.contains("Middle Corridor"), words);
    }

    private static String since(String earlier) {
        return Api.BRIEF.replace("}", ", \"since\": \"" + earlier + "\"}");
    }
}
