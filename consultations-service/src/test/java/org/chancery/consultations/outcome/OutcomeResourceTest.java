package org.chancery.consultations.outcome;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;
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

    private static Map<String, Object> outcome(String kind) {
        return Map.of("kind", kind, "text", "The dialogue goes on.", "marking", "PUBLIC");
    }
}
