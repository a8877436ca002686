package org.chancery.consultations.search;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.AuditLog;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A search finds and counts only what exists for the caller. */
@ServiceTest
class SearchVisibilityResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api reader = Api.as(Tokens.reader());
    private final Api clearedForAnotherDesk =
            Api.as(Tokens.deskOfficer().onDesks("FRA").cleared("CONFIDENTIAL"));
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void withoutTheClearanceNothingIsFoundOrCounted() {
        var round = aConsultation().titled(mark).marked("OFFICIAL").heldBy(officer);
        officer.create(round + "/statements", statement("PUBLIC"));

        search(officer).header("X-Total-Count", equalTo("2"));
        search(reader).header("X-Total-Count", equalTo("0"));
        search(clearedForAnotherDesk).header("X-Total-Count", equalTo("2"));
    }

    @Test
    void whatIsRestrictedNeedsTheDeskAndTheRecordsOwnClearance() {
        var round = aConsultation().titled(mark).heldBy(officer);
        officer.create(round + "/statements", statement("RESTRICTED"));

        search(officer).body("marking", containsInAnyOrder("PUBLIC", "RESTRICTED"));
        search(reader).header("X-Total-Count", equalTo("1"));
        search(clearedForAnotherDesk).header("X-Total-Count", equalTo("1"));
        search(Api.as(Tokens.administrator())).header("X-Total-Count", equalTo("2"));
        search(Api.as(Tokens.deskOfficer().cleared("OFFICIAL"))).header("X-Total-Count", equalTo("1"));
    }

    @Test
    void aChangedMarkingHoldsForAllThatBelongsToTheRound() {
        var body = aConsultation().titled("Round " + mark);
        var round = body.heldBy(officer);
        officer.create(round + "/statements", statement("PUBLIC"));
        officer.create(round + "/agenda", Map.of("position", 1, "title", mark, "topic", "ENERGY"));
        search(reader).header("X-Total-Count", equalTo("3"));

        officer.put(round, body.marked("RESTRICTED").body()).then().statusCode(200);
        search(reader).header("X-Total-Count", equalTo("0"));
        search(clearedForAnotherDesk).header("X-Total-Count", equalTo("0"));
        search(officer).header("X-Total-Count", equalTo("3"));

        officer.put(round, body.marked("PUBLIC").body()).then().statusCode(200);
        search(reader).header("X-Total-Count", equalTo("3"));
    }

    @Test
    void aChangedPartyOpensTheRoundToItsDesk() {
        var body = aConsultation().titled(mark).marked("RESTRICTED");
        var round = body.heldBy(officer);
        officer.create(round + "/statements", statement("PUBLIC"));
        search(clearedForAnotherDesk).header("X-Total-Count", equalTo("0"));

        officer.put(round, body.between("KAZ", "BGR", "FRA").body()).then().statusCode(200);
        search(clearedForAnotherDesk)
                .header("X-Total-Count", equalTo("2"))
                .body("[0].parties", contains("BGR", "FRA", "KAZ"));
    }

    @Test
    void aSpeakerInARestrictedRoundIsKnownAsAPersonOnly() {
        var person = officer.create("/v1/people", Map.of("nameForms", List.of(Map.of("language", "en", "name", mark))));
        var round = aConsultation().marked("RESTRICTED").heldBy(officer);
        officer.create(round + "/delegations", delegation("BGR", Api.idOf(person)));
        var statement = new HashMap<String, Object>(statement("PUBLIC"));
        statement.put("text", "Said in confidence.");
        statement.put("speakerId", Api.idOf(person));
        officer.create(round + "/statements", statement);

        search(officer).body("type", containsInAnyOrder("PERSON", "DELEGATION", "STATEMENT"));
        var found = search(reader).body("type", contains("PERSON")).extract().asString();
        assertFalse(found.contains("BGR"), found);
        assertFalse(found.contains("confidence"), found);
        assertFalse(found.contains("Director"), found);
    }

    @Test
    void whatIsFoundAboveOfficialIsLogged() {
        var round = aConsultation().titled(mark).marked("RESTRICTED").plannedBy(officer);
        var log = AuditLog.during(() -> search(officer));

        assertEquals(
                List.of("read by=desk-officer marking=RESTRICTED id=" + Api.idOf(round) + " request=GET /v1/search"),
                log);
    }

    private ValidatableResponse search(Api person) {
        return person.get("/v1/search?q=" + mark).then().statusCode(200);
    }

    private Map<String, Object> statement(String marking) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", mark, "verbatim", false, "marking", marking);
    }
}
