package org.chancery.consultations;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Rounds.close;
import static org.chancery.consultations.testing.Rounds.hold;
import static org.chancery.consultations.testing.Rounds.nextRound;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Astana, 21 October 2023, entered through the web API alone. */
@ServiceTest
class RunningExampleResourceTest {
    private static final String SOURCE = "Press service of the Ministry of Foreign Affairs of Kazakhstan";

    private final Api officer = Api.asDeskOfficer();

    @Test
    void theRunningExampleIsEnteredAndReadBack() {
        var round = enterRound();

        officer.get(round).then().statusCode(200).body("status", equalTo("HELD"), "heldOn", equalTo("2023-10-21"));
        officer.get(round + "/delegations")
                .then()
                .statusCode(200)
                .body("party", contains("BGR", "KAZ"))
                .body(
                        "[0].members[0].nameForms.name",
                        contains("Tihomir Anguelov Stoytchev", "Тихомир Ангелов Стойчев"))
                .body("[1].members[0].role", equalTo("HEAD"));
        var items = officer.get(round + "/agenda")
                .then()
                .statusCode(200)
                .body("position", contains(1, 2, 3, 4, 5))
                .extract()
                .<List<String>>path("id");
        officer.get(round + "/statements")
                .then()
                .statusCode(200)
                .body("side", contains("KAZ", "KAZ", "KAZ", "BGR", "BGR"))
                .body("kind", contains("POSITION", "POSITION", "POSITION", "POSITION", "PROPOSAL"))
                .body("[2].speaker.nameForms[0].name", equalTo("Roman Vassilenko"))
                .body("[0].agendaItemId", equalTo(items.get(0)));
        officer.get(round + "/outcomes").then().statusCode(200).body("kind", contains("AGREED", "AGREED"));
        officer.get("/v1/commitments?with=BGR&consultation=" + Api.idOf(round))
                .then()
                .statusCode(200)
                .body("", hasSize(3))
                .body("madeOn", everyItem(equalTo("2023-10-21")))
                .body("[0].responsible", contains("BGR", "KAZ"))
                .body("[0].ageDays", greaterThan(0));
    }

    @Test
    void nextRoundOpensWithItsThreeCommitmentsAndItsAgenda() {
        var round = enterRound();
        var commitments = promisedIn(round, round);
        var agenda = officer.get(round + "/agenda").<List<String>>path("id");
        close(officer, round);

        var next = officer.create(round + "/next-round", nextRound("2024-10-14"));

        officer.get(next)
                .then()
                .body("number", equalTo(2), "host", equalTo("BGR"), "status", equalTo("PLANNED"))
                .body("marking", equalTo("OFFICIAL"));
        officer.get(next + "/commitments")
                .then()
                .statusCode(200)
                .body(returning(round) + ".id", equalTo(commitments))
                .body(returning(round) + ".returning", everyItem(equalTo(true)));
        officer.get(next + "/agenda")
                .then()
                .body("carriedFromId", equalTo(agenda))
                .body("state", everyItem(equalTo("CANDIDATE")));
    }

    @Test
    void whatWasPromisedInTheFirstRoundStillReturnsInTheThird() {
        var first = enterRound();
        var commitments = promisedIn(first, first);
        close(officer, first);
        var second = officer.create(first + "/next-round", nextRound("2023-11-14"));
        hold(officer, second, "2023-11-14");
        officer.post(
                        "/v1/commitments/" + commitments.get(2) + "/closure",
                        Map.of("status", "DONE", "evidence", "It was held.", "closedOn", "2023-11-14"))
                .then()
                .statusCode(200);
        close(officer, second);
        var third = officer.create(second + "/next-round", nextRound("2023-12-14"));

        officer.get(third).then().body("number", equalTo(3), "host", equalTo("KAZ"));
        officer.get(third + "/commitments")
                .then()
                .body(returning(first) + ".id", equalTo(commitments.subList(0, 2)))
                .body("id", not(hasItem(commitments.get(2))));
        officer.get(third + "/agenda").then().body("", hasSize(5));
    }

