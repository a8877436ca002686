package org.chancery.consultations.preparation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PreparationResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api cleared = Api.as(Tokens.deskOfficer().cleared("CONFIDENTIAL"));
    private String round = "";
    private String item = "";

    @Inject
    EntityManager database;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundWithAnItem() {
        round = aConsultation().marked("OFFICIAL").plannedBy(officer);
        item = item(1);
    }

    @Test
    void itemIsPreparedInTheSixHeadingsOfABrief() {
        officer.request()
                .body(Map.of(
                        "objective", "A date for the commission",
                        "arguments", List.of("It met until 2019", "Both chambers ask for it"),
                        "tacticalArguments", List.of("Their exporters wait for it"),
                        "theirObjective", "Access to the Middle Corridor",
                        "theirObjectiveSource", "Embassy, 3 October",
                        "ourResponse", "Yes, through the commission",
                        "pressLine", "The commission will meet"))
                .put(preparation())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""));

        officer.get(preparation())
                .then()
                .body("agendaItemId", equalTo(Api.idOf(item)))
                .body("arguments", contains("It met until 2019", "Both chambers ask for it"))
                .body("tacticalArguments", hasSize(1))
                .body("theirObjective", equalTo("Access to the Middle Corridor"))
                .body("pressLine", equalTo("The commission will meet"));
    }

    @Test
    void newPreparationIsRestrictedUnlessItSaysOtherwise() {
        prepare(Map.of());

        officer.get(preparation()).then().statusCode(200).body("marking", equalTo("RESTRICTED"));
        Api.as(Tokens.pressOfficer()).get(preparation()).then().statusCode(404);
    }

    @Test
    void markingIsNotBelowThatOfTheRound() {
        refused(Map.of("marking", "PUBLIC"), "marking");
        refused(Map.of("marking", "CONFIDENTIAL"), "marking");
        prepare(Map.of("marking", "OFFICIAL"));
    }

    @Test
    void preparationAboveOnesClearanceDoesNotExist() {
        cleared.request()
                .body(Map.of("objective", "Quietly", "marking", "CONFIDENTIAL"))
                .put(preparation())
                .then()
                .statusCode(201);

        officer.get(preparation()).then().statusCode(404);
        officer.get(round + "/preparations").then().statusCode(200).header("X-Total-Count", equalTo("0"));
        officer.request().header("If-Match", "*").delete(preparation()).then().statusCode(404);
        cleared.get(round + "/preparations").then().body("objective", contains("Quietly"));
    }

    @Test
    void preparationThatOneMayNotReadIsNotOverwritten() {
        cleared.request()
                .body(Map.of("objective", "Quietly", "marking", "CONFIDENTIAL"))
                .put(preparation())
                .then()
                .statusCode(201);

        officer.request()
                .body(Map.of("objective", "Loudly"))
                .put(preparation())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:agenda-item-prepared"));
        cleared.get(preparation()).then().body("objective", equalTo("Quietly"));
    }

    @Test
    void whatTheyWantHasASource() {
        refused(Map.of("theirObjective", "Access to the Middle Corridor"), "theirObjectiveSource");
        refused(Map.of("theirObjectiveSource", "Embassy"), "theirObjectiveSource");
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        prepare(Map.of("objective", "First"));

        officer.request()
                .body(Map.of("objective", "Unseen"))
                .put(preparation())
                .then()
                .statusCode(428);
        officer.request()
                .header("If-Match", "\"7\"")
                .body(Map.of("objective", "Stale"))
                .put(preparation())
                .then()
                .statusCode(412);
        officer.put(preparation(), Map.of("objective", "Second"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("objective", equalTo("Second"), "marking", equalTo("RESTRICTED"));
    }

    @Test
    void wholeRoundComesInTheOrderOfTheAgenda() {
        var second = item(2);
        item(3);
        officer.request()
                .body(Map.of("objective", "Two"))
                .put(second + "/preparation")
                .then()
                .statusCode(201);
        prepare(Map.of("objective", "One"));

        officer.get(round + "/preparations")
                .then()
                .header("X-Total-Count", equalTo("2"))
                .body("objective", contains("One", "Two"));
    }

    @Test
    void wholeRoundIsNotFetchedItemByItem() {
        prepare(Map.of("arguments", List.of("One")));
        var few = statementsOf(round + "/preparations");
        for (var position = 2; position <= 9; position++) {
            officer.request()
                    .body(Map.of("arguments", List.of("One", "Two"), "tacticalArguments", List.of("Three")))
                    .put(item(position) + "/preparation")
                    .then()
                    .statusCode(201);
        }

        assertEquals(few, statementsOf(round + "/preparations"));
    }

    @Test
    void closedRoundKeepsItsPreparation() {
        prepare(Map.of("objective", "As we went"));
        var etag = officer.get(preparation()).header("ETag");
        officer.post(round + "/transitions", Map.of("to", "HELD", "heldOn", "2023-10-21"))
                .then()
                .statusCode(200);
        officer.post(round + "/transitions", Map.of("to", "CLOSED")).then().statusCode(200);

        officer.request()
                .header("If-Match", etag)
                .body(Map.of("objective", "As we wish"))
                .put(preparation())
                .then()
                .statusCode(409);
        officer.request().header("If-Match", etag).delete(preparation()).then().statusCode(409);
        officer.get(preparation()).then().body("objective", equalTo("As we went"));
    }

    @Test
    void writingNeedsTheDesk() {
        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .request()
                .body(Map.of("objective", "Not mine"))
                .put(preparation())
                .then()
                .statusCode(403);
    }

    @Test
    void listsHaveLimits() {
        refused(Map.of("arguments", List.of(" ")), "arguments[0]");
        refused(Map.of("tacticalArguments", Collections.nCopies(51, "More")), "tacticalArguments");
    }

    @Test
    void preparedItemStaysUntilItsPreparationIsRemoved() {
        prepare(Map.of("objective", "Something"));

        officer.delete(item).then().statusCode(409);
        officer.delete(preparation()).then().statusCode(204);
        officer.delete(item).then().statusCode(204);
    }

    @Test
    void everyChangeIsKept() {
        prepare(Map.of("objective", "Before", "arguments", List.of("Old")));
        officer.put(preparation(), Map.of("arguments", List.of("New"))).then().statusCode(200);
        officer.get(preparation()).then().body("objective", nullValue());

        assertEquals(List.of("Before 0", "- 1"), rows("""
                        select coalesce(a.objective, '-') || ' ' || a.version
                        from preparation_aud a where a.agenda_item_id = ?1 order by a.rev"""));
        assertEquals(List.of("Old 0", "Old 2", "New 0"), rows("""
                        select a.text || ' ' || a.revtype from preparation_argument_aud a
                        where a.preparation_id = (select id from preparation where agenda_item_id = ?1)
                        order by a.rev, a.revtype desc"""));
    }

    private void refused(Map<String, ?> body, String field) {
        officer.request()
                .body(body)
                .put(preparation())
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private void prepare(Map<String, ?> body) {
        officer.request().body(new HashMap<>(body)).put(preparation()).then().statusCode(201);
    }

    private String preparation() {
        return item + "/preparation";
    }

    private String item(int position) {
        return officer.create(round + "/agenda", Map.of("position", position, "title", "Energy", "topic", "ENERGY"));
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    @SuppressWarnings("unchecked") // a native query of one column
    private List<String> rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) database.createNativeQuery(query, String.class)
                        .setParameter(1, UUID.fromString(Api.idOf(item)))
                        .getResultList());
    }
}
