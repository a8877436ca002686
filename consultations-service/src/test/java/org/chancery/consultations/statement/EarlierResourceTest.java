package org.chancery.consultations.statement;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kazakhstan and Bulgaria with a third state that no other test has, so that no other round is an earlier one. */
@ServiceTest
class EarlierResourceTest {
    private static final String[] THIRD = {
        "AFG", "ALB", "DZA", "AND", "AGO", "ARG", "ARM", "AUS", "AUT", "AZE", "BHS", "BHR", "BGD", "BRB", "BLR"
    };
    private static int used;

    private final Api officer = Api.asDeskOfficer();
    private String third = "";
    private String item = "";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void theComingRound() {
        third = THIRD[used++];
        item = item(
                aConsultation()
                        .between("KAZ", "BGR", third)
                        .heldOn("2024-10-21")
                        .plannedBy(officer),
                "ENERGY");
    }

    @Test
    void theyRaisedItInTwoOfTheLastThreeRounds() {
        var first = round("2021-05-01");
        say(first, "BGR", "ENERGY", "Hydrogen?");
        say(first, "KAZ", "ENERGY", "Not yet.");
        say(first, "BGR", "ENERGY", "Really?");
        say(round("2022-05-01"), "BGR", "TRADE", "More wine.");
        say(round("2023-05-01"), "BGR", "ENERGY", "Hydrogen now?");

        officer.get(item + "/earlier-rounds?size=3")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("3"))
                .body("heldOn", contains("2023-05-01", "2022-05-01", "2021-05-01"))
                .body("[0].said.side", contains("BGR"), "[1].said", empty(), "[2].said.side", contains("BGR", "KAZ"))
                .body("[2].said.statements", contains(2, 1));
        officer.get(item + "/earlier-statements?size=2")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("4"))
                .body("statement.text", contains("Hydrogen now?", "Hydrogen?"))
                .body("round.heldOn", contains("2023-05-01", "2021-05-01"));
        officer.get(item + "/earlier-statements?size=2&page=1")
                .then()
                .body("statement.text", contains("Not yet.", "Really?"));
    }

    @Test
    void onlyRoundsOfTheSamePartiesBeforeThisOneCount() {
        var later = round("2025-05-01");
        say(later, "BGR", "ENERGY", "Too late.");
        say(
                aConsultation()
                        .between("KAZ", "BGR", third, "ROU")
                        .heldOn("2023-01-01")
                        .heldBy(officer),
                "BGR",
                "ENERGY",
                "More.");
        say(round("2023-05-01"), "BGR", "ENERGY", "Hydrogen?");

        // The coming round has not been held: all that was held counts.
        officer.get(item + "/earlier-statements").then().body("statement.text", contains("Too late.", "Hydrogen?"));
        officer.post(item.replaceFirst("/agenda/.*", "/transitions"), Map.of("to", "HELD", "heldOn", "2024-10-21"))
                .then()
                .statusCode(200);
        officer.get(item + "/earlier-statements").then().body("statement.text", contains("Hydrogen?"));
        officer.get(item + "/earlier-rounds").then().body("heldOn", contains("2023-05-01"));
    }

    @Test
    void whatIsAboveOnesClearanceIsNotCounted() {
        var open = round("2022-05-01");
        say(open, "BGR", "ENERGY", "Hydrogen?");
        officer.create(open + "/statements", statement("BGR", "Quietly.", "OFFICIAL", item(open, "ENERGY", 2)));
        var closed = aConsultation()
                .between("KAZ", "BGR", third)
                .heldOn("2023-05-01")
                .marked("OFFICIAL")
                .heldBy(officer);
        say(closed, "BGR", "ENERGY", "Behind closed doors.");

        var reader = Api.as(Tokens.reader());
        reader.get(item + "/earlier-statements")
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("statement.text", contains("Hydrogen?"));
        reader.get(item + "/earlier-rounds")
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("[0].said.statements", contains(1));
        officer.get(item + "/earlier-statements").then().header("X-Total-Count", equalTo("3"));
    }

    @Test
    void memoryIsNotFetchedRowByRow() {
        say(round("2021-05-01"), "BGR", "ENERGY", "Hydrogen?");
        var few = statementsOf("/earlier-statements") + statementsOf("/earlier-rounds");
        for (var month = 1; month <= 8; month++) {
            say(round("2022-0" + month + "-01"), "BGR", "ENERGY", "Again.");
        }

        assertEquals(few, statementsOf("/earlier-statements") + statementsOf("/earlier-rounds"));
    }

    @Test
    void itemMustBeOnTheAgenda() {
        officer.get(item.replaceFirst("[^/]*$", UUID.randomUUID().toString()) + "/earlier-statements")
                .then()
                .statusCode(404);
        officer.get(item + "/earlier-statements?sort=side")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }

    private String round(String heldOn) {
        return aConsultation().between("KAZ", "BGR", third).heldOn(heldOn).heldBy(officer);
    }

    private void say(String round, String side, String topic, String text) {
        var known = officer.get(round + "/agenda").jsonPath().<String>get("find { it.topic == '" + topic + "' }?.id");
        officer.create(
                round + "/statements",
                statement(side, text, "PUBLIC", known == null ? item(round, topic) : round + "/agenda/" + known));
    }

    private String item(String round, String topic) {
        return item(round, topic, 1);
    }

    private String item(String round, String topic, int position) {
        return officer.create(round + "/agenda", Map.of("position", position, "title", "Energy", "topic", topic));
    }

    private static Map<String, ?> statement(String side, String text, String marking, String item) {
        return Map.of(
                "side",
                side,
                "kind",
                "POSITION",
                "text",
                text,
                "verbatim",
                false,
                "agendaItemId",
                Api.idOf(item),
                "marking",
                marking);
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(item + path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