    private String enterRound() {
        var round = aConsultation()
                .titled("Kazakh-Bulgarian political consultations")
                .marked("OFFICIAL")
                .with("venue", Map.of("city", "Astana", "place", "Ministry of Foreign Affairs"))
                .with("source", SOURCE)
                .heldBy(officer);
        var vassilenko = officer.create("/v1/people", person("Roman Vassilenko", "ru", "Роман Василенко"));
        var stoytchev =
                officer.create("/v1/people", person("Tihomir Anguelov Stoytchev", "bg", "Тихомир Ангелов Стойчев"));
        officer.create(round + "/delegations", delegation("KAZ", vassilenko));
        officer.create(round + "/delegations", delegation("BGR", stoytchev));
        var relations = item(round, 1, "State and prospects of bilateral relations", "BILATERAL_RELATIONS");
        item(round, 2, "Expanding the legal framework", "LEGAL_FRAMEWORK");
        item(round, 3, "Inter-parliamentary cooperation", "PARLIAMENTARY_COOPERATION");
        item(round, 4, "Interaction within multilateral organizations", "MULTILATERAL_COOPERATION");
        item(round, 5, "Major international issues", "INTERNATIONAL_ISSUES");
        statement(round, "KAZ", "POSITION", "Bulgaria is an important partner in South East Europe.", relations);
        statement(round, "KAZ", "POSITION", "Tourism has great potential.", relations);
        officer.create(
                round + "/statements",
                Map.of(
                        "side", "KAZ",
                        "kind", "POSITION",
                        "text", "Reviving the Intergovernmental Commission would open new avenues.",
                        "verbatim", false,
                        "speakerId", Api.idOf(vassilenko),
                        "agendaItemId", Api.idOf(relations),
                        "marking", "PUBLIC"));
        statement(
                round,
                "BGR",
                "POSITION",
                "Energy, green hydrogen, telecommunications, transport and logistics are of interest.",
                relations);
        statement(
                round,
                "BGR",
                "PROPOSAL",
                "Develop the Middle Corridor together; bilateral trade would grow with it.",
                relations);
        outcome(round, "Both sides keep an ongoing dialogue between the two ministries.");
        outcome(round, "Both sides are committed to expand trade, economic and investment cooperation.");
        commitment(round, "Revive the Intergovernmental Commission on Economic Cooperation.", "KAZ");
        commitment(round, "Cooperate on the Middle Corridor.", "BGR");
        commitment(round, "Hold the next round of consultations.", "KAZ");
        return round;
    }

    /** The ids of what was promised in one round, as another lists them. */
    private List<String> promisedIn(String round, String listing) {
        return officer.get(listing + "/commitments").path(returning(round) + ".id");
    }

    private static String returning(String round) {
        return "findAll { it.consultationId == '" + Api.idOf(round) + "' }";
    }

    private String item(String round, int position, String title, String topic) {
        return officer.create(round + "/agenda", Map.of("position", position, "title", title, "topic", topic));
    }

    private void statement(String round, String side, String kind, String text, String item) {
        officer.create(
                round + "/statements",
                Map.of(
                        "side",
                        side,
                        "kind",
                        kind,
                        "text",
                        text,
                        "verbatim",
                        false,
                        "agendaItemId",
                        Api.idOf(item),
                        "marking",
                        "OFFICIAL"));
    }

    private void outcome(String round, String text) {
        officer.create(round + "/outcomes", Map.of("kind", "AGREED", "text", text, "marking", "PUBLIC"));
    }

    private void commitment(String round, String text, String proposedBy) {
        officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId",
                        Api.idOf(round),
                        "text",
                        text,
                        "responsible",
                        List.of("KAZ", "BGR"),
                        "proposedBy",
                        proposedBy,
                        "kind",
                        "OTHER",
                        "marking",
                        "OFFICIAL"));
    }

    private static Map<String, Object> person(String english, String language, String own) {
        return Map.of(
                "nameForms",
                List.of(Map.of("language", "en", "name", english), Map.of("language", language, "name", own)));
    }

    private static Map<String, Object> delegation(String party, String head) {
        return Map.of(
                "party",
                party,
                "members",
                List.of(Map.of(
                        "personId", Api.idOf(head), "role", "HEAD", "title", "Deputy Minister of Foreign Affairs")));
    }
}
