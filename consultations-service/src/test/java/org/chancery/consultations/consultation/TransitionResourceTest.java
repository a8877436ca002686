package org.chancery.consultations.consultation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class TransitionResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void stepsAreKeptInTheirOrder() {
        var path = aConsultation().plannedBy(officer);

        officer.post(path + "/transitions", Map.of("to", "POSTPONED", "reason", "Election"))
                .then()
                .statusCode(200)
                .body("status", equalTo("POSTPONED"), "statusReason", equalTo("Election"));
        officer.post(
                        path + "/transitions",
                        Map.of("to", "PLANNED", "plannedFor", "2023-11-02", "plannedUntil", "2023-11-04"))
                .then()
                .statusCode(200)
                .body("plannedFor", equalTo("2023-11-02"), "plannedUntil", equalTo("2023-11-04"));
        officer.post(path + "/transitions", Map.of("to", "CONFIRMED")).then().statusCode(200);
        officer.post(path + "/transitions", Map.of("to", "HELD", "heldOn", "2023-11-02"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"4\""))
                .body("heldOn", equalTo("2023-11-02"));

        officer.get(path + "/transitions")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("4"))
                .body("from", contains("PLANNED", "POSTPONED", "PLANNED", "CONFIRMED"))
                .body("to", contains("POSTPONED", "PLANNED", "CONFIRMED", "HELD"))
                .body("[0].reason", equalTo("Election"))
                .body("[0].by", equalTo("desk-officer"));
    }

    @Test
    void reasonsForPuttingOffStayAfterItIsPlannedAgain() {
        var path = aConsultation().plannedBy(officer);
        var steps = path + "/transitions";
        officer.post(steps, Map.of("to", "POSTPONED", "reason", "Election"))
                .then()
                .statusCode(200);
        officer.post(steps, Map.of("to", "PLANNED", "plannedFor", "2023-11-02"))
                .then()
                .statusCode(200);
        officer.post(steps, Map.of("to", "POSTPONED", "reason", "Strike at the airport"))
                .then()
                .statusCode(200);
        officer.post(steps, Map.of("to", "CANCELLED", "reason", "Merged with the commission"))
                .then()
                .statusCode(200);

        Api.as(Tokens.reader())
                .get(steps)
                .then()
                .statusCode(200)
                .body("to", contains("POSTPONED", "PLANNED", "POSTPONED", "CANCELLED"))
                .body(
                        "findAll { it.reason }.reason",
                        contains("Election", "Strike at the airport", "Merged with the commission"));
    }

    @Test
    void unlawfulStepIsRefusedWithTheLawfulOnes() {
        var path = aConsultation().plannedBy(officer);

        officer.post(path + "/transitions", Map.of("to", "CLOSED"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:unlawful-transition"))
                .body("lawful", containsInAnyOrder("CONFIRMED", "HELD", "POSTPONED", "CANCELLED"));
        officer.get(path).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void heldBeforePlannedNamesTheField() {
        var path = aConsultation().plannedBy(officer);

        officer.post(path + "/transitions", Map.of("to", "HELD", "heldOn", "2023-10-20"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("heldOn"));
        officer.get(path).then().body("status", equalTo("PLANNED"));
        officer.get(path + "/transitions").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void unknownStateNamesTheField() {
        var path = aConsultation().plannedBy(officer);

        officer.post(path + "/transitions", Map.of("to", "FORGOTTEN"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("to"))
                .body(
                        "violations.message",
                        contains("must be one of PLANNED, CONFIRMED, HELD, CLOSED, POSTPONED," + " CANCELLED"));
    }

    @Test
    void staleIfMatchIsHonoured() {
        var path = aConsultation().plannedBy(officer);

        officer.request()
                .header("If-Match", "\"7\"")
                .body(Map.of("to", "CONFIRMED"))
                .post(path + "/transitions")
                .then()
                .statusCode(412);
    }

    @Test
    void stepNeedsTheDesk() {
        var path = aConsultation().plannedBy(officer);

        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .post(path + "/transitions", Map.of("to", "CONFIRMED"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:desk-required"));
    }
}
