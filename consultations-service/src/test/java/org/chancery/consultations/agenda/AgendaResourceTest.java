package org.chancery.consultations.agenda;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AgendaResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";

    @BeforeEach
    void aRoundThatWasHeld() {
        consultation = aConsultation().heldBy(officer);
    }

    @Test
    void itemsComeInTheirOrder() {
        officer.create(consultation + "/agenda", item(2, "Energy", "ENERGY"));
        officer.create(consultation + "/agenda", item(1, "Bilateral relations", "BILATERAL_RELATIONS"));

        officer.get(consultation + "/agenda")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("2"))
                .body("position", contains(1, 2))
                .body("topic", contains("BILATERAL_RELATIONS", "ENERGY"));
    }

    @Test
    void positionIsTakenOnce() {
        officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));

        officer.post(consultation + "/agenda", item(1, "Trade", "TRADE"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:agenda-position-taken"));
    }

    @Test
    void topicMustBeKnown() {
        officer.post(consultation + "/agenda", item(1, "Energy", "MAGIC"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("topic"));
    }

    @Test
    void positionStartsAtOne() {
        officer.post(consultation + "/agenda", item(0, "Energy", "ENERGY"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("position"));
    }

    @Test
    void itemIsChanged() {
        var path = officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));

        officer.put(path, item(3, "Green hydrogen", "ENERGY"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("position", equalTo(3), "title", equalTo("Green hydrogen"));
    }

    @Test
    void itemIsRemoved() {
        var path = officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));

        officer.delete(path).then().statusCode(204);
        officer.get(path).then().statusCode(404);
    }

    @Test
    void removalNeedsIfMatch() {
        var path = officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));

        officer.request().delete(path).then().statusCode(428);
        officer.request().header("If-Match", "\"9\"").delete(path).then().statusCode(412);
    }

    @Test
    void itemInUseStays() {
        var path = officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));
        officer.create(
                consultation + "/outcomes",
                Map.of("kind", "NOTED", "text", "Noted.", "marking", "PUBLIC", "agendaItemId", Api.idOf(path)));

        officer.delete(path).then().statusCode(409).body("type", equalTo("urn:chancery:problem:agenda-item-in-use"));
    }

    @Test
    void itemOfAnotherConsultationIsNotFound() {
        var path = officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));
        var other = aConsultation().plannedBy(officer);

        officer.get(other + "/agenda/" + Api.idOf(path)).then().statusCode(404);
    }

    @Test
    void itemIsAdoptedUnlessItSaysOtherwise() {
        var path = officer.create(consultation + "/agenda", item(1, "Energy", "ENERGY"));

        officer.get(path).then().body("state", equalTo("ADOPTED"), "leadSide", nullValue(), "tier", nullValue());
    }

    @Test
    void correctionThatSaysNothingOfTheStateKeepsIt() {
        var path = officer.create(consultation + "/agenda", with(Map.of("state", "DISCUSSED")));

        officer.put(path, item(1, "Energy", "ENERGY")).then().statusCode(200).body("state", equalTo("DISCUSSED"));
    }

    @Test
    void leadSideIsAParty() {
        officer.create(consultation + "/agenda", with(Map.of("leadSide", "BGR", "tier", "IF_RAISED")));

        refused(consultation, with(Map.of("leadSide", "FRA")), "leadSide");
        refused(consultation, with(Map.of("tier", "PERHAPS")), "tier");
    }

    @Test
    void nothingIsDiscussedBeforeTheMeetingNorToBeAgreedAfterIt() {
        var planned = aConsultation().plannedBy(officer);

        refused(planned, with(Map.of("state", "DISCUSSED")), "state");
        refused(planned, with(Map.of("state", "CONCLUDED")), "state");
        refused(consultation, with(Map.of("state", "CANDIDATE")), "state");
    }

    @Test
    void candidateThatTheMeetingDidNotReachCanBeCorrected() {
        var planned = aConsultation().plannedBy(officer);
        var path = officer.create(planned + "/agenda", with(Map.of("state", "CANDIDATE")));
        officer.post(planned + "/transitions", Map.of("to", "HELD", "heldOn", "2023-10-21"))
                .then()
                .statusCode(200);

        officer.put(path, with(Map.of("state", "CANDIDATE", "title", "Hydrogen")))
                .then()
                .statusCode(200);
        officer.put(path, with(Map.of("state", "DEFERRED"))).then().statusCode(200);
    }

    @Test
    void partyThatLeadsOnAnItemCannotGo() {
        var three = aConsultation().between("KAZ", "BGR", "ROU").plannedBy(officer);
        officer.create(three + "/agenda", with(Map.of("leadSide", "ROU")));

        officer.put(three, aConsultation().body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:party-in-use"));
    }

    private void refused(String round, Map<String, Object> body, String field) {
        officer.post(round + "/agenda", body).then().statusCode(400).body("violations.field", contains(field));
    }

    private static Map<String, Object> with(Map<String, ?> more) {
        var body = new HashMap<>(item(1, "Energy", "ENERGY"));
        body.putAll(more);
        return body;
    }

    private static Map<String, Object> item(int position, String title, String topic) {
        return Map.of("position", position, "title", title, "topic", topic);
    }
}
