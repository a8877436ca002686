package org.chancery.consultations.history;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@ServiceTest
class HistoryResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api colleague = Api.as(Tokens.deskOfficer().named("colleague"));

    @Inject
    SessionFactory sessions;

    @Test
    void everyChangeIsToldFieldByFieldWithItsAuthor() {
        var path = aConsultation().titled("Before").plannedBy(officer);
        colleague
                .put(
                        path,
                        aConsultation()
                                .titled("After")
                                .with("venue", Map.of("city", "Almaty"))
                                .body())
                .then()
                .statusCode(200);

        var history =
                officer.get(path + "/history").then().statusCode(200).extract().jsonPath();
        assertEquals(List.of("CHANGED", "CREATED"), history.getList("action"));
        assertEquals(List.of("colleague", "desk-officer"), history.getList("by"));
        assertEquals(List.of(1, 0), history.getList("version"));
        assertEquals(List.of("CONSULTATION", "CONSULTATION"), history.getList("record"));
        assertEquals(Api.idOf(path), history.getString("[0].recordId"));
        assertEquals("Before", history.getString("[0].changes.find { it.field == 'title' }.before"));
        assertEquals("After", history.getString("[0].changes.find { it.field == 'title' }.after"));
        assertEquals("Almaty", history.getString("[0].changes.find { it.field == 'venue.city' }.after"));
        assertEquals(List.of("BGR", "KAZ"), history.getList("[1].changes.find { it.field == 'parties' }.after"));
        assertEquals(
                officer.get(path).jsonPath().getString("recordedAt"),
                history.getString("[1].changes.find { it.field == 'recordedAt' }.after"));
    }

    @Test
    void removalKeepsWhatWasThere() {
        var round = aConsultation().heldBy(officer);
        var path = officer.create(
                round + "/outcomes", Map.of("kind", "NOTED", "text", "Noted in passing.", "marking", "PUBLIC"));
        officer.delete(path).then().statusCode(204);

        officer.get(round + "/history?record=OUTCOME")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "2")
                .body("action", equalTo(List.of("REMOVED", "CREATED")))
                .body("[0].changes.find { it.field == 'text' }.before", equalTo("Noted in passing."))
                .body("[0].changes.find { it.field == 'text' }.after", equalTo(null));
    }

    @Test
    void linksAreToldAsTheApiWritesThem() {
        var round = aConsultation().heldBy(officer);
        var first = person(officer, "First");
        var second = person(officer, "Second");
        var delegation = officer.create(round + "/delegations", delegation("BGR", first));
        officer.put(delegation, delegation("BGR", first, second)).then().statusCode(200);
        var item = officer.create(round + "/agenda", Map.of("position", 1, "title", "Trade", "topic", "TRADE"));
        officer.create(
                round + "/statements",
                Map.of(
                        "side", "BGR",
                        "kind", "POSITION",
                        "text", "So be it.",
                        "verbatim", true,
                        "speakerId", first,
                        "agendaItemId", Api.idOf(item),
                        "marking", "PUBLIC"));

        officer.get(round + "/history?record=DELEGATION&field=members")
                .then()
                .body("[0].changes.size()", equalTo(1))
                .body("[0].changes[0].before.personId", equalTo(List.of(first)))
                .body("[0].changes[0].after.personId", equalTo(List.of(first, second)))
                .body("[0].changes[0].after.role", equalTo(List.of("HEAD", "MEMBER")));
        officer.get(round + "/history?record=AGENDA_ITEM")
                .then()
                .body("[0].changes.find { it.field == 'topic' }.after", equalTo("TRADE"));
        officer.get(round + "/history?record=STATEMENT")
                .then()
                .body("[0].changes.find { it.field == 'speakerId' }.after", equalTo(first))
                .body("[0].changes.find { it.field == 'agendaItemId' }.after", equalTo(Api.idOf(item)))
                .body("[0].changes.find { it.field == 'verbatim' }.after", equalTo(true))
                .body("[0].changes.field.contains('step')", equalTo(false));
    }

    @Test
    void filtersNarrowBeforePagesAreCounted() {
        var path = aConsultation().titled("One").plannedBy(officer);
        colleague.put(path, aConsultation().titled("Two").body());
        officer.put(path, aConsultation().titled("Two").marked("OFFICIAL").body());
        officer.put(path, aConsultation().titled("Three").marked("OFFICIAL").body());

        expect(path, "", 4);
        expect(path, "?by=colleague", 1);
        expect(path, "?field=title", 3);
        expect(path, "?field=title&by=desk-officer", 2);
        expect(path, "?field=parties", 1);
        expect(path, "?record=AGENDA_ITEM", 0);
        expect(path, "?from=2000-01-01&to=2000-12-31", 0);
        expect(path, "?from=2000-01-01&to=2999-12-31", 4);
        officer.get(path + "/history?size=1&page=1&sort=at")
                .then()
                .header("X-Total-Count", "4")
                .body("size()", equalTo(1))
                .body("[0].by", equalTo("colleague"));
    }

    @Test
    void filterThatNamesNothingSaysWhatIsLawful() {
        var path = aConsultation().plannedBy(officer);
        officer.get(path + "/history?record=NOTHING")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("record"))
                .body("detail", containsString("STATEMENT"));
        officer.get(path + "/history?field=step")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("field"))
                .body("detail", containsString("heldOn"));
        officer.get(path + "/history?sort=by").then().statusCode(400);
    }

    @Test
    void commitmentsAndPeopleHaveTheirOwnHistory() {
        var round = aConsultation().heldBy(officer);
        var commitment = officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId", Api.idOf(round),
                        "text", "Study it.",
                        "responsible", List.of("KAZ"),
                        "kind", "STUDY",
                        "marking", "PUBLIC"));
        var name = person(officer, "Somebody");

        officer.get(commitment + "/history")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].changes.find { it.field == 'responsible' }.after", equalTo(List.of("KAZ")))
                .body("[0].changes.find { it.field == 'consultationId' }.after", equalTo(Api.idOf(round)));
        officer.get(round + "/history?record=COMMITMENT").then().header("X-Total-Count", "1");
        officer.get("/v1/people/" + name + "/history")
                .then()
                .statusCode(200)
                .body("[0].changes.find { it.field == 'nameForms' }.after.name", equalTo(List.of("Somebody")));
    }

    @Test
    void correctionOfClosedRecordIsToldWithItsNumber() {
        var round = aConsultation().titled("Mistaken").heldBy(officer);
        officer.post(round + "/transitions", Map.of("to", "CLOSED")).then().statusCode(200);
        officer.request()
                .header("If-Match", officer.get(round).header("ETag"))
                .body(Map.of(
                        "reason",
                        "A slip of the pen",
                        "consultation",
                        Map.of("record", aConsultation().titled("Right").body())))
                .post(round + "/corrections")
                .then()
                .statusCode(201);

        officer.get(round + "/history")
                .then()
                .body("[0].correction", equalTo(1))
                .body("[0].changes.find { it.field == 'title' }.after", equalTo("Right"))
                .body("[1].correction", equalTo(null));
    }

    @Test
    void topicsTellTheirHistoryByCode() {
        officer.get("/v1/topics/TRADE/history")
                .then()
                .statusCode(200)
                .body("action", hasItem("CREATED"))
                .body("[-1].changes.find { it.field == 'names.en' }.after", equalTo("Trade"));
        officer.get("/v1/topics/NO_SUCH/history").then().statusCode(404);
    }

    @Test
    void longHistoryCostsAsManyStatementsAsShortOne() {
        var path = aConsultation().titled("0").heldBy(officer);
        outcomeAndChange(path, 1);
        var few = statementsOf(path + "/history?size=200");
        for (var number = 2; number < 9; number++) {
            outcomeAndChange(path, number);
        }

        assertEquals(few, statementsOf(path + "/history?size=200"));
    }

    private void outcomeAndChange(String path, int number) {
        var outcome = Map.of("kind", "NOTED", "text", "Noted.", "marking", "PUBLIC");
        officer.create(path + "/outcomes", outcome);
        officer.put(path, aConsultation().titled(String.valueOf(number)).body())
                .then()
                .statusCode(200);
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private void expect(String path, String query, int count) {
        officer.get(path + "/history" + query)
                .then()
                .statusCode(200)
                .header("X-Total-Count", String.valueOf(count))
                .body("size()", equalTo(count));
    }
}
