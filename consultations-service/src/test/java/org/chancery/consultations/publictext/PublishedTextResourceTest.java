package org.chancery.consultations.publictext;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What is published is PUBLIC; nothing else of the record goes out with it. Each test has a partner of its own. */
@ServiceTest
class PublishedTextResourceTest {
    private static final String SECRET = "Not for the public";

    private final Api reader = Api.as(Tokens.reader());
    private final Api releaser = Api.as(Tokens.releasingOfficer());

    @Inject
    SessionFactory sessions;

    @Test
    void publishedTextOfARestrictedRoundIsReadByEverybody() {
        var officer = officerFor("ISL");
        var consultation = round(officer, "ISL", "2023-05-04");
        publish(officer, consultation);

        reader.get("/v1/public-texts?with=ISL")
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body(
                        "[0].date", equalTo("2023-05-04"),
                        "[0].parties", contains("ISL", "KAZ"),
                        "[0].edition", equalTo(1),
                        "[0].texts.language", contains("en", "ru"));
        reader.get(consultation).then().statusCode(404);
        reader.get(consultation + "/public-text").then().statusCode(404);
        reader.get(consultation + "/public-text/editions").then().statusCode(404);
    }

    @Test
    void nothingElseOfTheRecordGoesOut() {
        var officer = officerFor("NOR");
        var consultation = round(officer, "NOR", "2023-05-04");
        publish(officer, consultation);

        var answer = reader.get("/v1/public-texts?with=NOR");

        answer.then().body(not(containsString(SECRET))).body(not(containsString(Api.idOf(consultation))));
        Map<String, ?> published = answer.path("[0]");
        assertEquals(Set.of("id", "edition", "date", "parties", "texts", "publishedAt"), published.keySet());
        reader.get("/v1/public-texts/" + published.get("id"))
                .then()
                .statusCode(200)
                .body("texts[0].title", equalTo("Release"));
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        var officer = officerFor("DNK");
        var text = round(officer, "DNK", "2023-05-04") + "/public-text";
        officer.request().body(wording("Release")).put(text).then().statusCode(201);
        String id = officer.get(text).path("id");
        officer.request().post(text + "/submission").then().statusCode(200);
        releaser.request().post(text + "/clearance").then().statusCode(200);

        reader.get("/v1/public-texts?with=DNK").then().body("", empty());
        reader.get("/v1/public-texts/" + id).then().statusCode(404);
    }

    @Test
    void laterWordsAndCorrectionsDoNotShineThrough() {
        var officer = officerFor("SWE");
        var consultation = round(officer, "SWE", "2023-05-04");
        publish(officer, consultation);

        officer.put(consultation + "/public-text", wording("Draft of the next edition"))
                .then()
                .statusCode(200);

        reader.get("/v1/public-texts?with=SWE").then().body("texts[0].title[0]", equalTo("Release"));
    }

    @Test
    void filtersNarrowTheList() {
        var officer = officerFor("FIN");
        publish(officer, round(officer, "FIN", "2023-01-10"));
        publish(officer, round(officer, "FIN", "2023-06-10"));

        reader.get("/v1/public-texts?with=FIN").then().body("date", contains("2023-06-10", "2023-01-10"));
        reader.get("/v1/public-texts?with=FIN&sort=date").then().body("date", contains("2023-01-10", "2023-06-10"));
        reader.get("/v1/public-texts?with=FIN&from=2023-02-01").then().body("date", contains("2023-06-10"));
        reader.get("/v1/public-texts?with=FIN&to=2023-02-01").then().body("date", contains("2023-01-10"));
        reader.get("/v1/public-texts?with=FIN&language=ru&size=1")
                .then()
                .header("X-Total-Count", equalTo("2"))
                .body("", hasSize(1), "[0].texts.language", contains("ru"));
        reader.get("/v1/public-texts?with=FIN&language=kk").then().body("", empty());
        reader.get("/v1/public-texts?with=XXX").then().statusCode(400).body("violations.field", contains("with"));
    }

    @Test
    void textsAreNotFetchedRowByRow() {
        var officer = officerFor("EST");
        publish(officer, round(officer, "EST", "2023-01-10"));
        publish(officer, round(officer, "EST", "2023-01-11"));
        var few = statementsOf("/v1/public-texts?with=EST");
        for (var day = 12; day < 18; day++) {
            publish(officer, round(officer, "EST", "2023-01-" + day));
        }

        assertEquals(few, statementsOf("/v1/public-texts?with=EST"));
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reader.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static Api officerFor(String partner) {
        return Api.as(Tokens.deskOfficer().onDesks(partner));
    }

    private static String round(Api officer, String partner, String date) {
        var consultation = aConsultation()
                .between("KAZ", partner)
                .titled(SECRET)
                .marked("RESTRICTED")
                .heldOn(date)
                .heldBy(officer);
        officer.create(consultation + "/outcomes", Map.of("kind", "AGREED", "text", SECRET, "marking", "RESTRICTED"));
        return consultation;
    }

    private void publish(Api officer, String consultation) {
        var text = consultation + "/public-text";
        officer.request().body(wording("Release")).put(text).then().statusCode(201);
        officer.request().post(text + "/submission").then().statusCode(200);
        releaser.request().post(text + "/clearance").then().statusCode(200);
        releaser.request().post(text + "/publication").then().statusCode(200);
    }

    private static Map<String, Object> wording(String title) {
        return Map.of(
                "texts",
                List.of(
                        Map.of("language", "en", "title", title, "body", "The parties met."),
                        Map.of("language", "ru", "title", title, "body", "Стороны встретились.")));
    }
}
