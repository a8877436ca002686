package org.chancery.consultations.reference;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class TopicResourceTest {
    private final Api administrator = Api.as(Tokens.administrator());
    private final Api officer = Api.asDeskOfficer();

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void everyTopicHasANameInEachLanguage() {
        var topics = Api.as(Tokens.reader()).get("/v1/topics").then().statusCode(200);

        topics.body("code", hasItems("BILATERAL_RELATIONS", "LEGAL_FRAMEWORK", "TRADE", "CONSULAR"))
                .body("find { it.code == 'ENERGY' }.names.bg", equalTo("Енергетика"));
        for (var language : new String[] {"en", "ru", "kk", "bg"}) {
            topics.body("names." + language, everyItem(not(emptyOrNullString())));
        }
    }

    @Test
    void topicIsAddedUnderAnotherAndRenamed() {
        var path = add(code(), "ENERGY");

        administrator.get(path).then().body("parent", equalTo("ENERGY"), "disabledOn", nullValue());
        administrator
                .put(path, topic(Api.idOf(path), null, "Hydrogen"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("names.en", equalTo("Hydrogen"), "parent", nullValue());
    }

    @Test
    void onlyAdministratorsKeepTopics() {
        var path = add(code(), null);

        for (var person : List.of(Tokens.deskOfficer(), Tokens.releasingOfficer(), Tokens.reader())) {
            var other = Api.as(person);
            other.post("/v1/topics", topic(code(), null, "Mine")).then().statusCode(403);
            other.put(path, topic(Api.idOf(path), null, "Mine")).then().statusCode(403);
            other.post(path + "/disabling", disabling(today())).then().statusCode(403);
        }
        administrator.request().delete(path).then().statusCode(405);
    }

    @Test
    void disabledTopicStaysOnOldAgendasAndIsRefusedOnNewOnes() {
        var path = add(code(), null);
        var agenda = aConsultation().plannedBy(officer) + "/agenda";
        var item = officer.create(agenda, item(1, Api.idOf(path)));

        administrator
                .post(path + "/disabling", disabling(today()))
                .then()
                .statusCode(200)
                .body("disabledOn", equalTo(today().toString()));

        officer.get(item).then().body("topic", equalTo(Api.idOf(path)));
        officer.put(item, item(3, Api.idOf(path))).then().statusCode(200);
        officer.post(agenda, item(2, Api.idOf(path)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("topic"));
    }

    @Test
    void topicIsUsableUntilTheDay() {
        var path = add(code(), null);
        administrator
                .post(path + "/disabling", disabling(today().plusDays(2)))
                .then()
                .statusCode(200);
        var agenda = aConsultation().plannedBy(officer) + "/agenda";

        officer.create(agenda, item(1, Api.idOf(path)));
    }

    @Test
    void disablingIsTakenBack() {
        var path = add(code(), null);
        administrator.post(path + "/disabling", disabling(today())).then().statusCode(200);

        administrator.request().delete(path + "/disabling").then().statusCode(428);
        administrator
                .request()
                .header("If-Match", "\"1\"")
                .delete(path + "/disabling")
                .then()
                .statusCode(200)
                .body("disabledOn", nullValue());
    }

    @Test
    void topicIsNotDisabledInThePast() {
        administrator
                .post(add(code(), null) + "/disabling", disabling(today().minusDays(1)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("disabledOn"));
    }

    @Test
    void codeIsTakenOnceAndNeverChanges() {
        var code = code();
        var path = add(code, null);

        administrator
                .post("/v1/topics", topic(code, null, "Again"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:topic-code-taken"));
        administrator
                .put(path, topic(code(), null, "Other"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("code"));
    }

    @Test
    void repeatedRequestAddsOnce() {
        var key = UUID.randomUUID().toString();
        var body = topic(code(), null, "Once");

        for (var time = 0; time < 2; time++) {
            administrator
                    .request()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/topics")
                    .then()
                    .statusCode(201)
                    .body("code", equalTo(body.get("code")));
        }
    }

    @Test
    void taxonomyHasTwoLevels() {
        var parent = code();
        var path = add(parent, null);
        var child = code();
        add(child, parent);

        refused(topic(code(), child, "Grandchild"), "parent");
        refused(topic(code(), "MAGIC", "Orphan"), "parent");
        for (var unlawful : List.of("ENERGY", parent)) {
            administrator
                    .put(path, topic(parent, unlawful, "Moved"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("parent"));
        }
    }

    @Test
    void fieldsHaveLimits() {
        refused(topic("energy", null, "Lower case"), "code");
        refused(topic(code(), null, " "), "names.en");
        refused(topic(code(), null, "x".repeat(101)), "names.en");
    }

    @Test
    void filterKnowsATopicWithItsPartsAndRefusesWhatIsNone() {
        var parent = code();
        add(parent, null);
        var child = code();
        add(child, parent);
        var round = aConsultation().plannedBy(officer);
        officer.create(round + "/agenda", item(1, child));

        for (var topic : List.of(parent, child)) {
            officer.get("/v1/consultations?topic=" + topic).then().body("id", contains(Api.idOf(round)));
        }
        officer.get("/v1/consultations?topic=MAGIC").then().statusCode(400).body("violations.field", contains("topic"));
    }

    @Test
    void everyChangeOfATopicIsKept() {
        var path = add(code(), null);
        administrator.put(path, topic(Api.idOf(path), null, "After")).then().statusCode(200);

        assertEquals(
                List.of("administrator Before 0", "administrator After 1"),
                QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery("""
                                select r.username || ' ' || a.name_en || ' ' || a.version
                                from topic_aud a join revision r on r.id = a.rev where a.code = ?1 order by a.rev""", String.class)
                                .setParameter(1, Api.idOf(path))
                                .getResultList()));
    }

    private void refused(Map<String, ?> body, String field) {
        administrator.post("/v1/topics", body).then().statusCode(400).body("violations.field", contains(field));
    }

    private String add(String code, String parent) {
        return administrator.create("/v1/topics", topic(code, parent, "Before"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String code() {
        return "T_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> topic(String code, String parent, String name) {
        var body = new HashMap<String, Object>();
        body.put("code", code);
        body.put("names", Map.of("en", name, "ru", "Имя", "kk", "Аты", "bg", "Име"));
        body.put("parent", parent);
        return body;
    }

    private static Map<String, ?> disabling(LocalDate day) {
        return Map.of("disabledOn", day.toString());
    }

    private static Map<String, ?> item(int position, String topic) {
        return Map.of("position", position, "title", "An item", "topic", topic);
    }
}
