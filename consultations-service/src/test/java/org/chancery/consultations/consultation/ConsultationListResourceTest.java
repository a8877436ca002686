package org.chancery.consultations.consultation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ConsultationListResourceTest {
    private final Api officer = Api.asDeskOfficer();

    /** In every title of one test, so that the tests do not see one another's records. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void pagesHoldEachRecordOnceAndLinkToOneAnother() {
        for (var day = 1; day <= 5; day++) {
            aConsultation().titled(mark).plannedFor("2024-03-0" + day).plannedBy(officer);
        }

        list("&size=2&page=1&sort=plannedFor")
                .header("X-Total-Count", equalTo("5"))
                .body("plannedFor", contains("2024-03-03", "2024-03-04"));
        var links = officer.get("/v1/consultations?q=" + mark + "&size=2&page=1&sort=plannedFor")
                .getHeaders()
                .getValues("Link")
                .toString();
        assertThat(links, containsString("rel=\"next\""));
        assertThat(links, containsString("rel=\"prev\""));
        assertThat(links, containsString("rel=\"first\""));
        assertThat(links, containsString("rel=\"last\""));
        assertThat(links, containsString("q=" + mark));
        assertThat(links, containsString("sort=plannedFor"));
        list("&size=2&page=2&sort=plannedFor").body("plannedFor", contains("2024-03-05"));
        list("&size=2&page=9").header("X-Total-Count", equalTo("5")).body("", empty());
    }

    @Test
    void latestPlannedComesFirst() {
        aConsultation().titled(mark).plannedFor("2024-03-01").plannedBy(officer);
        aConsultation().titled(mark).plannedFor("2024-03-02").plannedBy(officer);

        list("").body("plannedFor", contains("2024-03-02", "2024-03-01"));
    }

    @Test
    void notYetHeldComesLastByHeldOn() {
        aConsultation().titled(mark + " open").plannedBy(officer);
        aConsultation().titled(mark + " held").heldBy(officer);

        list("&sort=-heldOn").body("title", contains(mark + " held", mark + " open"));
    }

    @Test
    void partnerNarrowsTheList() {
        aConsultation().titled(mark + " three").between("KAZ", "BGR", "ROU").plannedBy(officer);
        aConsultation().titled(mark + " two").plannedBy(officer);

        list("&with=ROU").body("title", contains(mark + " three"));
        list("&party=BGR&sort=title").body("title", contains(mark + " three", mark + " two"));
        list("&with=FRA").body("", empty());
    }

    @Test
    void kindAndStatusNarrowTheList() {
        aConsultation().titled(mark + " visit").with("kind", "OFFICIAL_VISIT").plannedBy(officer);
        aConsultation().titled(mark + " held").heldBy(officer);

        list("&kind=OFFICIAL_VISIT").body("title", contains(mark + " visit"));
        list("&status=HELD").body("title", contains(mark + " held"));
        list("&status=HELD&status=PLANNED&sort=title").body("title", contains(mark + " held", mark + " visit"));
    }

    @Test
    void daysNarrowTheListInclusively() {
        aConsultation().titled(mark).plannedFor("2024-03-01").plannedBy(officer);
        aConsultation().titled(mark).plannedFor("2024-03-02").plannedBy(officer);
        aConsultation().titled(mark).plannedFor("2024-03-03").plannedBy(officer);

        list("&from=2024-03-02&to=2024-03-02").body("plannedFor", contains("2024-03-02"));
        list("&from=2024-03-02&sort=plannedFor").body("plannedFor", contains("2024-03-02", "2024-03-03"));
    }

    @Test
    void plannedWindowIsFoundByEachOfItsDays() {
        aConsultation()
                .titled(mark)
                .plannedFor("2024-03-01")
                .with("plannedUntil", "2024-03-05")
                .plannedBy(officer);

        list("&from=2024-03-05").body("plannedFor", contains("2024-03-01"));
        list("&to=2024-03-01").body("plannedFor", contains("2024-03-01"));
        list("&from=2024-03-06").body("", empty());
        list("&to=2024-02-29").body("", empty());
    }

    @Test
    void topicOfTheAgendaNarrowsTheList() {
        var path = aConsultation().titled(mark + " energy").plannedBy(officer);
        officer.create(path + "/agenda", Map.of("position", 1, "title", "Green hydrogen", "topic", "ENERGY"));
        aConsultation().titled(mark + " other").plannedBy(officer);

        list("&topic=ENERGY").body("title", contains(mark + " energy"));
    }

    @Test
    void partOfATitleIsFoundWhateverItsCase() {
        aConsultation().titled(mark + " Әріптестік").plannedBy(officer);

        officer.request()
                .queryParam("q", mark + " әРІП")
                .get("/v1/consultations")
                .then()
                .body("title", contains(mark + " Әріптестік"));
    }

    @Test
    void wildcardsAreOrdinaryCharacters() {
        aConsultation().titled(mark + " 100% sure").plannedBy(officer);
        aConsultation().titled(mark + " 1000 sure").plannedBy(officer);

        officer.request()
                .queryParam("q", mark + " 100% s")
                .get("/v1/consultations")
                .then()
                .body("title", contains(mark + " 100% sure"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=PARTY, kind",
        "status=HELD&status=LOST, status",
        "from=2023-13-01, from",
        "to=yesterday, to",
        "page=-1, page",
        "page=x, page",
        "size=201, size",
        "size=0, size",
        "sort=marking, sort",
        "series=first, series"
    })
    void unreadableValueNamesItsParameter(String query, String parameter) {
        officer.get("/v1/consultations?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:invalid-request"))
                .body("violations.field", contains(parameter))
                .body("detail", not(equalTo("")));
    }

    private ValidatableResponse list(String filters) {
        return officer.get("/v1/consultations?q=" + mark + filters).then().statusCode(200);
    }
}
