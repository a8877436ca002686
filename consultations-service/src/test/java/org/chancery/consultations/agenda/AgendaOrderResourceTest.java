package org.chancery.consultations.agenda;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AgendaOrderResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";
    private String trade = "";
    private String energy = "";
    private String tourism = "";

    @BeforeEach
    void threeItems() {
        consultation = aConsultation().plannedBy(officer);
        trade = item(1, "Trade", "TRADE");
        energy = item(2, "Energy", "ENERGY");
        tourism = item(7, "Tourism", "TOURISM");
    }

    @Test
    void wholeAgendaIsPutInOrderAtOnce() {
        officer.put(order(), items(tourism, trade, energy))
                .then()
                .statusCode(200)
                .body("items", contains(tourism, trade, energy));

        officer.get(consultation + "/agenda")
                .then()
                .body("title", contains("Tourism", "Trade", "Energy"))
                .body("position", contains(1, 2, 3));
    }

    @Test
    void orderThatSomebodyChangedMeanwhileIsStale() {
        var before = officer.get(order()).header("ETag");
        officer.put(order(), items(energy, trade, tourism)).then().statusCode(200);

        officer.request()
                .header("If-Match", before)
                .body(items(tourism, trade, energy))
                .put(order())
                .then()
                .statusCode(412)
                .body("present", contains("Energy", "Trade", "Tourism"));
        officer.request()
                .body(items(tourism, trade, energy))
                .put(order())
                .then()
                .statusCode(428);
        officer.get(order()).then().body("items", contains(energy, trade, tourism));
    }

    @Test
    void itemThatCameMeanwhileMakesTheOrderStale() {
        var before = officer.get(order()).header("ETag");
        item(3, "Culture", "CULTURE");

        officer.request()
                .header("If-Match", before)
                .body(items(tourism, trade, energy))
                .put(order())
                .then()
                .statusCode(412);
    }

    @Test
    void titleThatWasCorrectedLeavesTheOrder() {
        var before = officer.get(order()).header("ETag");
        officer.put(
                        consultation + "/agenda/" + trade,
                        Map.of("position", 1, "title", "Trade and customs", "topic", "TRADE"))
                .then()
                .statusCode(200);

        officer.get(order()).then().header("ETag", equalTo(before));
    }

    @Test
    void everyItemIsNamedOnce() {
        var stranger = UUID.randomUUID().toString();

        refused(items(trade, energy), "missing: " + tourism);
        refused(items(trade, energy, tourism, trade), "twice");
        refused(items(trade, energy, tourism, stranger), "not on the agenda: " + stranger);
        officer.get(order()).then().body("items", contains(trade, energy, tourism));
    }

    @Test
    void closedRecordKeepsItsOrder() {
        officer.post(consultation + "/transitions", Map.of("to", "CANCELLED", "reason", "No time"))
                .then()
                .statusCode(200);

        officer.put(order(), items(tourism, trade, energy)).then().statusCode(409);
    }

    private void refused(Map<String, ?> body, String message) {
        officer.put(order(), body)
                .then()
                .statusCode(400)
                .body("violations.field", contains("items"))
                .body("violations[0].message", containsString(message));
    }

    private String order() {
        return consultation + "/agenda/order";
    }

    private String item(int position, String title, String topic) {
        return Api.idOf(
                officer.create(consultation + "/agenda", Map.of("position", position, "title", title, "topic", topic)));
    }

    private static Map<String, List<String>> items(String... ids) {
        return Map.of("items", List.of(ids));
    }
}
