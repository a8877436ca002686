package org.chancery.consultations.statement;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Corrections.correct;
import static org.chancery.consultations.testing.Corrections.replace;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.Rounds.close;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class PressClearanceResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";
    private String statement = "";
    private String speaker = "";
    private String other = "";

    @BeforeEach
    void aQuotation() {
        consultation = aConsultation().heldBy(officer);
        speaker = person(officer, "Tihomir Stoytchev");
        other = person(officer, "Somebody else");
        officer.create(consultation + "/delegations", delegation("BGR", speaker, other));
        officer.create(consultation + "/delegations", delegation("KAZ", speaker));
        statement = officer.create(consultation + "/statements", quotation(Map.of()));
    }

    @Test
    void statementIsClearedByNameAndDate() {
        officer.get(statement).then().body("clearedForPress", equalTo(false), "clearedBy", nullValue());

        clear(officer, statement)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("clearedForPress", equalTo(true), "clearedBy", equalTo("desk-officer"))
                .body("clearedAt", notNullValue());
        officer.get(consultation + "/statements?clearedForPress=true").then().body("id", contains(Api.idOf(statement)));
        officer.get(consultation + "/statements?clearedForPress=false").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void whatIsClearedIsWhatWasRead() {
        officer.put(statement, quotation(Map.of("text", "Something else.")))
                .then()
                .statusCode(200);

        officer.request()
                .header("If-Match", "\"0\"")
                .post(statement + "/press-clearance")
                .then()
                .statusCode(412);
        officer.request().post(statement + "/press-clearance").then().statusCode(428);
        officer.get(statement).then().body("clearedForPress", equalTo(false));
    }

    @Test
    void releasingOfficerClearsAcrossDesksAndNobodyElseWithoutTheDesk() {
        clear(Api.as(Tokens.deskOfficer().onDesks("FRA")), statement).then().statusCode(403);
        clear(Api.as(Tokens.pressOfficer()), statement).then().statusCode(403);
        clear(Api.as(Tokens.administrator()), statement).then().statusCode(403);

        clear(Api.as(Tokens.releasingOfficer()), statement)
                .then()
                .statusCode(200)
                .body("clearedBy", equalTo("releasing-officer"));
    }

    @Test
    void closedRecordIsClearedForPress() {
        officer.post(consultation + "/transitions", Map.of("to", "CLOSED"))
                .then()
                .statusCode(200);

        clear(officer, statement).then().statusCode(200).body("clearedForPress", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "side", "speakerId", "kind", "verbatim", "language"})
    void everyChangeOfWhatThePressWouldReadTakesTheClearanceAway(String field) {
        clear(officer, statement).then().statusCode(200);
        var changes = Map.<String, Map<String, Object>>of(
                "text", Map.of("text", "Something else."),
                "side", Map.of("side", "KAZ"),
                "speakerId", Map.of("speakerId", other),
                "kind", Map.of("kind", "RESERVATION"),
                "verbatim", Map.of("verbatim", false, "language", ""),
                "language", Map.of("language", "en"));

        officer.put(statement, quotation(changes.get(field)))
                .then()
                .statusCode(200)
                .body("clearedForPress", equalTo(false))
                .body("clearedBy", nullValue(), "clearedAt", nullValue());
    }

    @Test
    void correctionOfAClosedRecordTakesTheClearanceAwayToo() {
        clear(officer, statement).then().statusCode(200);
        close(officer, consultation);

        var changed = replace(statement, 1, quotation(Map.of("text", "Something else.")));
        correct(officer, consultation, Map.of("statements", List.of(changed)))
                .then()
                .statusCode(201);

        officer.get(statement)
                .then()
                .body("text", equalTo("Something else."), "clearedForPress", equalTo(false))
                .body("clearedBy", nullValue(), "clearedAt", nullValue());
    }

    static Stream<Map<String, Object>> otherChanges() {
        return Stream.of(Map.of(), Map.of("marking", "OFFICIAL"));
    }

    @ParameterizedTest
    @MethodSource("otherChanges")
    void whatThePressDoesNotReadLeavesTheClearance(Map<String, Object> change) {
        clear(officer, statement).then().statusCode(200);

        officer.put(statement, quotation(change))
                .then()
                .statusCode(200)
                .body("clearedForPress", equalTo(true), "clearedBy", equalTo("desk-officer"));
    }

    @Test
    void statementThatIsNotForThePressAnyMoreLosesItsClearance() {
        clear(officer, statement).then().statusCode(200);

        officer.put(statement, quotation(Map.of("marking", "RESTRICTED")))
                .then()
                .statusCode(200)
                .body("clearedForPress", equalTo(false));
    }

    @Test
    void whatIsAboveOfficialIsNotCleared() {
        officer.put(statement, quotation(Map.of("marking", "RESTRICTED")))
                .then()
                .statusCode(200);
        refused(statement);

        var restricted = aConsultation().marked("RESTRICTED").heldBy(officer);
        refused(officer.create(
                restricted + "/statements",
                Map.of("side", "BGR", "kind", "POSITION", "text", "Yes.", "verbatim", false, "marking", "PUBLIC")));
    }

    @Test
    void clearanceIsWithdrawn() {
        clear(officer, statement).then().statusCode(200);

        officer.request().delete(statement + "/press-clearance").then().statusCode(428);
        withdraw().then().statusCode(200).body("clearedForPress", equalTo(false));
        withdraw().then().statusCode(404);
    }

    private void refused(String path) {
        clear(officer, path).then().statusCode(409).body("type", equalTo("urn:chancery:problem:marking-above-press"));
    }

    private Response withdraw() {
        return officer.request()
                .header("If-Match", officer.get(statement).header("ETag"))
                .delete(statement + "/press-clearance");
    }

    private Response clear(Api person, String path) {
        return person.request()
                .header("If-Match", officer.get(path).header("ETag"))
                .post(path + "/press-clearance");
    }

    private Map<String, Object> quotation(Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "side", "BGR",
                "kind", "POSITION",
                "text", "We are ready.",
                "verbatim", true,
                "speakerId", speaker,
                "language", "bg",
                "marking", "PUBLIC"));
        body.putAll(more);
        if ("".equals(body.get("language"))) {
            body.remove("language");
        }
        return body;
    }
}
