package org.chancery.consultations.commitment;

import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.CommitmentBuilder.done;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
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
class CommitmentResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";

    @BeforeEach
    void aRoundThatWasHeld() {
        consultation = aConsultation().heldBy(officer);
    }

    @Test
    void commitmentStartsOpenAndKnowsItsRound() {
        officer.post("/v1/commitments", commitment(Map.of("dueDate", "2099-06-30", "owner", "Europe department")))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("OPEN"))
                .body("madeOn", equalTo("2023-10-21"))
                .body("dueDate", equalTo("2099-06-30"))
                .body("originalDueDate", equalTo("2099-06-30"))
                .body("overdue", equalTo(false))
                .body("ageDays", greaterThan(700))
                .body("ageRounds", greaterThan(-1))
                .body("owner", equalTo("Europe department"))
                .body("evidence", nullValue());
    }

    @Test
    void closedRecordStillTakesCommitments() {
        officer.post(consultation + "/transitions", Map.of("to", "CLOSED"))
                .then()
                .statusCode(200);

        officer.post("/v1/commitments", commitment(Map.of())).then().statusCode(201);
        officer.get(consultation).then().header("ETag", equalTo("\"2\""));
    }

    @Test
    void nothingIsPromisedBeforeTheMeeting() {
        var planned = aConsultation().plannedBy(officer);

        officer.post("/v1/commitments", commitment(Map.of("consultationId", Api.idOf(planned))))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-not-held"));
    }

    @Test
    void onlyPartiesAreResponsible() {
        refused(commitment(Map.of("responsible", List.of("KAZ", "FRA"))), "responsible[1]");
        refused(commitment(Map.of("proposedBy", "FRA")), "proposedBy");
        refused(commitment(Map.of("consultationId", UUID.randomUUID())), "consultationId");
        refused(commitment(Map.of("status", "DONE")), "status");
    }

    @Test
    void openingNeedsTheDesk() {
        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .post("/v1/commitments", commitment(Map.of()))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:desk-required"));
    }

    @Test
    void dueDateIsSetOnceAndThenStands() {
        var path = officer.create("/v1/commitments", commitment(Map.of()));

        officer.put(path, commitment(Map.of("dueDate", "2024-06-30")))
                .then()
                .statusCode(200)
                .body("originalDueDate", equalTo("2024-06-30"));
        officer.put(path, commitment(Map.of("dueDate", "2024-12-31")))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:due-date-set"))
                .body("dueDateChanges", equalTo(path + "/due-date-changes"));
        officer.put(path, commitment(Map.of())).then().statusCode(409);
        officer.put(path, commitment(Map.of("dueDate", "2024-06-30", "status", "IN_PROGRESS")))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void closureKeepsItsEvidenceAndEndsTheStory() {
        var path = officer.create("/v1/commitments", commitment(Map.of("dueDate", "2024-06-30")));
        var closure = done("2024-05-02");

        officer.post(path + "/closure", closure)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("DONE"))
                .body("evidence", equalTo("Note 17/24"))
                .body("closedOn", equalTo("2024-05-02"))
                .body("overdue", equalTo(false));
        officer.post(path + "/closure", closure)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:commitment-closed"));
        officer.put(path, commitment(Map.of())).then().statusCode(409);
    }

    @Test
    void closureIsNeitherOpenNorEarlyNorInTheFuture() {
        var path = officer.create("/v1/commitments", commitment(Map.of()));

        closureRefused(path, "IN_PROGRESS", "2024-05-02", "status");
        closureRefused(path, "DONE", "2023-10-20", "closedOn");
        closureRefused(path, "DONE", "2999-01-01", "closedOn");
    }

    @Test
    void overdueIsCountedOnTheDayOfTheReading() {
        var due = officer.create("/v1/commitments", commitment(Map.of("dueDate", "2024-06-30")));
        var undated = officer.create("/v1/commitments", commitment(Map.of()));
        var all = "/v1/commitments?consultation=" + Api.idOf(consultation);

        officer.get(all + "&overdue=true").then().body("id", contains(Api.idOf(due)));
        officer.get(all + "&overdue=true&asOf=2024-07-01").then().body("overdue", contains(true));
        officer.get(all + "&overdue=true&asOf=2024-06-30").then().header("X-Total-Count", equalTo("0"));
        officer.get(all + "&overdue=false").then().body("id", contains(Api.idOf(undated)));
        officer.get(all + "&asOf=2023-10-31&sort=dueDate")
                .then()
                .body("id", contains(Api.idOf(due), Api.idOf(undated)))
                .body("ageDays", contains(10, 10));
        officer.get(all + "&asOf=2023-10-20").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void ageIsCountedInRoundsOfTheSameParties() {
        var romanian = Api.as(Tokens.deskOfficer().onDesks("ROU", "BGR"));
        var first = aConsultation().between("KAZ", "ROU").heldOn("2023-01-10").heldBy(romanian);
        aConsultation().between("KAZ", "ROU").heldOn("2023-05-10").heldBy(romanian);
        aConsultation().between("KAZ", "ROU").heldOn("2023-07-10").heldBy(romanian);
        aConsultation().between("KAZ", "ROU", "BGR").heldOn("2023-08-10").heldBy(romanian);
        aConsultation().between("KAZ", "BGR").heldOn("2023-09-10").heldBy(romanian);
        aConsultation().between("KAZ", "ROU").plannedFor("2023-09-10").plannedBy(romanian);
        var path = romanian.create(
                "/v1/commitments",
                commitment(Map.of("consultationId", Api.idOf(first), "responsible", List.of("ROU"))));

        romanian.get(path).then().body("ageRounds", equalTo(2));
        romanian.get("/v1/commitments?consultation=" + Api.idOf(first) + "&asOf=2023-06-01")
                .then()
                .body("ageRounds", contains(1));
        romanian.get("/v1/commitments?with=ROU&responsible=ROU&party=KAZ")
                .then()
                .body("id", contains(Api.idOf(path)));
    }

    @Test
    void ownerAndStatusNarrowTheList() {
        var owner = UUID.randomUUID().toString();
        officer.create("/v1/commitments", commitment(Map.of("owner", owner)));
        officer.create("/v1/commitments", commitment(Map.of("owner", owner, "status", "IN_PROGRESS")));

        officer.get("/v1/commitments?owner=" + owner).then().header("X-Total-Count", equalTo("2"));
        officer.get("/v1/commitments?status=IN_PROGRESS&owner=" + owner).then().body("status", contains("IN_PROGRESS"));
        officer.get("/v1/commitments?overdue=maybe")
                .then()
                .statusCode(400)
                .body("violations.field", contains("overdue"));
        officer.get("/v1/commitments?consultation=seven")
                .then()
                .statusCode(400)
                .body("violations.field", contains("consultation"));
    }

    @Test
    void languageVersionsAreOfEqualForce() {
        var both = List.of(version("en", "Host the next round."), version("bg", "Домакинство на следващия кръг."));
        var path = officer.create("/v1/commitments", commitment(Map.of("texts", both)));

        officer.get(path)
                .then()
                .body("text", equalTo("Host the next round."))
                .body("texts.language", contains("en", "bg"))
                .body("texts.text", contains("Host the next round.", "Домакинство на следващия кръг."));
        officer.put(path, commitment(Map.of("text", "Host it in Sofia.")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
        officer.put(path, commitment(Map.of("text", "Домакинство на следващия кръг.")))
                .then()
                .statusCode(200)
                .body("texts.language", contains("en", "bg"));
        officer.put(path, commitment(Map.of("texts", List.of())))
                .then()
                .statusCode(200)
                .body("texts", hasSize(0));
        refused(
                commitment(Map.of("texts", List.of(version("en", "Host the next round."), version("en", "Other.")))),
                "texts");
        refused(commitment(Map.of("texts", List.of(version("English", "Host the next round.")))), "texts[0].language");
    }

    @Test
    void commitmentRefersToWhatItsRoundHas() {
        var item = officer.create(
                consultation + "/agenda",
                Map.of("position", 1, "title", "Bilateral relations", "topic", "BILATERAL_RELATIONS"));
        var outcome = officer.create(
                consultation + "/outcomes", Map.of("kind", "AGREED", "text", "To meet again.", "marking", "PUBLIC"));
        var linked = commitment(Map.of("agendaItemId", Api.idOf(item), "outcomeId", Api.idOf(outcome)));
        var path = officer.create("/v1/commitments", linked);
        officer.create("/v1/commitments", commitment(Map.of()));

        officer.get(path)
                .then()
                .body("agendaItemId", equalTo(Api.idOf(item)))
                .body("outcomeId", equalTo(Api.idOf(outcome)));
        officer.get("/v1/commitments?topic=BILATERAL_RELATIONS&consultation=" + Api.idOf(consultation))
                .then()
                .body("id", contains(Api.idOf(path)));
        officer.delete(item).then().statusCode(409).body("type", equalTo("urn:chancery:problem:agenda-item-in-use"));
        officer.delete(outcome).then().statusCode(409).body("type", equalTo("urn:chancery:problem:outcome-in-use"));
        var other = Api.idOf(aConsultation().heldBy(officer));
        refused(with(linked, "consultationId", other), "agendaItemId");
        refused(commitment(Map.of("consultationId", other, "outcomeId", Api.idOf(outcome))), "outcomeId");
    }

    @Test
    void linkToWhatIsAboveTheClearanceIsNotShownAndNotLost() {
        var outcome = officer.create(
                consultation + "/outcomes", Map.of("kind", "NOTED", "text", "Noted.", "marking", "RESTRICTED"));
        var path = officer.create("/v1/commitments", commitment(Map.of("outcomeId", Api.idOf(outcome))));
        var colleague = Api.as(Tokens.deskOfficer().cleared("OFFICIAL"));

        colleague.get(path).then().statusCode(200).body("outcomeId", nullValue());
        colleague
                .post("/v1/commitments", commitment(Map.of("outcomeId", Api.idOf(outcome))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("outcomeId"));
        colleague.put(path, commitment(Map.of("owner", "Protocol"))).then().statusCode(200);
        officer.get(path).then().body("outcomeId", equalTo(Api.idOf(outcome)));
        officer.put(path, commitment(Map.of())).then().statusCode(200).body("outcomeId", nullValue());
    }

    @Test
    void supersededCommitmentNamesTheOneThatTookItsPlace() {
        var old = officer.create("/v1/commitments", commitment(Map.of()));
        var fresh = officer.create("/v1/commitments", commitment(Map.of("marking", "RESTRICTED")));

        officer.post(old + "/closure", superseded(fresh, Map.of("evidenceLink", "https://archive.example/17")))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("evidenceLink", equalTo("https://archive.example/17"))
                .body("supersededById", equalTo(Api.idOf(fresh)));
        Api.as(Tokens.reader()).get(old).then().statusCode(200).body("supersededById", nullValue());
        closureRefused(fresh, superseded(old, Map.of()), "supersededById");
        closureRefused(fresh, superseded(fresh, Map.of()), "supersededById");
    }

    @Test
    void twoClosuresAtOnceDoNotCloseACircle() {
        var one = officer.create("/v1/commitments", commitment(Map.of()));
        var other = officer.create("/v1/commitments", commitment(Map.of()));
        var closing = Stream.of(List.of(one, other), List.of(other, one))
                .map(pair -> CompletableFuture.supplyAsync(
                        () -> officer.post(pair.get(0) + "/closure", superseded(pair.get(1), Map.of()))
                                .statusCode()))
                .toList();

        assertEquals(
                List.of(200, 400),
                closing.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void languageVersionsAreInTheHistory() {
        var english = version("en", "Host the next round.");
        var path = officer.create("/v1/commitments", commitment(Map.of("texts", List.of(english))));
        officer.put(path, commitment(Map.of("texts", List.of(english, version("bg", "Домакинство.")))))
                .then()
                .statusCode(200);

        officer.get(path + "/history")
                .then()
                .body("[0].changes.field", contains("texts"))
                .body("[0].changes[0].before.language", contains("en"))
                .body("[0].changes[0].after.text", contains("Host the next round.", "Домакинство."));
    }

    @Test
    void successorIsACommitmentOfTheSamePartiesThatTheCallerSees() {
        var moldovan = Api.as(Tokens.deskOfficer().onDesks("MDA", "BGR"));
        var elsewhere = moldovan.create(
                "/v1/commitments",
                commitment(Map.of(
                        "consultationId",
                        Api.idOf(aConsultation().between("KAZ", "MDA").heldBy(moldovan)))));
        var secret = officer.create("/v1/commitments", commitment(Map.of("marking", "RESTRICTED")));
        var path = officer.create("/v1/commitments", commitment(Map.of()));

        closureRefused(path, superseded(elsewhere, Map.of()), "supersededById");
        Api.as(Tokens.deskOfficer().cleared("OFFICIAL"))
                .post(path + "/closure", superseded(secret, Map.of()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("supersededById"));
        closureRefused(path, superseded("/" + UUID.randomUUID(), Map.of()), "supersededById");
        closureRefused(path, with(done("2024-05-02"), "supersededById", Api.idOf(secret)), "supersededById");
        closureRefused(path, with(done("2024-05-02"), "status", "SUPERSEDED"), "supersededById");
        closureRefused(path, with(done("2024-05-02"), "evidenceLink", "file:///etc/passwd"), "evidenceLink");
    }

    @Test
    void kindDueDateAndAgeNarrowAndOrderTheList() {
        var owner = UUID.randomUUID().toString();
        var earlier = aConsultation().heldOn("2022-10-21").heldBy(officer);
        var old = officer.create(
                "/v1/commitments",
                commitment(Map.of("consultationId", Api.idOf(earlier), "owner", owner, "kind", "RATIFY")));
        var fresh = officer.create(
                "/v1/commitments", commitment(Map.of("owner", owner, "kind", "MEET", "dueDate", "2024-06-30")));
        var all = "/v1/commitments?owner=" + owner;

        officer.get(all + "&sort=age").then().body("id", contains(Api.idOf(fresh), Api.idOf(old)));
        officer.get(all + "&sort=-age").then().body("id", contains(Api.idOf(old), Api.idOf(fresh)));
        officer.get(all + "&kind=RATIFY&kind=SIGN").then().body("id", contains(Api.idOf(old)));
        officer.get(all + "&dueFrom=2024-06-30&dueTo=2024-06-30").then().body("id", contains(Api.idOf(fresh)));
        officer.get(all + "&dueFrom=2024-07-01").then().header("X-Total-Count", equalTo("0"));
        officer.get(all + "&dueTo=2024-06-29").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void nothingIsDueBeforeItWasPromised() {
        refused(commitment(Map.of("dueDate", "2023-10-20")), "dueDate");
    }

    @Test
    void commitmentIsNeverDeleted() {
        var path = officer.create("/v1/commitments", commitment(Map.of()));

        officer.delete(path).then().statusCode(405);
    }

    private void refused(Map<String, Object> body, String field) {
        officer.post("/v1/commitments", body).then().statusCode(400).body("violations.field", contains(field));
    }

    private void closureRefused(String path, String status, String closedOn, String field) {
        closureRefused(path, with(done(closedOn), "status", status), field);
    }

    private void closureRefused(String path, Map<String, Object> closure, String field) {
        officer.post(path + "/closure", closure).then().statusCode(400).body("violations.field", contains(field));
    }

    private static Map<String, Object> superseded(String successor, Map<String, ?> more) {
        var closure = with(done("2024-05-02"), "status", "SUPERSEDED");
        closure.put("supersededById", Api.idOf(successor));
        closure.putAll(more);
        return closure;
    }

    private static Map<String, String> version(String language, String text) {
        return Map.of("language", language, "text", text);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private Map<String, Object> commitment(Map<String, ?> more) {
        var body = new HashMap<>(aCommitment(consultation).body());
        body.putAll(more);
        return body;
    }
}
