package org.chancery.consultations.statement;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
class ProposalResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";

    @BeforeEach
    void aRoundThatWasHeld() {
        consultation = aConsultation().between("KAZ", "BGR", "ROU").heldBy(officer);
    }

    @Test
    void proposalIsOpenUntilItIsAnswered() {
        var path = proposal(Map.of("addressee", "KAZ"));

        officer.get(path)
                .then()
                .body("addressee", equalTo("KAZ"), "proposalState", equalTo("OPEN"), "answeredBy", nullValue());
        officer.post(path + "/answer", Map.of("state", "ACCEPTED", "note", "From January on"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("proposalState", equalTo("ACCEPTED"), "answeredBy", equalTo("KAZ"))
                .body("answerNote", equalTo("From January on"), "text", equalTo("Join the Middle Corridor."));
    }

    @Test
    void onlyProposalsHaveAStateAndAnAddressee() {
        var position = officer.create(consultation + "/statements", statement("POSITION", Map.of()));

        officer.get(position).then().body("proposalState", nullValue());
        officer.post(position + "/answer", Map.of("state", "NOTED"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:statement-no-proposal"));
        refused(statement("RESERVATION", Map.of("addressee", "KAZ")), "addressee");
        refused(statement("PROPOSAL", Map.of("addressee", "BGR")), "addressee");
        refused(statement("PROPOSAL", Map.of("addressee", "FRA")), "addressee");
    }

    @Test
    void proposalIsAnsweredByAnotherParty() {
        var path = proposal(Map.of());

        refusedAnswer(path, Map.of("state", "DECLINED", "answeredBy", "BGR"), "answeredBy");
        refusedAnswer(path, Map.of("state", "DECLINED", "answeredBy", "FRA"), "answeredBy");
        refusedAnswer(path, Map.of("state", "PERHAPS"), "state");
        officer.post(path + "/answer", Map.of("state", "DECLINED", "answeredBy", "ROU"))
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo("ROU"));
    }

    @Test
    void answerComesInALaterRoundWhenTheRecordIsClosed() {
        var path = proposal(Map.of("addressee", "KAZ"));
        officer.post(consultation + "/transitions", Map.of("to", "CLOSED"))
                .then()
                .statusCode(200);
        var later = aConsultation()
                .between("KAZ", "BGR", "ROU")
                .heldOn("2024-10-21")
                .marked("OFFICIAL")
                .heldBy(officer);

        officer.post(path + "/answer", Map.of("state", "ACCEPTED", "answeredInId", Api.idOf(later)))
                .then()
                .statusCode(200)
                .body("answeredInId", equalTo(Api.idOf(later)));
        Api.as(Tokens.reader())
                .get(path)
                .then()
                .body("proposalState", equalTo("ACCEPTED"), "answeredInId", nullValue());
        officer.put(path, statement("PROPOSAL", Map.of("text", "Other words.")))
                .then()
                .statusCode(409);
    }

    @Test
    void roundOfTheAnswerIsALaterOneOfBothSides() {
        var path = proposal(Map.of("addressee", "KAZ"));
        var earlier = aConsultation()
                .between("KAZ", "BGR", "ROU")
                .heldOn("2022-10-21")
                .heldBy(officer);
        var others = aConsultation().between("KAZ", "ROU").heldOn("2024-10-21");
        var withoutUs = others.heldBy(Api.as(Tokens.deskOfficer().onDesks("ROU")));
        var planned = aConsultation().heldOn("2024-10-21").plannedBy(officer);

        for (var round : List.of(earlier, withoutUs, planned, "/" + UUID.randomUUID())) {
            refusedAnswer(path, Map.of("state", "NOTED", "answeredInId", Api.idOf(round)), "answeredInId");
        }
    }

    @Test
    void answerIsTakenBack() {
        var path = proposal(Map.of("addressee", "KAZ"));
        officer.post(path + "/answer", Map.of("state", "NOTED", "note", "We shall see"))
                .then()
                .statusCode(200);

        refusedAnswer(path, Map.of("state", "OPEN", "note", "Not yet"), "note");
        officer.post(path + "/answer", Map.of("state", "OPEN"))
                .then()
                .statusCode(200)
                .body("proposalState", equalTo("OPEN"), "answeredBy", nullValue(), "answerNote", nullValue());
    }

    @Test
    void answerIsNotLostByACorrection() {
        var path = proposal(Map.of("addressee", "KAZ"));
        officer.post(path + "/answer", Map.of("state", "ACCEPTED")).then().statusCode(200);

        officer.put(path, statement("POSITION", Map.of()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
        officer.put(path, statement("PROPOSAL", Map.of("side", "KAZ")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("side"));
        officer.put(path, statement("PROPOSAL", Map.of("text", "Join it soon.", "addressee", "KAZ")))
                .then()
                .statusCode(200)
                .body("proposalState", equalTo("ACCEPTED"), "answeredBy", equalTo("KAZ"));
    }

    @Test
    void proposalThatWasNoneLosesItsState() {
        var path = proposal(Map.of("addressee", "KAZ"));

        officer.put(path, statement("POSITION", Map.of()))
                .then()
                .statusCode(200)
                .body("proposalState", nullValue(), "addressee", nullValue());
    }

    @Test
    void answeringNeedsTheDeskAndHonoursTheVersion() {
        var path = proposal(Map.of());

        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .post(path + "/answer", Map.of("state", "NOTED"))
                .then()
                .statusCode(403);
        officer.request()
                .header("If-Match", "\"9\"")
                .body(Map.of("state", "NOTED"))
                .post(path + "/answer")
                .then()
                .statusCode(412);
    }

    @Test
    void partyToWhichAProposalIsMadeCannotGo() {
        proposal(Map.of("addressee", "ROU"));

        officer.put(consultation, aConsultation().body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:party-in-use"));
    }

    private void refusedAnswer(String path, Map<String, ?> body, String field) {
        officer.post(path + "/answer", body).then().statusCode(400).body("violations.field", contains(field));
    }

    private void refused(Map<String, ?> body, String field) {
        officer.post(consultation + "/statements", body)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private String proposal(Map<String, ?> more) {
        return officer.create(consultation + "/statements", statement("PROPOSAL", more));
    }

    private static Map<String, Object> statement(String kind, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "side", "BGR",
                "kind", kind,
                "text", "Join the Middle Corridor.",
                "verbatim", false,
                "marking", "PUBLIC"));
        body.putAll(more);
        return body;
    }
}
