package org.chancery.consultations.history;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Nobody learns from a history what they may not read. */
@ServiceTest
class HistoryVisibilityResourceTest {
    private static final Api OFFICER = Api.asDeskOfficer();
    private static final Api CLEARED = Api.as(Tokens.deskOfficer().cleared("CONFIDENTIAL"));
    private static final Api READER = Api.as(Tokens.reader());

    @Test
    void historyOfInvisibleRecordIsNotThere() {
        var round = aConsultation().marked("RESTRICTED").heldBy(OFFICER);
        var commitment = OFFICER.create("/v1/commitments", commitment(round, "PUBLIC"));
        var others = Api.as(Tokens.deskOfficer().onDesks("FRA"));

        OFFICER.get(round + "/history").then().statusCode(200);
        for (var stranger : List.of(READER, others)) {
            stranger.get(round + "/history").then().statusCode(404);
            stranger.get(commitment + "/history").then().statusCode(404);
        }
        OFFICER.get("/v1/consultations/3f2504e0-4f89-41d3-9a0c-0305e82c3301/history")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasConfidentialDoesNotLeakWhenItIsLowered() {
        var round = aConsultation().heldBy(CLEARED);
        var statement = CLEARED.create(round + "/statements", statement("The secret plan.", "CONFIDENTIAL"));
        CLEARED.put(statement, statement("A harmless sentence.", "PUBLIC"))
                .then()
                .statusCode(200);
        CLEARED.put(statement, statement("A harmless remark.", "PUBLIC")).then().statusCode(200);

        OFFICER.get(round + "/history?record=STATEMENT")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body("[0].changes.find { it.field == 'text' }.before", equalTo("A harmless sentence."))
                .body(not(containsString("secret")));
        CLEARED.get(round + "/history?record=STATEMENT").then().header("X-Total-Count", "3");
    }

    @Test
    void whatHasBeenRaisedIsGoneFromTheHistory() {
        var round = aConsultation().heldBy(CLEARED);
        var statement = CLEARED.create(round + "/statements", statement("Not so harmless.", "PUBLIC"));
        CLEARED.put(statement, statement("Not so harmless.", "CONFIDENTIAL"))
                .then()
                .statusCode(200);

        OFFICER.get(round + "/history?record=STATEMENT").then().header("X-Total-Count", "0");
    }

    @Test
    void removedStatementStaysAsHiddenAsItWas() {
        var round = aConsultation().heldBy(CLEARED);
        var statement = CLEARED.create(round + "/statements", statement("The secret plan.", "CONFIDENTIAL"));
        CLEARED.delete(statement).then().statusCode(204);

        OFFICER.get(round + "/history?record=STATEMENT").then().header("X-Total-Count", "0");
        CLEARED.get(round + "/history?record=STATEMENT").then().header("X-Total-Count", "2");
    }

    @Test
    void whatWasDoneWhileTheRoundWasConfidentialStaysHidden() {
        var round = aConsultation().marked("CONFIDENTIAL").plannedBy(CLEARED);
        CLEARED.create(round + "/agenda", Map.of("position", 1, "title", "The secret item", "topic", "TRADE"));
        CLEARED.put(round, aConsultation().marked("PUBLIC").body()).then().statusCode(200);
        CLEARED.create(round + "/agenda", Map.of("position", 2, "title", "Trade", "topic", "TRADE"));

        READER.get(round + "/history")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body("[0].changes.find { it.field == 'title' }.after", equalTo("Trade"));
    }

    @Test
    void theDeskOfAFormerPartyIsNeededForWhatWasRestrictedThen() {
        var both = Api.as(Tokens.deskOfficer().onDesks("BGR", "FRA"));
        var round = aConsultation().between("KAZ", "BGR").marked("RESTRICTED").plannedBy(both);
        both.put(round, aConsultation().between("KAZ", "FRA").marked("OFFICIAL").body())
                .then()
                .statusCode(200);

        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .get(round + "/history")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
        both.get(round + "/history").then().header("X-Total-Count", "2");
    }

    @Test
    void linkToWhatIsInvisibleIsNotTold() {
        var secret = aConsultation().marked("CONFIDENTIAL").plannedBy(CLEARED);
        var open = aConsultation().plannedBy(CLEARED);
        var hidden = CLEARED.create(secret + "/agenda", Map.of("position", 1, "title", "Hidden", "topic", "TRADE"));
        var seen = CLEARED.create(open + "/agenda", Map.of("position", 1, "title", "Seen", "topic", "TRADE"));
        var agreement = CLEARED.create(
                "/v1/agreements",
                Map.of(
                        "titles",
                        List.of(Map.of("language", "en", "title", "Agreement")),
                        "kind",
                        "TREATY",
                        "parties",
                        List.of("KAZ", "BGR"),
                        "marking",
                        "PUBLIC"));
        CLEARED.request()
                .header("If-Match", "*")
                .body(Map.of("agendaItemIds", List.of(Api.idOf(hidden), Api.idOf(seen)), "commitmentIds", List.of()))
                .put(agreement + "/links")
                .then()
                .statusCode(200);

        READER.get(agreement + "/history?field=agendaItemIds")
                .then()
                .statusCode(200)
                .body("[0].changes.find { it.field == 'agendaItemIds' }.after", equalTo(List.of(Api.idOf(seen))));
        CLEARED.get(agreement + "/history?field=agendaItemIds")
                .then()
                .body("[0].changes.find { it.field == 'agendaItemIds' }.after.size()", equalTo(2));
    }

    private static Map<String, Object> statement(String text, String marking) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", marking);
    }

    private static Map<String, Object> commitment(String round, String marking) {
        return new HashMap<>(Map.of(
                "consultationId",
                Api.idOf(round),
                "text",
                "Study it.",
                "responsible",
                List.of("KAZ"),
                "kind",
                "STUDY",
                "marking",
                marking));
    }
}
