package org.chancery.consultations.series;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Rounds.cancel;
import static org.chancery.consultations.testing.Rounds.close;
import static org.chancery.consultations.testing.Rounds.hold;
import static org.chancery.consultations.testing.Rounds.nextRound;
import static org.chancery.consultations.testing.SeriesBuilder.aSeries;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class NextRoundResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void nextRoundInheritsFromTheSeriesAndTheLastRound() {
        var series = aSeries()
                .with("title", "Kazakh-Bulgarian consultations")
                .with("hosts", List.of("KAZ", "BGR"))
                .openedBy(officer);
        var last = aConsultation()
                .with("seriesId", Api.idOf(series))
                .with("number", 4)
                .with("format", "HYBRID")
                .with("languages", List.of("ru", "en"))
                .marked("OFFICIAL")
                .heldBy(officer);

        officer.post(last + "/next-round", nextRound("2024-05-20"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/consultations/"))
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("PLANNED"), "plannedFor", equalTo("2024-05-20"))
                .body("seriesId", equalTo(Api.idOf(series)), "number", equalTo(5))
                .body("title", equalTo("Kazakh-Bulgarian consultations"))
                .body("host", equalTo("BGR"), "venue.city", equalTo("Sofia"))
                .body("parties", contains("BGR", "KAZ"))
                .body("kind", equalTo("POLITICAL_CONSULTATIONS"), "level", equalTo("DEPUTY_MINISTER"))
                .body("format", equalTo("HYBRID"))
                .body("languages", contains("en", "ru"))
                .body("marking", equalTo("OFFICIAL"))
                .body("heldOn", nullValue());
    }

    @Test
    void requestSaysWhatIsDifferent() {
        var last = aConsultation().heldBy(officer);
        var body = nextRound("2024-05-20");
        body.putAll(Map.of(
                "plannedUntil", "2024-05-22",
                "title", "Online round",
                "level", "MINISTER",
                "host", "KAZ",
                "format", "REMOTE",
                "languages", List.of("en"),
                "marking", "RESTRICTED",
                "number", 12));

        officer.post(last + "/next-round", body)
                .then()
                .statusCode(201)
                .body("plannedUntil", equalTo("2024-05-22"), "title", equalTo("Online round"))
                .body("level", equalTo("MINISTER"), "host", equalTo("KAZ"), "format", equalTo("REMOTE"))
                .body("languages", contains("en"))
                .body("marking", equalTo("RESTRICTED"), "number", equalTo(12));
        officer.get(last).then().body("number", equalTo(11));
    }

    @Test
    void roundWithoutASeriesGetsOne() {
        var last = aConsultation().titled("Consultations").heldBy(officer);
        close(officer, last);
        var next = officer.create(last + "/next-round", nextRound("2024-05-20"));

        var series = officer.get(last)
                .then()
                .body("number", equalTo(1), "status", equalTo("CLOSED"))
                .extract()
                .<String>path("seriesId");
        officer.get(next).then().body("seriesId", equalTo(series), "number", equalTo(2));
        officer.get("/v1/series/" + series)
                .then()
                .body("title", equalTo("Consultations"))
                .body("hosts", contains("KAZ", "BGR"));
    }

    @Test
    void firstRecordedRoundNeedNotBeTheFirst() {
        var last = aConsultation().heldBy(officer);
        var body = nextRound("2024-05-20");
        body.put("lastNumber", 7);

        officer.post(last + "/next-round", body).then().statusCode(201).body("number", equalTo(8));
        officer.get(last).then().body("number", equalTo(7));
    }

    @Test
    void hostsTakeTurns() {
        var series = Api.idOf(aSeries()
                .between("KAZ", "BGR", "ROU")
                .with("hosts", List.of("BGR", "ROU", "KAZ"))
                .openedBy(officer));
        var first = aConsultation()
                .between("KAZ", "BGR", "ROU")
                .with("host", "ROU")
                .with("seriesId", series)
                .heldBy(officer);

        var second = held(first, "2024-01-10");
        officer.get(second).then().body("host", equalTo("KAZ"));
        var third = held(second, "2024-02-10");
        officer.get(third).then().body("host", equalTo("BGR"));
        officer.get("/v1/consultations?sort=number&series=" + series).then().body("number", contains(1, 2, 3));
    }

    @Test
    void secondNextRoundIsRefusedAndTheFirstNamed() {
        var last = aConsultation().heldBy(officer);
        var next = officer.create(last + "/next-round", nextRound("2024-05-20"));

        refusedAsOpen(last)
                .body("nextRound", equalTo(Api.idOf(next)), "number", equalTo(2))
                .body("detail", containsString(Api.idOf(next)));
        hold(officer, next, "2024-05-20");
        refusedAsOpen(last);
    }

    @Test
    void nextRoundPlannedByHandCounts() {
        var series = Api.idOf(aSeries().openedBy(officer));
        var last = aConsultation().with("seriesId", series).heldBy(officer);
        var next = aConsultation()
                .with("seriesId", series)
                .plannedFor("2024-05-20")
                .plannedBy(officer);

        refusedAsOpen(last).body("nextRound", equalTo(Api.idOf(next)));
    }

    @Test
    void hiddenNextRoundIsNotNamed() {
        var last = aConsultation().heldBy(officer);
        var body = nextRound("2024-05-20");
        body.put("marking", "RESTRICTED");
        officer.create(last + "/next-round", body);

        Api.as(Tokens.deskOfficer().cleared("OFFICIAL"))
                .post(last + "/next-round", nextRound("2024-05-20"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:next-round-exists"))
                .body("nextRound", nullValue(), "number", nullValue())
                .body("detail", not(containsString("number")));
    }

    @Test
    void cancelledNextRoundDoesNotCount() {
        var last = aConsultation().heldBy(officer);
        cancel(officer, officer.create(last + "/next-round", nextRound("2024-05-20")));

        officer.post(last + "/next-round", nextRound("2024-06-20"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
    }

    @Test
    void nextRoundFollowsOneThatWasHeld() {
        var planned = aConsultation().plannedBy(officer);
        officer.post(planned + "/next-round", nextRound("2024-05-20"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-not-held"));
        cancel(officer, planned);

        officer.post(planned + "/next-round", nextRound("2024-05-20")).then().statusCode(409);
        officer.get(planned).then().body("seriesId", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "plannedFor, 2023-10-21",
        "plannedUntil, 2024-05-19",
        "host, FRA",
        "host, Bulgaria",
        "title, ' '",
        "format, PHONE",
        "marking, PUBLIC",
        "marking, CONFIDENTIAL",
        "parties, KAZ"
    })
    void badFieldNamesItselfAndNothingIsOpened(String field, String value) {
        var last = aConsultation().marked("OFFICIAL").heldBy(officer);
        var body = nextRound("2024-05-20");
        body.put(field, value);

        officer.post(last + "/next-round", body).then().statusCode(400).body("violations.field", contains(field));
        officer.get(last).then().body("seriesId", nullValue());
    }

    @Test
    void numbersRise() {
        var series = Api.idOf(aSeries().openedBy(officer));
        var last = aConsultation().with("seriesId", series).with("number", 4).heldBy(officer);
        var lower = nextRound("2024-05-20");
        lower.put("number", 4);
        var renumbered = nextRound("2024-05-20");
        renumbered.put("lastNumber", 3);

        officer.post(last + "/next-round", lower).then().statusCode(400).body("violations.field", contains("number"));
        officer.post(last + "/next-round", renumbered)
                .then()
                .statusCode(400)
                .body("violations.field", contains("lastNumber"));
    }

    @Test
    void openingNeedsTheDeskAndTheSight() {
        var last = aConsultation().heldBy(officer);
        var restricted = aConsultation().marked("RESTRICTED").heldBy(officer);
        var elsewhere = Api.as(Tokens.deskOfficer().onDesks("FRA"));

        elsewhere.post(last + "/next-round", nextRound("2024-05-20")).then().statusCode(403);
        elsewhere
                .post(restricted + "/next-round", nextRound("2024-05-20"))
                .then()
                .statusCode(404);
        Api.as(Tokens.pressOfficer().onDesks("BGR"))
                .post(last + "/next-round", nextRound("2024-05-20"))
                .then()
                .statusCode(403);
    }

    @Test
    void repeatedRequestOpensOneRound() {
        var last = aConsultation().heldBy(officer);
        var key = UUID.randomUUID().toString();
        var first = open(officer, last, key);

        open(officer, last, key)
                .then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .header("Location", not(endsWith("next-round")));
    }

    @Test
    void ofOfficersWhoOpenItAtOnceOneWins() throws InterruptedException {
        var last = aConsultation().heldBy(officer);
        var officers = 6;
        var start = new CyclicBarrier(officers);
        var threads = Executors.newFixedThreadPool(officers);
        try {
            Callable<Response> opening = () -> {
                start.await();
                return open(officer, last, UUID.randomUUID().toString());
            };
            var answers = threads
                    .invokeAll(Stream.generate(() -> opening).limit(officers).toList())
                    .stream()
                    .map(NextRoundResourceTest::answered)
                    .toList();

            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .count());
            assertEquals(
                    officers - 1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 409)
                            .count());
        } finally {
            threads.shutdown();
        }
        var series = officer.get(last).<String>path("seriesId");
        officer.get("/v1/consultations?series=" + series).then().header("X-Total-Count", equalTo("2"));
    }

    private static Response open(Api person, String last, String key) {
        return person.request()
                .header("Idempotency-Key", key)
                .body(nextRound("2024-05-20"))
                .post(last + "/next-round");
    }

    private static Response answered(Future<Response> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String held(String last, String day) {
        var next = officer.create(last + "/next-round", nextRound(day));
        hold(officer, next, day);
        return next;
    }

    private ValidatableResponse refusedAsOpen(String last) {
        return officer.post(last + "/next-round", nextRound("2025-05-20"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:next-round-exists"));
    }
}
