package org.chancery.consultations.agreement;

import static org.chancery.consultations.testing.AgreementBuilder.anAgreement;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
class LinkResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";
    private String agreement = "";

    @Inject
    EntityManager database;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundAndAnAgreement() {
        consultation = aConsultation().heldBy(officer);
        agreement = anAgreement().addedBy(officer);
    }

    @Test
    void linksAreShownAndLeadBackFromTheOtherSide() {
        var item = agendaItem(consultation, 1);
        var promise = commitment("PUBLIC");

        link(List.of(item), List.of(promise))
                .header("ETag", equalTo("\"1\""))
                .header("X-Total-Count", equalTo("2"))
                .body("kind", contains("AGENDA_ITEM", "COMMITMENT"))
                .body("id", contains(item, promise))
                .body("consultationId", contains(Api.idOf(consultation), Api.idOf(consultation)))
                .body("text", contains("Item 1", "Sign it."));
        for (var filter :
                List.of("agendaItem=" + item, "commitment=" + promise, "consultation=" + Api.idOf(consultation))) {
            officer.get("/v1/agreements?" + filter)
                    .then()
                    .header("X-Total-Count", equalTo("1"))
                    .body("id", contains(Api.idOf(agreement)));
        }
    }

    @Test
    void replacingTakesAwayWhatIsNotNamed() {
        var first = agendaItem(consultation, 1);
        var second = agendaItem(consultation, 2);
        link(List.of(first), List.of(commitment("PUBLIC")));

        link(List.of(second), List.of()).body("id", contains(second));
        officer.get("/v1/agreements?agendaItem=" + first).then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void nobodySeesALinkWhoseOtherEndIsHidden() {
        var item = agendaItem(aConsultation().marked("RESTRICTED").heldBy(officer), 1);
        var open = commitment("PUBLIC");
        var hidden = commitment("RESTRICTED");
        link(List.of(item), List.of(open, hidden)).body("id", containsInAnyOrder(item, open, hidden));

        var reader = Api.as(Tokens.reader());
        reader.get(agreement + "/links")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("1"))
                .body("id", contains(open));
        reader.get("/v1/agreements?commitment=" + open).then().header("X-Total-Count", equalTo("1"));
        reader.get("/v1/agreements?commitment=" + hidden).then().header("X-Total-Count", equalTo("0"));
        reader.get("/v1/agreements?agendaItem=" + item).then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void whoCannotSeeALinkDoesNotTakeItAway() {
        var hidden = commitment("RESTRICTED");
        link(List.of(), List.of(hidden));

        var cleared = Api.as(Tokens.deskOfficer().cleared("OFFICIAL"));
        cleared.put(agreement + "/links", Map.of("agendaItemIds", List.of(), "commitmentIds", List.of()))
                .then()
                .statusCode(200)
                .body("id", empty());
        officer.get(agreement + "/links").then().body("id", contains(hidden));
    }

    @Test
    void onlyWhatExistsForTheCallerIsLinked() {
        var hidden = commitment("RESTRICTED");
        var cleared = Api.as(Tokens.deskOfficer().cleared("OFFICIAL"));

        refused(cleared, List.of(), List.of(hidden), "commitmentIds[0]");
        refused(
                officer,
                List.of(agendaItem(consultation, 1), UUID.randomUUID().toString()),
                List.of(),
                "agendaItemIds[1]");
        officer.get(agreement + "/links").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void linkedAgendaItemIsNotRemoved() {
        var item = agendaItem(consultation, 1);
        link(List.of(item), List.of());

        officer.delete(consultation + "/agenda/" + item)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:agenda-item-in-use"));
        link(List.of(), List.of());
        officer.delete(consultation + "/agenda/" + item).then().statusCode(204);
    }

    @Test
    void historyKeepsLinksThatWentForThoseWhoMaySeeThem() {
        var item = agendaItem(consultation, 1);
        var hidden = commitment("RESTRICTED");
        link(List.of(item), List.of(hidden));
        link(List.of(), List.of());

        officer.get(agreement + "/history")
                .then()
                .body("action", contains("CHANGED", "CHANGED", "CREATED"))
                .body("[0].changes.find { it.field == 'agendaItemIds' }.before", contains(item))
                .body("[0].changes.find { it.field == 'agendaItemIds' }.after", nullValue())
                .body("[0].changes.find { it.field == 'commitmentIds' }.before", contains(hidden));
        Api.as(Tokens.reader())
                .get(agreement + "/history")
                .then()
                .body("[0].changes.find { it.field == 'agendaItemIds' }.before", contains(item))
                .body(not(containsString(hidden)));
    }

    @Test
    void historyTellsALinkOnlyToThoseWhoMaySeeWhatIsLinked() {
        var hidden = commitment("RESTRICTED");
        link(List.of(), List.of(hidden));
        officer.post(agreement + "/transitions", Map.of("to", "SIGNED", "on", "2011-05-04"))
                .then()
                .statusCode(200);

        officer.get(agreement + "/history")
                .then()
                .statusCode(200)
                .body("action", contains("CHANGED", "CHANGED", "CREATED"))
                .body("[0].changes.field", hasItems("status", "signedOn"))
                .body("[0].changes.find { it.field == 'status' }.before", equalTo("IN_NEGOTIATION"))
                .body("[0].changes.find { it.field == 'status' }.after", equalTo("SIGNED"))
                .body("[1].changes.find { it.field == 'commitmentIds' }.after", contains(hidden));
        Api.as(Tokens.reader())
                .get(agreement + "/history")
                .then()
                .statusCode(200)
                .body("changes.field.flatten()", hasItem("status"))
                .body(not(containsString(hidden)));
    }

    @Test
    void historyKeepsTheVersionOfEachRevision() {
        link(List.of(), List.of(commitment("PUBLIC")));

        var versions = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select a.version from agreement_aud a where a.id = ?1 order by a.rev", Long.class)
                        .setParameter(1, UUID.fromString(Api.idOf(agreement)))
                        .getResultList());
        assertEquals(List.of(0L, 1L), versions);
    }

    @Test
    void readingCostsTheSameWhateverTheNumber() {
        link(List.of(agendaItem(consultation, 1)), List.of(commitment("PUBLIC")));
        var mark = UUID.randomUUID().toString();
        anAgreement().titled(mark).addedBy(officer);
        anAgreement().titled(mark).signedBy(officer, "2020-01-01");
        var few = statementsOf(agreement + "/links") + statementsOf("/v1/agreements?q=" + mark);

        link(
                List.of(agendaItem(consultation, 2), agendaItem(consultation, 3), agendaItem(consultation, 4)),
                List.of(commitment("PUBLIC"), commitment("PUBLIC"), commitment("PUBLIC")));
        for (var number = 0; number < 8; number++) {
            anAgreement().titled(mark).with("topic", "TRADE").signedBy(officer, "2020-01-01");
        }

        assertEquals(few, statementsOf(agreement + "/links") + statementsOf("/v1/agreements?q=" + mark));
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private ValidatableResponse link(List<String> agendaItems, List<String> commitments) {
        return officer.put(agreement + "/links", Map.of("agendaItemIds", agendaItems, "commitmentIds", commitments))
                .then()
                .statusCode(200);
    }

    private void refused(Api person, List<String> agendaItems, List<String> commitments, String field) {
        person.put(agreement + "/links", Map.of("agendaItemIds", agendaItems, "commitmentIds", commitments))
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private String agendaItem(String path, int position) {
        return Api.idOf(officer.create(
                path + "/agenda",
                Map.of("position", position, "title", "Item " + position, "topic", "LEGAL_FRAMEWORK")));
    }

    private String commitment(String marking) {
        return Api.idOf(officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId",
                        Api.idOf(consultation),
                        "text",
                        "Sign it.",
                        "responsible",
                        List.of("KAZ"),
                        "kind",
                        "SIGN",
                        "marking",
                        marking)));
    }
}
