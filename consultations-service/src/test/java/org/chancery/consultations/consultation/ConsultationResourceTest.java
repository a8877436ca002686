package org.chancery.consultations.consultation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ConsultationResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void plannedConsultationAnswersWithLocationETagAndItself() {
        officer.post("/v1/consultations", aConsultation().body())
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("http://.*/v1/consultations/[-0-9a-f]{36}"))
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("PLANNED"))
                .body("parties", contains("BGR", "KAZ"))
                .body("venue.city", equalTo("Astana"))
                .body("plannedFor", equalTo("2023-10-21"))
                .body("heldOn", nullValue())
                .body("recordedBy", equalTo("desk-officer"))
                .body("version", equalTo(0));
    }

    @Test
    void formatLanguagesAndWindowAreKept() {
        var path = aConsultation()
                .with("format", "HYBRID")
                .with("languages", List.of("ru", "en"))
                .with("plannedUntil", "2023-10-23")
                .plannedBy(officer);

        officer.get(path)
                .then()
                .body("format", equalTo("HYBRID"), "plannedUntil", equalTo("2023-10-23"))
                .body("languages", contains("en", "ru"));
        officer.put(
                        path,
                        aConsultation()
                                .with("languages", List.of("kk-Cyrl", "en"))
                                .body())
                .then()
                .statusCode(200)
                .body("format", equalTo("HYBRID"), "plannedUntil", nullValue())
                .body("languages", contains("en", "kk-Cyrl"));
    }

    @Test
    void meetingIsInPersonUnlessSaidOtherwise() {
        officer.get(aConsultation().plannedBy(officer))
                .then()
                .body("format", equalTo("IN_PERSON"))
                .body("languages", empty());
    }

    @Test
    void windowIsNotReversed() {
        refused(aConsultation().with("plannedUntil", "2023-10-20").body(), "plannedUntil");
    }

    @Test
    void languageIsATag() {
        refused(aConsultation().with("languages", List.of("en", "Bulgarian")).body(), "languages[1]");
    }

    @Test
    void homeStateMustTakePart() {
        refused(aConsultation().between("BGR", "FRA").with("host", "BGR").body(), "parties");
    }

    @Test
    void partyIsNamedOnce() {
        refused(aConsultation().between("KAZ", "BGR", "BGR").body(), "parties");
    }

    @Test
    void hostIsAParty() {
        refused(aConsultation().with("host", "FRA").body(), "host");
    }

    @Test
    void partyIsAState() {
        refused(aConsultation().between("KAZ", "XYZ").body(), "parties[1]");
    }

    @Test
    void titleIsNeeded() {
        refused(aConsultation().with("title", " ").body(), "title");
    }

    @Test
    void cityOfTheVenueIsNeeded() {
        refused(aConsultation().with("venue", Map.of()).body(), "venue.city");
    }

    @Test
    void markingAboveOnesClearanceIsRefused() {
        refused(aConsultation().marked("CONFIDENTIAL").body(), "marking");
    }

    @Test
    void planningNeedsTheDeskOfThePartner() {
        officer.post("/v1/consultations", aConsultation().between("KAZ", "FRA").body())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:desk-required"))
                .body("detail", containsString("FRA"));
    }

    @Test
    void planningNeedsTheRoleOfADeskOfficer() {
        Api.as(Tokens.pressOfficer().onDesks("BGR"))
                .post("/v1/consultations", aConsultation().body())
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void changeRaisesTheVersion() {
        var path = aConsultation().plannedBy(officer);

        officer.put(
                        path,
                        aConsultation()
                                .titled("Second round")
                                .between("KAZ", "BGR", "ROU")
                                .body())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Second round"))
                .body("parties", contains("BGR", "KAZ", "ROU"));
    }

    @Test
    void changeWithoutIfMatchIsRefused() {
        var path = aConsultation().plannedBy(officer);

        officer.request()
                .body(aConsultation().body())
                .put(path)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:if-match-required"));
    }

    @Test
    void changeOfAStaleVersionIsRefused() {
        var path = aConsultation().plannedBy(officer);
        officer.put(path, aConsultation().titled("Somebody else's").body())
                .then()
                .statusCode(200);

        officer.request()
                .header("If-Match", "\"0\"")
                .body(aConsultation().titled("Mine").body())
                .put(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:chancery:problem:stale-version"));
        officer.get(path).then().body("title", equalTo("Somebody else's"));
    }

    @Test
    void changeNeedsTheDesk() {
        var path = aConsultation().plannedBy(officer);

        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .put(path, aConsultation().body())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:desk-required"));
    }

    @Test
    void partyWithARecordCannotGo() {
        var path = aConsultation().between("KAZ", "BGR", "ROU").heldBy(officer);
        officer.create(
                path + "/statements",
                Map.of("side", "ROU", "kind", "POSITION", "text", "Yes.", "verbatim", false, "marking", "PUBLIC"));

        officer.put(path, aConsultation().body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:party-in-use"));
    }

    @Test
    void plannedDateDoesNotPassTheDayOfTheMeeting() {
        var path = aConsultation().heldBy(officer);

        officer.put(path, aConsultation().plannedFor("2023-10-22").body())
                .then()
                .statusCode(400)
                .body("violations.field", contains("plannedFor"));
    }

    @Test
    void closedRecordDoesNotChange() {
        var path = aConsultation().heldBy(officer);
        officer.post(path + "/transitions", Map.of("to", "CLOSED")).then().statusCode(200);

        officer.put(path, aConsultation().body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-closed"));
        officer.post(path + "/agenda", Map.of("position", 1, "title", "Late", "topic", "TRADE"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-closed"));
    }

    @Test
    void unknownConsultationIsNotFound() {
        officer.get("/v1/consultations/3f2504e0-4f89-41d3-9a0c-0305e82c3301")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:not-found"));
    }

    private void refused(Map<String, Object> body, String field) {
        officer.post("/v1/consultations", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:invalid-request"))
                .body("violations.field", equalTo(List.of(field)));
    }
}
