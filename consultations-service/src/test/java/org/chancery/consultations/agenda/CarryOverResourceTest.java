package org.chancery.consultations.agenda;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CarryOverResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String last = "";
    private String next = "";

    @Inject
    AgendaService agenda;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @BeforeEach
    void twoRounds() {
        last = aConsultation().heldBy(officer);
        next = aConsultation().heldOn("2024-10-21").plannedBy(officer);
    }

    @Test
    void whatIsNotFinishedReturnsAsCandidateInItsOrder() {
        item(last, 6, "Put off", Map.of("state", "DEFERRED"));
        var first = item(last, 1, "Adopted", Map.of("leadSide", "BGR", "tier", "DEFENSIVE"));
        item(last, 2, "Discussed", Map.of("state", "DISCUSSED"));
        item(last, 3, "Concluded", Map.of("state", "CONCLUDED"));
        item(last, 4, "Withdrawn", Map.of("state", "WITHDRAWN"));

        assertEquals(3, carryOver(last, next));

        officer.get(next + "/agenda")
                .then()
                .body("title", contains("Adopted", "Discussed", "Put off"))
                .body("position", contains(1, 2, 3))
                .body("state", contains("CANDIDATE", "CANDIDATE", "CANDIDATE"))
                .body("[0].carriedFromId", equalTo(Api.idOf(first)))
                .body("[0].leadSide", equalTo("BGR"), "[0].tier", equalTo("DEFENSIVE"), "[1].leadSide", nullValue());
    }

    @Test
    void candidatesComeAfterWhatIsThereAndNeverTwice() {
        item(last, 1, "Energy", Map.of());
        item(next, 5, "New", Map.of());

        assertEquals(1, carryOver(last, next));
        assertEquals(0, carryOver(last, next));

        officer.get(next + "/agenda")
                .then()
                .body("title", contains("New", "Energy"))
                .body("position", contains(5, 6));
    }

    @Test
    void whatHasADisabledTopicDoesNotReturn() {
        var administrator = Api.as(Tokens.administrator());
        var names = Map.of("en", "Fax", "ru", "Факс", "kk", "Факс", "bg", "Факс");
        var code = "FAX_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var topic = administrator.create("/v1/topics", Map.of("code", code, "names", names));
        item(last, 1, "Fax lines", Map.of("topic", code));
        item(last, 2, "Energy", Map.of());
        administrator
                .post(
                        topic + "/disabling",
                        Map.of("disabledOn", LocalDate.now(clock).toString()))
                .then()
                .statusCode(200);

        carryOver(last, next);

        officer.get(next + "/agenda").then().body("title", contains("Energy"));
    }

    @Test
    void wordsDoNotComeIntoARoundWithALowerMarking() {
        var secret = aConsultation().marked("RESTRICTED").heldBy(officer);
        item(secret, 1, "Sensitive", Map.of());

        assertThrows(HttpProblem.class, () -> carryOver(secret, next));
    }

    @Test
    void originIsNotToldToWhomTheEarlierRoundIsInvisible() {
        var secret = aConsultation().marked("OFFICIAL").heldBy(officer);
        var origin = item(secret, 1, "Energy", Map.of());
        var later = aConsultation().marked("OFFICIAL").heldOn("2024-10-21").plannedBy(officer);
        carryOver(secret, later);
        officer.put(later, aConsultation().heldOn("2024-10-21").body()).then().statusCode(200);

        officer.get(later + "/agenda").then().body("[0].carriedFromId", equalTo(Api.idOf(origin)));
        Api.as(Tokens.reader())
                .get(later + "/agenda")
                .then()
                .body("[0].title", equalTo("Energy"), "[0].carriedFromId", nullValue());
    }

    @Test
    void whereAnItemCameFromIsReadRoundByRound() {
        var first = item(last, 1, "Energy", Map.of());
        carryOver(last, next);
        officer.post(next + "/transitions", Map.of("to", "HELD", "heldOn", "2024-10-21"))
                .then()
                .statusCode(200);
        var third = aConsultation().heldOn("2025-10-21").plannedBy(officer);
        carryOver(next, third);
        var item =
                third + "/agenda/" + officer.get(third + "/agenda").jsonPath().getString("[0].id");

        officer.get(item + "/earlier-items")
                .then()
                .statusCode(200)
                .body("heldOn", contains("2024-10-21", "2023-10-21"))
                .body("id", contains(Api.idOf(next), Api.idOf(last)))
                .body("[1].item.id", equalTo(Api.idOf(first)));
        officer.get(first + "/earlier-items").then().header("X-Total-Count", equalTo("0"));

        officer.put(last, aConsultation().marked("OFFICIAL").body()).then().statusCode(200);
        Api.as(Tokens.reader()).get(item + "/earlier-items").then().body("id", contains(Api.idOf(next)));
    }

    @Test
    void itemThatALaterRoundRefersToStays() {
        var origin = item(last, 1, "Energy", Map.of());
        carryOver(last, next);

        officer.delete(origin).then().statusCode(409).body("type", equalTo("urn:chancery:problem:agenda-item-in-use"));
    }

    private int carryOver(String from, String to) {
        return QuarkusTransaction.requiringNew().call(() -> agenda.carryOver(round(from), round(to)));
    }

    private Consultation round(String path) {
        return database.find(Consultation.class, UUID.fromString(Api.idOf(path)));
    }

    private String item(String consultation, int position, String title, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("position", position, "title", title, "topic", "ENERGY"));
        body.putAll(more);
        return officer.create(consultation + "/agenda", body);
    }
}
