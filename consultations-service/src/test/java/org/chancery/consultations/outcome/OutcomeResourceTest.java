package org.chancery.consultations.outcome;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutcomeResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void outcomesComeInTheOrderOfTheirEntry() {
        var consultation = aConsultation().heldBy(officer);
        officer.create(consultation + "/outcomes", outcome("REAFFIRMED"));
        officer.create(consultation + "/outcomes", outcome("AGREED"));

        officer.get(consultation + "/outcomes")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("2"))
                .body("kind", contains("REAFFIRMED", "AGREED"));
    }

    @Test
    void outcomeIsCorrectedAndRemoved() {
        var path = officer.create(aConsultation().heldBy(officer) + "/outcomes", outcome("AGREED"));

        officer.put(path, outcome("NOTED"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("NOTED"));
        officer.delete(path).then().statusCode(204);
        officer.get(path).then().statusCode(404);
    }

    @Test
    void nothingComesOfAMeetingBeforeIt() {
        officer.post(aConsultation().plannedBy(officer) + "/outcomes", outcome("AGREED"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-not-held"));
    }

    @Test
    void agendaItemIsOneOfTheConsultation() {
        officer.post(
                        aConsultation().heldBy(officer) + "/outcomes",
                        Map.of(
                                "kind",
                                "AGREED",
                                "text",
                                "Yes.",
                                "marking",
                                "PUBLIC",
                                "agendaItemId",
                                UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("agendaItemId"));
    }

    @Test
    void reservationNamesThePartyThatKeptIt() {
        var consultation = aConsultation().heldBy(officer);
        var reserved = new HashMap<>(outcome("RESERVED"));

        refused(consultation, reserved);
        reserved.put("reservedBy", "FRA");
        refused(consultation, reserved);
        reserved.put("reservedBy", "BGR");
        var path = officer.create(consultation + "/outcomes", reserved);
        officer.get(path).then().body("reservedBy", equalTo("BGR"));
        reserved.put("kind", "NOTED");
        officer.put(path, reserved).then().statusCode(400).body("violations.field", contains("reservedBy"));
        officer.put(consultation, aConsultation().between("KAZ", "ROU", "BGR").body())
                .then()
                .statusCode(200);
        officer.put(consultation, aConsultation().between("KAZ", "ROU").body())
                .then()
                .statusCode(403);
        Api.as(Tokens.deskOfficer().onDesks("BGR", "ROU"))
                .put(consultation, aConsultation().between("KAZ", "ROU").body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:party-in-use"));
    }

    @Test
    void languageVersionsStandBesideEachOther() {
        var versions = List.of(
                Map.of("language", "en", "text", "The dialogue goes on."),
                Map.of("language", "kk", "text", "Диалог жалғасады."));
        var body = new HashMap<>(outcome("AGREED"));
        body.put("texts", versions);
        var consultation = aConsultation().heldBy(officer);
        var path = officer.create(consultation + "/outcomes", body);

        officer.get(consultation + "/outcomes")
                .then()
                .body("[0].texts.language", contains("en", "kk"))
                .body("[0].texts[1].text", equalTo("Диалог жалғасады."));
        officer.put(path, outcome("NOTED")).then().statusCode(200).body("texts.language", contains("en", "kk"));
        body.put("text", "The dialogue ends.");
        officer.put(path, body).then().statusCode(400).body("violations.field", contains("text"));
    }

    private void refused(String consultation, Map<String, Object> outcome) {
        officer.post(consultation + "/outcomes", outcome)
                .then()
                .statusCode(400)
                .body("violations.field", contains("reservedBy"));
    }

    private static Map<String, Object> outcome(String kind) {
        return Map.of("kind", kind, "text", "The dialogue goes on.", "marking", "PUBLIC");
    }
}
