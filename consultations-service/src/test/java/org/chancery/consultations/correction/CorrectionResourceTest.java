package org.chancery.consultations.correction;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Corrections.add;
import static org.chancery.consultations.testing.Corrections.correct;
import static org.chancery.consultations.testing.Corrections.remove;
import static org.chancery.consultations.testing.Corrections.replace;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.Rounds.cancel;
import static org.chancery.consultations.testing.Rounds.close;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CorrectionResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String round = "";
    private String item = "";
    private String statement = "";
    private String outcome = "";

    @BeforeEach
    void recordARoundAndCloseIt() {
        round = aConsultation().heldBy(officer);
        officer.create(round + "/delegations", delegation("BGR", person(officer, "Tihomir Stoytchev")));
        item = officer.create(round + "/agenda", agendaItem("Trade"));
        statement = officer.create(round + "/statements", statement("Trade grows."));
        outcome = officer.create(round + "/outcomes", outcome("Both sides agreed."));
        close(officer, round);
    }

    @Test
    void closedRecordIsChangedByANumberedCorrectionOnly() {
        officer.put(statement, statement("Trade falls."))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-closed"))
                .body("detail", containsString("correction"));

        correct(officer, round, Map.of("statements", List.of(replace(statement, 0, statement("Trade falls.")))))
                .then()
                .statusCode(201)
                .header("Location", endsWith(round + "/corrections/1"))
                .body("number", equalTo(1), "reason", equalTo("A misprint"), "by", equalTo("desk-officer"))
                .body("touched.kind", contains("STATEMENT"))
                .body("touched.id", contains(Api.idOf(statement)))
                .body("touched.action", contains("REPLACE"));
        officer.get(statement).then().body("text", equalTo("Trade falls."), "version", equalTo(1));
        officer.put(statement, statement("Trade rests.")).then().statusCode(409);
    }

    @Test
    void oneCorrectionChangesEveryPartOfTheRecord() {
        correct(
                        officer,
                        round,
                        Map.of(
                                "consultation",
                                Map.of(
                                        "record",
                                        aConsultation().titled("Second round").body()),
                                "delegations",
                                List.of(
                                        replace("BGR", 0, delegation("BGR", person(officer, "Tihomir Stoychev"))),
                                        add(delegation("KAZ", person(officer, "Roman Vassilenko")))),
                                "agenda",
                                List.of(replace(item, 0, agendaItem("Trade and investment"))),
                                "statements",
                                List.of(remove(statement, 0), add(statement("Trade rests."))),
                                "outcomes",
                                List.of(remove(outcome, 0), add(outcome("Both sides took note.")))))
                .then()
                .statusCode(201)
                .body("touched", hasSize(8));

        officer.get(round).then().body("title", equalTo("Second round"), "status", equalTo("CLOSED"));
        officer.get(round + "/delegations").then().body("party", contains("BGR", "KAZ"));
        officer.get(item).then().body("title", equalTo("Trade and investment"));
        officer.get(round + "/statements").then().body("text", contains("Trade rests."));
        officer.get(round + "/outcomes").then().body("text", contains("Both sides took note."));
    }

    @Test
    void whatRefersIsRemovedBeforeWhatItRefersTo() {
        var about = new HashMap<>(statement("About trade."));
        about.put("agendaItemId", Api.idOf(item));
        correct(officer, round, Map.of("statements", List.of(add(about))))
                .then()
                .statusCode(201);
        var added = officer.get(round + "/statements").<String>path("[1].id");

        correct(officer, round, Map.of("agenda", List.of(remove(item, 0))))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:agenda-item-in-use"), "at", equalTo("agenda[0]"));
        correct(officer, round, Map.of("agenda", List.of(remove(item, 0)), "statements", List.of(remove(added, 0))))
                .then()
                .statusCode(201)
                .body("touched.kind", contains("STATEMENT", "AGENDA_ITEM"));
    }

    @Test
    void wrongDayOfTheMeetingIsCorrected() {
        correctHeldOn("2023-10-20", Map.of())
                .statusCode(400)
                .body("violations.field", contains("consultation.heldOn"))
                .body("detail", containsString("plannedFor"));
        correctHeldOn("2123-10-20", Map.of()).statusCode(400).body("violations.field", contains("consultation.heldOn"));

        correctHeldOn("2023-10-22", Map.of()).statusCode(201).body("touched.kind", contains("CONSULTATION"));
        officer.get(round).then().body("heldOn", equalTo("2023-10-22"), "lastCorrection", equalTo(1));
        correctHeldOn(
                        "2023-10-20",
                        Map.of(
                                "record",
                                aConsultation().plannedFor("2023-10-20").body()))
                .statusCode(201);
        officer.get(round).then().body("heldOn", equalTo("2023-10-20"), "plannedFor", equalTo("2023-10-20"));
        correctHeldOn(
                        "2023-10-25",
                        Map.of(
                                "record",
                                aConsultation().plannedFor("2023-10-24").body()))
                .statusCode(201);
    }

    @Test
    void dayOfTheMeetingDoesNotPassTheEndOfItsCommitments() {
        var commitment = officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId", Api.idOf(round),
                        "text", "Send the draft.",
                        "responsible", List.of("KAZ"),
                        "kind", "SEND",
                        "marking", "PUBLIC"));
        officer.post(commitment + "/closure", Map.of("status", "DONE", "evidence", "Note 12", "closedOn", "2023-10-22"))
                .then()
                .statusCode(200);

        correctHeldOn("2023-10-23", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:commitment-ends-before"));
        correctHeldOn("2023-10-22", Map.of()).statusCode(201);
    }

    @Test
    void correctionsAreNumberedAndListed() {
        correct(officer, round, Map.of("statements", List.of(replace(statement, 0, statement("One.")))));
        correct(officer, round, Map.of("statements", List.of(replace(statement, 1, statement("Two.")))));

        officer.get(round + "/corrections")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("2"))
                .body("number", contains(1, 2))
                .body("touched.id", contains(List.of(Api.idOf(statement)), List.of(Api.idOf(statement))));
        officer.get(round + "/corrections/2").then().statusCode(200).body("number", equalTo(2));
        officer.get(round + "/corrections/3").then().statusCode(404);
        officer.get(round).then().body("lastCorrection", equalTo(2));
    }

    @Test
    void allOfItOrNothing() {
        correct(
                        officer,
                        round,
                        Map.of(
                                "consultation",
                                Map.of(
                                        "record",
                                        aConsultation().titled("Changed").body()),
                                "statements",
                                List.of(replace(statement, 0, statement("Changed."))),
                                "outcomes",
                                List.of(replace(outcome, 7, outcome("Changed.")))))
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:chancery:problem:stale-version"), "at", equalTo("outcomes[0]"));

        officer.get(round).then().body("title", equalTo("Political consultations"));
        officer.get(statement).then().body("text", equalTo("Trade grows."), "version", equalTo(0));
        officer.get(round + "/corrections").then().body("", empty());
    }

    @Test
    void refusalNamesTheField() {
        var foreign = new HashMap<>(statement("Bonjour."));
        foreign.put("side", "FRA");
        refused(Map.of("statements", List.of(add(statement("Yes.")), add(foreign))), "statements[1].record.side");
        refused(Map.of("statements", List.of(add(statement(" ")))), "statements[0].record.text");
        refused(
                Map.of("agenda", List.of(add(Map.of("position", 9, "title", "New", "topic", "NONE")))),
                "agenda[0].record.topic");
        refused(
                Map.of(
                        "consultation",
                        Map.of("record", aConsultation().with("host", "FRA").body())),
                "consultation.record.host");
        refused(Map.of("consultation", Map.of()), "consultation");
        refused(Map.of("outcomes", List.of(remove(statement, 0))), "outcomes[0].id");
        refused(Map.of("outcomes", List.of(remove("third", 0))), "outcomes[0].id");
        refused(Map.of("outcomes", List.of(Map.of("action", "REMOVE", "version", 0))), "outcomes[0].id");
        refused(
                Map.of("outcomes", List.of(Map.of("action", "REMOVE", "id", Api.idOf(outcome)))),
                "outcomes[0].version");
        refused(Map.of("outcomes", List.of(Map.of("action", "ADD"))), "outcomes[0].record");
        refused(Map.of("outcomes", List.of(Map.of("action", "ERASE"))), "outcomes[0].action");
        refused(Map.of("delegations", List.of(remove("BGR", 0))), "delegations[0].action");
        refused(Map.of("reason", " ", "outcomes", List.of(add(outcome("Late.")))), "reason");
    }

    @Test
    void correctionThatChangesNothingIsRefused() {
        for (var changes : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("statements", List.of()),
                Map.<String, Object>of("statements", List.of(replace(statement, 0, statement("Trade grows.")))),
                Map.<String, Object>of(
                        "consultation", Map.of("record", aConsultation().body(), "heldOn", "2023-10-21")))) {
            correct(officer, round, changes)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:chancery:problem:correction-changes-nothing"));
        }
        officer.get(round + "/corrections").then().body("", empty());
    }

    @Test
    void sameDelegationIsNotTouched() {
        var members = officer.get(round + "/delegations/BGR").<String>path("members[0].personId");

        correct(
                        officer,
                        round,
                        Map.of(
                                "delegations", List.of(replace("BGR", 0, delegation("BGR", members))),
                                "outcomes", List.of(add(outcome("Late.")))))
                .then()
                .statusCode(201)
                .body("touched.kind", contains("OUTCOME"));
    }

    @Test
    void onlyAClosedRecordIsCorrected() {
        var held = aConsultation().heldBy(officer);
        var cancelled = aConsultation().plannedBy(officer);
        cancel(officer, cancelled);

        for (var other : List.of(held, cancelled)) {
            correct(officer, other, Map.of("consultation", Map.of("heldOn", "2023-10-22")))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:chancery:problem:consultation-not-closed"));
        }
    }

    @Test
    void correctionNeedsTheVersionThatWasRead() {
        var body = Map.of("reason", "A misprint", "outcomes", List.of(add(outcome("Late."))));
        officer.request().body(body).post(round + "/corrections").then().statusCode(428);
        var etag = officer.get(round).header("ETag");
        officer.request()
                .header("If-Match", etag)
                .body(body)
                .post(round + "/corrections")
                .then()
                .statusCode(201);

        officer.request()
                .header("If-Match", etag)
                .body(body)
                .post(round + "/corrections")
                .then()
                .statusCode(412);
    }

    @Test
    void repeatedCorrectionIsMadeOnce() {
        var key = UUID.randomUUID().toString();
        var etag = officer.get(round).header("ETag");
        for (var attempt = 0; attempt < 2; attempt++) {
            officer.request()
                    .header("If-Match", etag)
                    .header("Idempotency-Key", key)
                    .body(Map.of("reason", "Forgotten", "outcomes", List.of(add(outcome("Late.")))))
                    .post(round + "/corrections")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        officer.get(round + "/outcomes").then().body("", hasSize(2));
    }

    @Test
    void correctingNeedsTheDeskAndTheRole() {
        var changes = Map.<String, Object>of("outcomes", List.of(add(outcome("Late."))));

        correct(Api.as(Tokens.deskOfficer().onDesks("FRA")), round, changes)
                .then()
                .statusCode(403);
        correct(Api.as(Tokens.pressOfficer().onDesks("BGR")), round, changes)
                .then()
                .statusCode(403);
    }

    @Test
    void correctionOpensNoOtherRecord() {
        var other = aConsultation().heldBy(officer);
        var elsewhere = officer.create(other + "/outcomes", outcome("Elsewhere."));
        close(officer, other);

        refused(Map.of("outcomes", List.of(replace(elsewhere, 0, outcome("Changed.")))), "outcomes[0].id");
        officer.get(elsewhere).then().body("text", equalTo("Elsewhere."));
        assertEquals(409, officer.put(elsewhere, outcome("Changed.")).statusCode());
    }

    private void refused(Map<String, ?> changes, String field) {
        correct(officer, round, changes).then().statusCode(400).body("violations.field", contains(field));
        officer.get(round + "/corrections").then().body("", empty());
        officer.get(round + "/statements").then().body("", hasSize(1));
    }

    private ValidatableResponse correctHeldOn(String day, Map<String, ?> more) {
        var consultation = new HashMap<String, Object>(more);
        consultation.put("heldOn", day);
        return correct(officer, round, Map.of("consultation", consultation)).then();
    }

    private static Map<String, Object> agendaItem(String title) {
        return Map.of("position", 1, "title", title, "topic", "TRADE");
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", "PUBLIC");
    }

    private static Map<String, Object> outcome(String text) {
        return Map.of("kind", "NOTED", "text", text, "marking", "PUBLIC");
    }
}
