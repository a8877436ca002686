package org.chancery.consultations.statement;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class StatementResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";
    private String speaker = "";

    @BeforeEach
    void aRoundThatWasHeld() {
        consultation = aConsultation().heldBy(officer);
        speaker = person(officer, "Tihomir Stoytchev");
        officer.create(consultation + "/delegations", delegation("BGR", speaker));
    }

    @Test
    void quotationNamesItsSpeaker() {
        officer.post(consultation + "/statements", quotation(speaker))
                .then()
                .statusCode(201)
                .body("speaker.personId", equalTo(speaker))
                .body("speaker.nameForms[0].name", equalTo("Tihomir Stoytchev"));
    }

    @Test
    void quotationWithoutSpeakerIsRefused() {
        refused(statement("BGR", "POSITION", Map.of("verbatim", true)), "speakerId");
    }

    @Test
    void speakerSitsInTheDelegationOfTheSide() {
        refused(quotation(person(officer, "Somebody else")), "speakerId");
        refused(quotation(UUID.randomUUID().toString()), "speakerId");
    }

    @Test
    void sideIsAParty() {
        refused(statement("FRA", "POSITION", Map.of()), "side");
    }

    @Test
    void agendaItemIsOneOfTheConsultation() {
        refused(statement("BGR", "POSITION", Map.of("agendaItemId", UUID.randomUUID())), "agendaItemId");
    }

    @Test
    void markingAboveOnesClearanceIsRefused() {
        refused(statement("BGR", "POSITION", Map.of("marking", "CONFIDENTIAL")), "marking");
    }

    @Test
    void sideAndKindNarrowTheList() {
        officer.create(consultation + "/statements", statement("BGR", "POSITION", Map.of()));
        officer.create(consultation + "/statements", statement("KAZ", "POSITION", Map.of()));
        officer.create(consultation + "/statements", statement("BGR", "PROPOSAL", Map.of()));

        officer.get(consultation + "/statements").then().body("side", contains("BGR", "KAZ", "BGR"));
        officer.get(consultation + "/statements?side=KAZ").then().body("side", contains("KAZ"));
        officer.get(consultation + "/statements?side=BGR&kind=PROPOSAL")
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("kind", contains("PROPOSAL"));
        officer.get(consultation + "/statements?kind=RUMOUR")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
    }

    @Test
    void statementIsCorrected() {
        var path = officer.create(consultation + "/statements", quotation(speaker));

        officer.put(path, statement("KAZ", "PROPOSAL", Map.of()))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("side", equalTo("KAZ"), "speaker", nullValue(), "verbatim", equalTo(false));
    }

    @Test
    void statementIsRemoved() {
        var path = officer.create(consultation + "/statements", quotation(speaker));

        officer.delete(path).then().statusCode(204);
        officer.get(path).then().statusCode(404);
    }

    @Test
    void nothingIsSaidBeforeTheMeeting() {
        var planned = aConsultation().plannedBy(officer);

        officer.post(planned + "/statements", statement("BGR", "POSITION", Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-not-held"));
    }

    @Test
    void agendaItemNarrowsTheList() {
        var item = Api.idOf(
                officer.create(consultation + "/agenda", Map.of("position", 1, "title", "Energy", "topic", "ENERGY")));
        officer.create(consultation + "/statements", statement("BGR", "RESERVATION", Map.of("agendaItemId", item)));
        officer.create(consultation + "/statements", statement("KAZ", "POSITION", Map.of()));

        officer.get(consultation + "/statements?agendaItem=" + item).then().body("kind", contains("RESERVATION"));
        officer.get(consultation + "/statements?agendaItem=" + UUID.randomUUID())
                .then()
                .header("X-Total-Count", equalTo("0"));
        for (var bad : List.of("agendaItem=seven", "side=XXX", "clearedForPress=perhaps")) {
            officer.get(consultation + "/statements?" + bad)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains(bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void quotationTellsTheLanguageOfItsWording() {
        var body = new HashMap<>(quotation(speaker));
        body.put("language", "bg");
        officer.post(consultation + "/statements", body).then().statusCode(201).body("language", equalTo("bg"));

        body.put("language", "Bulgarian");
        refused(body, "language");
        refused(statement("BGR", "POSITION", Map.of("language", "bg")), "language");
    }

    private void refused(Map<String, Object> body, String field) {
        officer.post(consultation + "/statements", body)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private static Map<String, Object> quotation(String speaker) {
        return statement("BGR", "POSITION", Map.of("verbatim", true, "speakerId", speaker));
    }

    private static Map<String, Object> statement(String side, String kind, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("side", side, "kind", kind, "text", "As agreed.", "verbatim", false, "marking", "PUBLIC"));
        body.putAll(more);
        return body;
    }
}
