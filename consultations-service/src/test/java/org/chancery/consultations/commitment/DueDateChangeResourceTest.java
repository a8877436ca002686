package org.chancery.consultations.commitment;

import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.CommitmentBuilder.done;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DueDateChangeResourceTest {
    private static final Map<String, Object> YES = Map.of("approved", true);
    private static final Map<String, Object> NO = Map.of("approved", false, "note", "Autumn is too late.");

    private final Api officer = Api.asDeskOfficer();
    private final Api colleague = Api.as(Tokens.deskOfficer().named("colleague"));
    private String commitment = "";

    @BeforeEach
    void aCommitmentThatIsDue() {
        commitment =
                aCommitment(aConsultation().heldBy(officer)).due("2024-06-30").openedBy(officer);
    }

    @Test
    void approvalByAnotherOfficerMovesTheDateAndKeepsTheFirst() {
        var change = asked("2024-09-30");

        officer.get(commitment).then().body("dueDate", equalTo("2024-06-30"));
        colleague
                .post(change + "/decision", YES)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("APPROVED"))
                .body("endedBy", equalTo("colleague"))
                .body("endedAt", notNullValue());
        officer.get(commitment)
                .then()
                .body("dueDate", equalTo("2024-09-30"))
                .body("originalDueDate", equalTo("2024-06-30"));
    }

    @Test
    void everyRequestStaysInTheListWithItsReason() {
        colleague.post(asked("2024-09-30") + "/decision", NO).then().statusCode(200);
        colleague.post(asked("2024-08-31") + "/decision", YES).then().statusCode(200);
        asked("2024-12-31");

        officer.get(commitment + "/due-date-changes")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("3"))
                .body("number", contains(1, 2, 3))
                .body("state", contains("REFUSED", "APPROVED", "PENDING"))
                .body("previousDueDate", contains("2024-06-30", "2024-06-30", "2024-08-31"))
                .body("dueDate", contains("2024-09-30", "2024-08-31", "2024-12-31"))
                .body("reason", contains("Elections.", "Elections.", "Elections."))
                .body("note", contains("Autumn is too late.", null, null))
                .body("requestedBy", contains("desk-officer", "desk-officer", "desk-officer"));
        officer.get(commitment).then().body("dueDate", equalTo("2024-08-31"));
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        var change = asked("2024-09-30");

        officer.post(change + "/decision", YES)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:own-due-date-change"));
        officer.get(commitment).then().body("dueDate", equalTo("2024-06-30"));
    }

    @Test
    void officerOfAnotherDeskNeitherAsksNorDecides() {
        var change = asked("2024-09-30");
        var french = Api.as(Tokens.deskOfficer().named("french").onDesks("FRA"));

        french.post(change + "/decision", YES)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:desk-required"));
        french.post(commitment + "/due-date-changes", request("2024-10-31"))
                .then()
                .statusCode(403);
        officer.get(change).then().body("state", equalTo("PENDING"));
    }

    @Test
    void oneRequestWaitsAtATime() {
        var change = asked("2024-09-30");

        colleague
                .post(commitment + "/due-date-changes", request("2024-10-31"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:due-date-change-pending"))
                .body("pending", equalTo(Api.idOf(change)));
        colleague
                .post(change + "/withdrawal", Map.of())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:due-date-change-of-another"));
        officer.post(change + "/withdrawal", Map.of("note", "Not needed."))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("note", equalTo("Not needed."));
        colleague.create(commitment + "/due-date-changes", request("2024-10-31"));
        colleague
                .post(change + "/decision", YES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:due-date-change-ended"));
    }

    @Test
    void closureEndsTheRequestThatWaits() {
        var change = asked("2024-09-30");
        colleague.post(commitment + "/closure", done("2024-05-02")).then().statusCode(200);

        officer.get(change)
                .then()
                .body("state", equalTo("LAPSED"))
                .body("endedBy", equalTo("colleague"))
                .body("note", nullValue());
        colleague
                .post(change + "/decision", YES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:due-date-change-ended"));
        officer.get(commitment).then().body("dueDate", equalTo("2024-06-30"));
        officer.post(commitment + "/due-date-changes", request("2024-10-31"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:commitment-closed"));
    }

    @Test
    void requestAsksForAnotherLawfulDate() {
        refused("2024-06-30");
        refused("2023-10-20");
        var undated = aCommitment(aConsultation().heldBy(officer)).openedBy(officer);
        officer.post(undated + "/due-date-changes", request("2024-10-31"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:due-date-not-set"));
        officer.post(commitment + "/due-date-changes", Map.of("dueDate", "2024-10-31", "reason", " "))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        officer.post(asked("2024-09-30") + "/decision", Map.of())
                .then()
                .statusCode(400)
                .body("violations.field", contains("approved"));
    }

    @Test
    void repeatedRequestAsksOnce() {
        var key = UUID.randomUUID().toString();
        var first = officer.request()
                .header("Idempotency-Key", key)
                .body(request("2024-09-30"))
                .post(commitment + "/due-date-changes");
        var second = officer.request()
                .header("Idempotency-Key", key)
                .body(request("2024-09-30"))
                .post(commitment + "/due-date-changes");

        second.then().statusCode(201).header("Location", equalTo(first.header("Location")));
    }

    @Test
    void staleDecisionIsRefused() {
        var change = asked("2024-09-30");

        colleague
                .request()
                .header("If-Match", "\"7\"")
                .body(YES)
                .post(change + "/decision")
                .then()
                .statusCode(412);
    }

    @Test
    void everyStepIsInTheHistoryOfTheCommitment() {
        var change = asked("2024-09-30");
        colleague.post(change + "/decision", YES).then().statusCode(200);

        officer.get(commitment + "/history")
                .then()
                .statusCode(200)
                .body("record", containsInAnyOrder("DUE_DATE_CHANGE", "COMMITMENT", "DUE_DATE_CHANGE", "COMMITMENT"))
                .body(
                        "findAll { it.by == 'colleague' }.changes.flatten().findAll { it.field == 'dueDate' }.after",
                        contains("2024-09-30"))
                .body(
                        "findAll { it.by == 'colleague' }.changes.flatten().findAll { it.field == 'state' }.after",
                        contains("APPROVED"));
    }

    @Test
    void ofTwoRequestsAtOnceOneWaits() {
        var asking = Stream.of(officer, colleague)
                .map(person -> CompletableFuture.supplyAsync(
                        () -> person.post(commitment + "/due-date-changes", request("2024-09-30"))
                                .statusCode()))
                .toList();

        assertEquals(
                List.of(201, 409),
                asking.stream().map(CompletableFuture::join).sorted().toList());
        officer.get(commitment + "/due-date-changes").then().header("X-Total-Count", equalTo("1"));
    }

    @Test
    void requestsOfWhatIsAboveTheClearanceDoNotExist() {
        var secret = aCommitment(aConsultation().heldBy(officer))
                .due("2024-06-30")
                .marked("RESTRICTED")
                .openedBy(officer);
        var change = officer.create(secret + "/due-date-changes", request("2024-09-30"));
        var uncleared = Api.as(Tokens.deskOfficer().named("uncleared").cleared("OFFICIAL"));

        uncleared.get(secret + "/due-date-changes").then().statusCode(404);
        uncleared.get(change).then().statusCode(404);
        uncleared.post(change + "/decision", YES).then().statusCode(404);
        officer.get(commitment + "/due-date-changes/" + Api.idOf(change)).then().statusCode(404);
    }

    private String asked(String day) {
        return officer.create(commitment + "/due-date-changes", request(day));
    }

    private void refused(String day) {
        officer.post(commitment + "/due-date-changes", request(day))
                .then()
                .statusCode(400)
                .body("violations.field", contains("dueDate"));
    }

    private static Map<String, Object> request(String day) {
        return Map.of("dueDate", day, "reason", "Elections.");
    }
}
