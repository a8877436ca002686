package org.chancery.consultations.consultation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What is above one's clearance, or RESTRICTED and of another desk, does not exist. */
@ServiceTest
class VisibilityResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api reader = Api.as(Tokens.reader());
    private final Api clearedForAnotherDesk = Api.as(Tokens.deskOfficer().onDesks("FRA"));
    private final String mark = UUID.randomUUID().toString();

    @Test
    void aboveClearanceIsNotFoundAtAnyAddress() {
        var path = aConsultation().marked("RESTRICTED").heldBy(officer);

        for (var below : List.of(
                "", "/transitions", "/delegations", "/agenda", "/statements", "/outcomes", "/delegations/BGR")) {
            reader.get(path + below)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", equalTo("There is no consultation " + Api.idOf(path) + "."));
        }
    }

    @Test
    void hiddenAndMissingLookAlike() {
        var hidden = aConsultation().marked("RESTRICTED").plannedBy(officer);
        var missing = "/v1/consultations/" + UUID.randomUUID();

        var answerToHidden = reader.get(hidden).asString().replace(Api.idOf(hidden), "ID");
        var answerToMissing = reader.get(missing).asString().replace(Api.idOf(missing), "ID");

        assertEquals(answerToMissing, answerToHidden);
    }

    @Test
    void aboveClearanceIsNeitherListedNorCounted() {
        aConsultation().titled(mark + " open").plannedBy(officer);
        aConsultation().titled(mark + " closed").marked("RESTRICTED").plannedBy(officer);

        reader.get("/v1/consultations?q=" + mark)
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("title", contains(mark + " open"));
        officer.get("/v1/consultations?q=" + mark).then().header("X-Total-Count", equalTo("2"));
    }

    @Test
    void restrictedNeedsTheDesk() {
        var path = aConsultation().titled(mark).marked("RESTRICTED").plannedBy(officer);

        clearedForAnotherDesk.get(path).then().statusCode(404);
        clearedForAnotherDesk
                .get("/v1/consultations?q=" + mark)
                .then()
                .header("X-Total-Count", equalTo("0"))
                .body("", empty());
        clearedForAnotherDesk
                .request()
                .header("If-Match", "*")
                .body(aConsultation().body())
                .put(path)
                .then()
                .statusCode(404);
    }

    @Test
    void officialNeedsNoDesk() {
        var path = aConsultation().marked("OFFICIAL").plannedBy(officer);

        Api.as(Tokens.tradeAnalyst()).get(path).then().statusCode(200);
    }

    @Test
    void releasingOfficerAndAdministratorReadAcrossDesks() {
        var path = aConsultation().marked("RESTRICTED").plannedBy(officer);

        Api.as(Tokens.releasingOfficer()).get(path).then().statusCode(200);
        Api.as(Tokens.administrator()).get(path).then().statusCode(200);
    }

    @Test
    void statementWithAHigherMarkingIsAbsent() {
        var path = aConsultation().heldBy(officer);
        statement(path, "PUBLIC");
        var restricted = statement(path, "RESTRICTED");
        outcome(path, "PUBLIC");
        var restrictedOutcome = outcome(path, "RESTRICTED");

        reader.get(path + "/statements")
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("marking", contains("PUBLIC"));
        reader.get(restricted).then().statusCode(404);
        reader.get(path + "/outcomes").then().header("X-Total-Count", equalTo("1"));
        reader.get(restrictedOutcome).then().statusCode(404);
        clearedForAnotherDesk.get(path + "/statements").then().body("marking", contains("PUBLIC"));
        officer.get(path + "/statements").then().body("marking", containsInAnyOrder("PUBLIC", "RESTRICTED"));
    }

    @Test
    void commitmentNeedsBothMarkings() {
        var open = aConsultation().heldBy(officer);
        var closed = aConsultation().marked("RESTRICTED").heldBy(officer);
        var restricted = commitment(open, "RESTRICTED");
        var inClosed = commitment(closed, "PUBLIC");
        var readable = commitment(open, "PUBLIC");

        reader.get(readable).then().statusCode(200);
        reader.get(restricted).then().statusCode(404);
        reader.get(inClosed).then().statusCode(404);
        reader.get("/v1/commitments?consultation=" + Api.idOf(open))
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("id", contains(Api.idOf(readable)));
        reader.get("/v1/commitments?consultation=" + Api.idOf(closed)).then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void hiddenRoundIsNotCountedInAnAge() {
        var officerForBoth = Api.as(Tokens.deskOfficer().onDesks("ISL"));
        var first = aConsultation().between("KAZ", "ISL").heldOn("2023-01-10").heldBy(officerForBoth);
        aConsultation().between("KAZ", "ISL").heldOn("2023-06-10").heldBy(officerForBoth);
        aConsultation()
                .between("KAZ", "ISL")
                .heldOn("2023-09-10")
                .marked("RESTRICTED")
                .heldBy(officerForBoth);
        var commitment = commitment(officerForBoth, first, "PUBLIC");

        officerForBoth.get(commitment).then().body("ageRounds", equalTo(2));
        reader.get(commitment).then().body("ageRounds", equalTo(1));
    }

    private String statement(String consultation, String marking) {
        return officer.create(
                consultation + "/statements",
                Map.of(
                        "side", "BGR",
                        "kind", "POSITION",
                        "text", "As before.",
                        "verbatim", false,
                        "marking", marking));
    }

    private String outcome(String consultation, String marking) {
        return officer.create(
                consultation + "/outcomes", Map.of("kind", "NOTED", "text", "As before.", "marking", marking));
    }

    private String commitment(String consultation, String marking) {
        return commitment(officer, consultation, marking);
    }

    private static String commitment(Api officer, String consultation, String marking) {
        return officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId",
                        Api.idOf(consultation),
                        "text",
                        "Send the draft.",
                        "responsible",
                        List.of("KAZ"),
                        "kind",
                        "SEND",
                        "marking",
                        marking));
    }
}
