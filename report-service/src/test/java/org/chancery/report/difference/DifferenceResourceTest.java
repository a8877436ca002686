package org.chancery.report.difference;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.CorrectedFigure;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DifferenceResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(runningExample().build());
    }

    @Test
    void whatSaysTheSameHasNoDifferences() {
        var earlier = officer.composed();

        officer.get(differences(officer.composed(), earlier))
                .then()
                .statusCode(200)
                .body("differences", hasSize(0));
    }

    @Test
    void figuresAndCommitmentsThatChangedAreListedWithBoth() {
        var earlier = officer.composed();
        Peers.answering(runningExample()
                .commitments()
                .trade(CorrectedFigure.turnoverOf2022("182.4"))
                .build());

        officer.get(differences(officer.composed(), earlier))
                .then()
                .body("differences", hasSize(4))
                .body("differences[0].kind", equalTo("FIGURE"))
                .body("differences[0].change", equalTo("CHANGED"))
                .body("differences[0].before.value", equalTo("181.3 million US dollars"))
                .body("differences[0].after.value", equalTo("182.4 million US dollars"))
                .body("differences[0].after.version", equalTo(2))
                .body("differences[1..3].kind", everyItem(equalTo("COMMITMENT")))
                .body("differences[1..3].change", everyItem(equalTo("REMOVED")));
    }

    @Test
    void anEarlierBriefThatTheReaderMayNotReadIsNotThere() {
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        var earlier = officer.composed();
        Peers.answering(runningExample().build());
        var later = officer.composed();

        officer.get(differences(later, earlier)).then().statusCode(200);
        var below = Api.as(Tokens.tradeAnalyst());
        below.get(differences(later, earlier)).then().statusCode(400).body("violations[0].field", equalTo("with"));
        below.get(differences(earlier, later)).then().statusCode(404);
    }

    @Test
    void whatWasRecalledIsComparedByThoseAloneWhoMayStillSeeIt() {
        var earlier = officer.composed();
        var releaser = Api.as(Tokens.releasingOfficer());
        var path = "/v1/briefings/" + earlier;
        releaser.post(path + "/approval", 0, "{}").then().statusCode(200);
        releaser.post(path + "/release", 1, "{}").then().statusCode(200);
        releaser.post(path + "/recall", 2, "{\"reason\": \"Marked too low\"}")
                .then()
                .statusCode(200);
        var later = officer.composed();

        officer.get(differences(later, earlier)).then().statusCode(410).body("reason", equalTo("Marked too low"));
        officer.compose("""
                        {"template": "pre-meeting-brief", "partner": "BGR", "language": "en", "since": "%s"}""".formatted(earlier)).then().statusCode(410);
        releaser.get(differences(later, earlier)).then().statusCode(200);
    }

    @Test
    void aNewRoundIsNewAndWhatWasSaidInTheOneBeforeHasNotChanged() {
        var earlier = officer.composed();
        var held = FactsBuilder.earlierRound(4, LocalDate.of(2026, 3, 1), Marking.OFFICIAL);
        Peers.answering(runningExample()
                .round(held)
                .statements()
                .outcomes()
                .earlier(runningExample().build().round())
                .build());

        officer.get(differences(officer.composed(), earlier))
                .then()
                .body("differences.kind", contains("ROUND"))
                .body("differences.change", contains("ADDED"));
    }

    @Test
    void theOtherBriefIsNeeded() {
        var id = officer.composed();

        officer.get("/v1/briefings/" + id + "/differences").then().statusCode(400);
        officer.get(differences(id, "x")).then().statusCode(400);
        officer.get(differences(id, UUID.randomUUID().toString())).then().statusCode(400);
    }

    private static String differences(String id, String with) {
        return "/v1/briefings/" + id + "/differences?with=" + with;
    }
}
