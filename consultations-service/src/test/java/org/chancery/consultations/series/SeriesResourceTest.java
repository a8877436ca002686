package org.chancery.consultations.series;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.SeriesBuilder.aSeries;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class SeriesResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void openedSeriesAnswersWithLocationETagAndItself() {
        officer.post(
                        "/v1/series",
                        aSeries()
                                .with("hosts", List.of("KAZ", "BGR"))
                                .with("languages", List.of("ru", "en"))
                                .body())
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("http://.*/v1/series/[-0-9a-f]{36}"))
                .header("ETag", equalTo("\"0\""))
                .body("parties", contains("BGR", "KAZ"))
                .body("hosts", contains("KAZ", "BGR"))
                .body("languages", contains("en", "ru"))
                .body("marking", equalTo("PUBLIC"), "recordedBy", equalTo("desk-officer"));
    }

    @Test
    void hostsAreThePartiesAsNamedUnlessSaidOtherwise() {
        officer.get(aSeries().between("KAZ", "BGR").openedBy(officer))
                .then()
                .body("hosts", contains("KAZ", "BGR"))
                .body("languages", empty());
    }

    @Test
    void repeatedPostOpensOneSeries() {
        var key = UUID.randomUUID().toString();
        var first = officer.request()
                .header("Idempotency-Key", key)
                .body(aSeries().body())
                .post("/v1/series");

        officer.request()
                .header("Idempotency-Key", key)
                .body(aSeries().body())
                .post("/v1/series")
                .then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")));
    }

    @Test
    void badFieldsNameThemselves() {
        refused(aSeries().between("BGR", "FRA").body(), "parties");
        refused(aSeries().between("KAZ", "KAZ").body(), "parties");
        refused(aSeries().with("hosts", List.of("KAZ", "FRA")).body(), "hosts");
        refused(aSeries().with("hosts", List.of("KAZ", "KAZ")).body(), "hosts");
        refused(aSeries().with("languages", List.of("english")).body(), "languages[0]");
        refused(aSeries().with("marking", "CONFIDENTIAL").body(), "marking");
    }

    @Test
    void openingAndChangingNeedTheDesk() {
        var colleague = Api.as(Tokens.deskOfficer().onDesks("FRA"));
        var path = aSeries().openedBy(officer);

        colleague
                .post("/v1/series", aSeries().body())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chancery:problem:desk-required"));
        colleague.put(path, aSeries().body()).then().statusCode(403);
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        var path = aSeries().openedBy(officer);
        var hosts = aSeries().with("hosts", List.of("BGR", "KAZ")).body();

        officer.request().body(hosts).put(path).then().statusCode(428);
        officer.put(path, hosts)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("hosts", contains("BGR", "KAZ"));
        officer.request()
                .header("If-Match", "\"0\"")
                .body(hosts)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void restrictedSeriesExistsOnlyForItsDesk() {
        var mark = UUID.randomUUID().toString();
        var hidden = aSeries().with("title", mark).with("marking", "RESTRICTED").openedBy(officer);
        var reader = Api.as(Tokens.reader());

        reader.get(hidden).then().statusCode(404);
        reader.get("/v1/series?with=BGR&size=200").then().body("title", not(hasItem(mark)));
        Api.as(Tokens.deskOfficer().onDesks("FRA")).get(hidden).then().statusCode(404);
        officer.get(hidden).then().statusCode(200);
    }

    @Test
    void listIsNarrowedByStateAndCountsOnlyWhatExists() {
        var forIceland = Api.as(Tokens.deskOfficer().onDesks("ISL", "NOR"));
        aSeries().between("KAZ", "ISL").with("title", "B").openedBy(forIceland);
        aSeries().between("KAZ", "ISL", "NOR").with("title", "A").openedBy(forIceland);
        aSeries().between("KAZ", "ISL").with("marking", "RESTRICTED").openedBy(forIceland);

        officer.get("/v1/series?with=ISL")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("2"))
                .body("title", contains("A", "B"));
        officer.get("/v1/series?with=ISL&party=NOR&sort=-title").then().body("title", contains("A"));
        forIceland.get("/v1/series?with=ISL&size=1").then().header("X-Total-Count", equalTo("3"));
        officer.get("/v1/series?with=XXX").then().statusCode(400).body("violations.field", contains("with"));
        officer.get("/v1/series?sort=host").then().statusCode(400).body("violations.field", contains("sort"));
    }

    @Test
    void seriesWithRoundsKeepsItsParties() {
        var path = aSeries().openedBy(officer);
        var wider = aSeries().between("KAZ", "BGR", "ROU").body();
        officer.put(path, wider).then().statusCode(200);
        officer.put(path, aSeries().body()).then().statusCode(200);
        aConsultation().with("seriesId", Api.idOf(path)).plannedBy(officer);

        officer.put(path, wider).then().statusCode(409).body("type", equalTo("urn:chancery:problem:series-has-rounds"));
    }

    @Test
    void markingDoesNotPassThatOfARound() {
        var path = aSeries().openedBy(officer);
        aConsultation().marked("OFFICIAL").with("seriesId", Api.idOf(path)).plannedBy(officer);

        officer.put(path, aSeries().with("marking", "OFFICIAL").body()).then().statusCode(200);
        officer.put(path, aSeries().with("marking", "RESTRICTED").body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:series-marking-above-round"))
                .body("detail", containsString("RESTRICTED"));
    }

    private void refused(Map<String, Object> body, String field) {
        officer.post("/v1/series", body).then().statusCode(400).body("violations.field", equalTo(List.of(field)));
    }
}
