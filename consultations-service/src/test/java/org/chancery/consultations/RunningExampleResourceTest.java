package org.chancery.consultations;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Astana, 21 October 2023, entered through the web API alone. */
@ServiceTest
class RunningExampleResourceTest {
    private static final String SOURCE = "Press service of the Ministry of Foreign Affairs of Kazakhstan";

    @Test
    void theRunningExampleIsEnteredAndReadBack() {
        var officer = Api.asDeskOfficer();
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
        var item = officer.create(
                round + "/agenda",
                Map.of(
                        "position", 1,
                        "title", "State and prospects of bilateral relations",
                        "topic", "BILATERAL_RELATIONS"));
        officer.create(
                round + "/statements",
                Map.of(
                        "side", "KAZ",
                        "kind", "POSITION",
                        "text", "Bulgaria is an important partner of Kazakhstan in South East Europe.",
                        "verbatim", true,
                        "speakerId", Api.idOf(vassilenko),
                        "agendaItemId", Api.idOf(item),
                        "marking", "PUBLIC"));
        officer.create(
                round + "/statements",
                Map.of(
                        "side", "BGR",
                        "kind", "PROPOSAL",
                        "text", "Develop the Middle Corridor together; bilateral trade would grow with it.",
                        "verbatim", false,
                        "marking", "OFFICIAL"));
        officer.create(
                round + "/outcomes",
                Map.of(
                        "kind", "AGREED",
                        "text", "Both sides keep an ongoing dialogue between the two ministries.",
                        "marking", "PUBLIC"));
        officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId", Api.idOf(round),
                        "text", "Revive the Intergovernmental Commission on Economic Cooperation.",
                        "responsible", List.of("KAZ", "BGR"),
                        "proposedBy", "KAZ",
                        "kind", "OTHER",
                        "marking", "OFFICIAL"));

        officer.get(round).then().statusCode(200).body("status", equalTo("HELD"), "heldOn", equalTo("2023-10-21"));
        officer.get(round + "/delegations")
                .then()
                .statusCode(200)
                .body("party", contains("BGR", "KAZ"))
                .body(
                        "[0].members[0].nameForms.name",
                        contains("Tihomir Anguelov Stoytchev", "Тихомир Ангелов Стойчев"))
                .body("[1].members[0].role", equalTo("HEAD"));
        officer.get(round + "/statements")
                .then()
                .statusCode(200)
                .body("side", contains("KAZ", "BGR"))
                .body("[0].speaker.nameForms[0].name", equalTo("Roman Vassilenko"))
                .body("[0].agendaItemId", equalTo(Api.idOf(item)));
        officer.get(round + "/outcomes").then().statusCode(200).body("kind", contains("AGREED"));
        officer.get("/v1/commitments?with=BGR&consultation=" + Api.idOf(round))
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].madeOn", equalTo("2023-10-21"))
                .body("[0].responsible", contains("BGR", "KAZ"))
                .body("[0].ageDays", greaterThan(0));
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
