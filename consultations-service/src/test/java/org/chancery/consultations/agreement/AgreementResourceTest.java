package org.chancery.consultations.agreement;

import static org.chancery.consultations.testing.AgreementBuilder.anAgreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.AgreementBuilder;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class AgreementResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void agreementStartsInNegotiationWithItsTitles() {
        var titles = List.of(
                Map.of("language", "en", "title", "Treaty on extradition"),
                Map.of("language", "bg", "title", "Договор за екстрадиция"));

        officer.post(
                        "/v1/agreements",
                        anAgreement()
                                .with("titles", titles)
                                .with("kind", "TREATY")
                                .with("topic", "CONSULAR")
                                .with("languages", List.of("kk", "bg", "en"))
                                .with("registration", "I-54321")
                                .body())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("titles", equalTo(titles))
                .body("status", equalTo("IN_NEGOTIATION"))
                .body("parties", contains("BGR", "KAZ"))
                .body("topic", equalTo("CONSULAR"))
                .body("languages", contains("bg", "en", "kk"))
                .body("registration", equalTo("I-54321"))
                .body("signedOn", nullValue())
                .body("ratifications", empty())
                .body("recordedBy", equalTo("desk-officer"));
    }

    @Test
    void lifeLeadsFromInitialsToTheEnd() {
        var path = anAgreement().addedBy(officer);

        step(path, Map.of("to", "INITIALLED", "on", "2009-01-12", "place", "Sofia"))
                .body("initialledOn", equalTo("2009-01-12"));
        step(path, Map.of("to", "SIGNED", "on", "2009-09-14", "place", "Astana"))
                .body("signedOn", equalTo("2009-09-14"))
                .body("signedIn", equalTo("Astana"));
        step(path, Map.of("to", "RATIFIED", "on", "2010-02-01", "party", "KAZ"))
                .body("status", equalTo("SIGNED"))
                .body("ratifiedOn", nullValue());
        step(path, Map.of("to", "RATIFIED", "on", "2010-01-15", "party", "BGR"))
                .body("status", equalTo("RATIFIED"))
                .body("ratifications.party", contains("BGR", "KAZ"))
                .body("ratifiedOn", equalTo("2010-02-01"));
        step(path, Map.of("to", "IN_FORCE", "on", "2010-03-01")).body("inForceOn", equalTo("2010-03-01"));
        step(path, Map.of("to", "TERMINATED", "on", "2020-03-01", "reason", "Replaced by a new agreement"))
                .body("status", equalTo("TERMINATED"))
                .body("terminatedOn", equalTo("2020-03-01"))
                .body("statusReason", equalTo("Replaced by a new agreement"))
                .header("ETag", equalTo("\"6\""));
        officer.get(path + "/transitions")
                .then()
                .header("X-Total-Count", equalTo("6"))
                .body("to", contains("INITIALLED", "SIGNED", "RATIFIED", "RATIFIED", "IN_FORCE", "TERMINATED"))
                .body("[0].place", equalTo("Sofia"))
                .body("[3].party", equalTo("BGR"))
                .body("[3].from", equalTo("SIGNED"))
                .body("[5].by", equalTo("desk-officer"));
    }

    @Test
    void someEnterIntoForceOnSignature() {
        var path = anAgreement().with("kind", "EXCHANGE_OF_NOTES").signedBy(officer, "2021-05-05");

        step(path, Map.of("to", "IN_FORCE", "on", "2021-05-05")).body("status", equalTo("IN_FORCE"));
    }

    @Test
    void stepOutOfTurnIsRefusedWithTheLawfulOnes() {
        var path = anAgreement().addedBy(officer);

        officer.post(path + "/transitions", Map.of("to", "IN_FORCE", "on", "2021-05-05"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:unlawful-transition"))
                .body("lawful", not(hasItem("IN_FORCE")));
        officer.get(path).then().body("status", equalTo("IN_NEGOTIATION"));
        officer.get(path + "/transitions").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void stepNeedsWhatBelongsToIt() {
        var path = anAgreement().signedBy(officer, "2021-05-05");

        refusedStep(path, Map.of("to", "RATIFIED", "on", "2021-06-01"), "party");
        refusedStep(path, Map.of("to", "RATIFIED", "on", "2021-06-01", "party", "FRA"), "party");
        refusedStep(path, Map.of("to", "IN_FORCE", "on", "2021-06-01", "party", "BGR"), "party");
        refusedStep(path, Map.of("to", "TERMINATED", "on", "2021-06-01"), "reason");
        refusedStep(path, Map.of("to", "IN_FORCE", "on", "2021-05-04"), "on");
        refusedStep(path, Map.of("to", "IN_FORCE", "on", "2999-01-01"), "on");
        refusedStep(path, Map.of("to", "IN_FORCE"), "on");
    }

    @Test
    void partyRatifiesOnce() {
        var path = anAgreement().signedBy(officer, "2021-05-05");
        step(path, Map.of("to", "RATIFIED", "on", "2021-06-01", "party", "BGR"));

        officer.post(path + "/transitions", Map.of("to", "RATIFIED", "on", "2021-06-02", "party", "BGR"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:step-made-before"))
                .body("detail", containsString("2021-06-01"));
    }

    @Test
    void whoHasRatifiedStaysAParty() {
        var path = anAgreement().between("KAZ", "BGR", "SRB").signedBy(officer, "2021-05-05");
        step(path, Map.of("to", "RATIFIED", "on", "2021-06-01", "party", "BGR"));

        officer.put(path, anAgreement().between("KAZ", "SRB").body()).then().statusCode(403);
        Api.as(Tokens.deskOfficer().onDesks("BGR", "SRB"))
                .put(path, anAgreement().between("KAZ", "SRB").body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:party-in-use"));
        officer.put(path, anAgreement().between("KAZ", "BGR").body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:ratification-under-way"));
        step(path, Map.of("to", "IN_FORCE", "on", "2021-07-01"));
        officer.put(path, anAgreement().between("KAZ", "BGR", "SRB", "MNE").body())
                .then()
                .statusCode(200);
        step(path, Map.of("to", "RATIFIED", "on", "2022-06-01", "party", "MNE"))
                .body("status", equalTo("IN_FORCE"))
                .body("ratifications.party", contains("BGR", "MNE"));
    }

    @Test
    void wrongDateIsCorrectedWithAReasonAndBothAreKept() {
        var path = anAgreement().signedBy(officer, "2009-09-14");

        officer.post(
                        path + "/date-corrections",
                        Map.of("step", "SIGNED", "on", "2009-09-15", "reason", "The original bears the 15th"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("signedOn", equalTo("2009-09-15"))
                .body("status", equalTo("SIGNED"));
        officer.get(path + "/transitions")
                .then()
                .body("on", contains("2009-09-14", "2009-09-15"))
                .body("[0].insteadOf", nullValue())
                .body("[1].insteadOf", equalTo("2009-09-14"))
                .body("[1].reason", equalTo("The original bears the 15th"));
    }

    @Test
    void correctionKeepsTheOrderOfDates() {
        var path = anAgreement().signedBy(officer, "2009-09-14");
        step(path, Map.of("to", "RATIFIED", "on", "2010-02-01", "party", "KAZ"));

        refusedCorrection(path, Map.of("step", "SIGNED", "on", "2010-02-02", "reason", "Typing"), "on");
        refusedCorrection(
                path, Map.of("step", "RATIFIED", "on", "2009-09-13", "party", "KAZ", "reason", "Typing"), "on");
        refusedCorrection(path, Map.of("step", "SIGNED", "on", "2009-09-15", "reason", " "), "reason");
        refusedCorrection(path, Map.of("step", "RATIFIED", "on", "2010-09-15", "reason", "Typing"), "party");
        officer.post(
                        path + "/date-corrections",
                        Map.of("step", "RATIFIED", "on", "2010-02-03", "party", "KAZ", "reason", "Typing"))
                .then()
                .statusCode(200)
                .body("ratifications[0].on", equalTo("2010-02-03"));
        officer.post(path + "/date-corrections", Map.of("step", "IN_FORCE", "on", "2010-09-15", "reason", "Typing"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:step-not-made"));
    }

    @Test
    void badAgreementNamesItsField() {
        refused(anAgreement().between("BGR", "FRA"), "parties");
        refused(anAgreement().between("KAZ", "BGR", "BGR"), "parties");
        refused(anAgreement().between("KAZ"), "parties");
        refused(anAgreement().between("KAZ", "XXX"), "parties[1]");
        refused(anAgreement().with("titles", List.of()), "titles");
        refused(
                anAgreement()
                        .with(
                                "titles",
                                List.of(
                                        Map.of("language", "en", "title", "One"),
                                        Map.of("language", "en", "title", "Two"))),
                "titles");
        refused(
                anAgreement().with("titles", List.of(Map.of("language", "english", "title", "One"))),
                "titles[0].language");
        refused(anAgreement().with("topic", "PHILATELY"), "topic");
        refused(anAgreement().with("kind", "PACT"), "kind");
        refused(anAgreement().with("languages", List.of("en", "en")), "languages");
        refused(anAgreement().marked("CONFIDENTIAL"), "marking");
    }

    @Test
    void writingNeedsTheDesk() {
        var colleague = Api.as(Tokens.deskOfficer().onDesks("FRA"));
        var path = anAgreement().addedBy(officer);

        colleague.post("/v1/agreements", anAgreement().body()).then().statusCode(403);
        colleague.put(path, anAgreement().body()).then().statusCode(403);
        colleague
                .post(path + "/transitions", Map.of("to", "SIGNED", "on", "2021-05-05"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:desk-required"));
        colleague
                .request()
                .header("If-Match", "*")
                .body(Map.of("agendaItemIds", List.of(), "commitmentIds", List.of()))
                .put(path + "/links")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsAboveOnesClearanceIsNotThere() {
        var mark = UUID.randomUUID().toString();
        var path = anAgreement().titled(mark).marked("RESTRICTED").addedBy(officer);
        var list = "/v1/agreements?q=" + mark;

        officer.get(list).then().header("X-Total-Count", equalTo("1"));
        for (var other : List.of(
                Tokens.reader(), Tokens.pressOfficer(), Tokens.deskOfficer().onDesks("FRA"))) {
            var person = Api.as(other);
            person.get(path).then().statusCode(404);
            person.get(path + "/transitions").then().statusCode(404);
            person.get(path + "/links").then().statusCode(404);
            person.get(list).then().header("X-Total-Count", equalTo("0")).body("id", empty());
        }
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        var path = anAgreement().addedBy(officer);
        officer.put(path, anAgreement().titled("Convention on culture").body())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        officer.request().body(anAgreement().body()).put(path).then().statusCode(428);
        officer.request()
                .header("If-Match", "\"0\"")
                .body(anAgreement().body())
                .put(path)
                .then()
                .statusCode(412);
        officer.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "SIGNED", "on", "2021-05-05"))
                .post(path + "/transitions")
                .then()
                .statusCode(412);
        officer.get(path).then().body("titles[0].title", equalTo("Convention on culture"));
    }

    @Test
    void repeatedRequestAddsOnce() {
        var key = UUID.randomUUID().toString();
        var body = new HashMap<>(anAgreement().titled(key).body());

        var first = post(key, body);
        var second = post(key, body);

        assertEquals(first, second);
        officer.get("/v1/agreements?q=" + key).then().header("X-Total-Count", equalTo("1"));
    }

    @Test
    void agreementIsNeverDeleted() {
        officer.delete(anAgreement().addedBy(officer)).then().statusCode(405);
    }

    private String post(String key, Map<String, Object> body) {
        return officer.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/agreements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private ValidatableResponse step(String path, Map<String, Object> step) {
        return officer.post(path + "/transitions", step).then().statusCode(200);
    }

    private void refusedStep(String path, Map<String, Object> step, String field) {
        officer.post(path + "/transitions", step).then().statusCode(400).body("violations.field", contains(field));
    }

    private void refusedCorrection(String path, Map<String, Object> correction, String field) {
        officer.post(path + "/date-corrections", correction)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private void refused(AgreementBuilder agreement, String field) {
        officer.post("/v1/agreements", agreement.body())
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }
}
