package org.chancery.consultations.series;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.SeriesBuilder.aSeries;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ConsultationBuilder;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consultations as rounds of a series. */
@ServiceTest
class RoundNumberResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String series = "";

    @BeforeEach
    void openSeries() {
        series = Api.idOf(aSeries().openedBy(officer));
    }

    @Test
    void roundGetsTheNextNumberUnlessOneIsGiven() {
        officer.get(round().plannedBy(officer)).then().body("seriesId", equalTo(series), "number", equalTo(1));
        officer.get(round().with("number", 5).plannedBy(officer)).then().body("number", equalTo(5));
        officer.get(round().plannedBy(officer)).then().body("number", equalTo(6));
    }

    @Test
    void takenNumberIsRefusedWithTheNextFreeOne() {
        round().with("number", 2).plannedBy(officer);

        officer.post("/v1/consultations", round().with("number", 2).body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:round-number-taken"))
                .body("detail", containsString("the next free number is 3"));
    }

    @Test
    void numberOfACancelledRoundIsFreeAgain() {
        var cancelled = round().plannedBy(officer);
        officer.post(cancelled + "/transitions", Map.of("to", "CANCELLED", "reason", "Election"))
                .then()
                .statusCode(200);

        officer.get(round().plannedBy(officer)).then().body("number", equalTo(1));
        officer.get(cancelled).then().body("number", equalTo(1));
    }

    @Test
    void seriesNarrowsTheListOfConsultations() {
        aConsultation().plannedBy(officer);
        round().plannedBy(officer);
        round().plannedBy(officer);

        officer.get("/v1/consultations?sort=number&series=" + series)
                .then()
                .header("X-Total-Count", equalTo("2"))
                .body("number", contains(1, 2));
    }

    @Test
    void roundHasThePartiesOfItsSeries() {
        refused(round().between("KAZ", "BGR", "ROU"), "parties")
                .body("detail", equalTo("parties must be those of the series: BGR, KAZ"));
        var path = round().plannedBy(officer);

        officer.put(path, aConsultation().between("KAZ", "BGR", "ROU").body())
                .then()
                .statusCode(400)
                .body("violations.field", contains("parties"));
    }

    @Test
    void roundHasAtLeastTheMarkingOfItsSeries() {
        var restricted = Api.idOf(aSeries().with("marking", "RESTRICTED").openedBy(officer));

        refused(aConsultation().marked("OFFICIAL").with("seriesId", restricted), "marking")
                .body("detail", containsString("RESTRICTED"));
    }

    @Test
    void seriesThatTheCallerDoesNotSeeIsNoSeries() {
        var hidden = Api.idOf(aSeries().with("marking", "RESTRICTED").openedBy(officer));
        var colleague = Api.as(Tokens.deskOfficer().cleared("OFFICIAL"));

        colleague
                .post(
                        "/v1/consultations",
                        aConsultation().with("seriesId", hidden).body())
                .then()
                .statusCode(400)
                .body("detail", equalTo("seriesId names no series"));
    }

    @Test
    void numberNeedsASeries() {
        refused(aConsultation().with("number", 3), "number");
        refused(round().with("number", 0), "number");
    }

    @Test
    void roundKeepsItsPlaceWhenChangedWithoutNamingIt() {
        var path = round().with("number", 4).plannedBy(officer);

        officer.put(path, aConsultation().titled("Fourth round").body())
                .then()
                .statusCode(200)
                .body("seriesId", equalTo(series), "number", equalTo(4));
    }

    @Test
    void consultationIsPutInASeriesLater() {
        round().plannedBy(officer);
        var path = aConsultation().plannedBy(officer);
        officer.get(path).then().body("seriesId", nullValue());

        officer.put(path, round().with("number", 1).body()).then().statusCode(409);
        officer.put(path, round().body()).then().statusCode(200).body("number", equalTo(2));
    }

    private ConsultationBuilder round() {
        return aConsultation().with("seriesId", series);
    }

    private ValidatableResponse refused(ConsultationBuilder round, String field) {
        return officer.post("/v1/consultations", round.body())
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)));
    }
}
