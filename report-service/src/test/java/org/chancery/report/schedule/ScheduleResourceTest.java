package org.chancery.report.schedule;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.chancery.report.testing.FactsBuilder.sofia;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.Keycloak;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

@ServiceTest
class ScheduleResourceTest {
    private static final String TRACKER = """
            {"template": "commitments-tracker", "partner": "BGR", "language": "bg", "marking": "OFFICIAL",
             "occasion": "WEEKLY", "weekday": "MONDAY", "time": "08:00"}""";
    private static final String BRIEF = """
            {"template": "pre-meeting-brief", "partner": "BGR", "language": "en", "marking": "OFFICIAL",
             "occasion": "BEFORE_MEETING", "workingDays": 2, "time": "12:00"}""";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final int LAST_ATTEMPT = 60;

    private final Api officer = Api.asDeskOfficer();

    private Peers peers;

    @Inject
    ScheduleRuns runs;

    @Inject
    ScheduleSettings settings;

    @Inject
    Triggers triggers;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void thePeersAnswer() {
        peers = Peers.answering(runningExample().next(sofia()).build());
    }

    @Test
    void aScheduleSaysWhenItIsNextAndItsTriggerIsInTheStore() throws SchedulerException {
        var path = scheduled(TRACKER);

        var next = Instant.parse(officer.get(path)
                        .then()
                        .body("state", equalTo("ACTIVE"))
                        .body("createdBy", equalTo("desk-officer"))
                        .body("time", equalTo("08:00"))
                        .extract()
                        .path("nextAt"))
                .atZone(ZoneOffset.UTC);
        assertEquals(DayOfWeek.MONDAY, next.getDayOfWeek());
        assertEquals(8, next.getHour());
        assertEquals(
                next.toInstant(),
                scheduler.getTriggersOfJob(job(path)).get(0).getNextFireTime().toInstant());
    }

    @Test
    void whatIsWeeklyIsComposedOnceForItsDayOnBehalfOfWhoeverScheduledIt() {
        var path = scheduled(TRACKER);

        run(path, MONDAY, 1);
        run(path, MONDAY, 1);
        run(path, MONDAY.plusWeeks(1), 1);

        officer.get(path + "/runs")
                .then()
                .body("occasion", contains(MONDAY.plusWeeks(1).toString(), MONDAY.toString()));
        String batch = officer.get(path + "/runs").path("[0].batchId");
        officer.request()
                .accept("text/event-stream")
                .get("/v1/batches/" + batch + "/events")
                .then()
                .statusCode(200);
        String briefing = officer.get("/v1/batches/" + batch + "/items")
                .then()
                .body("state", contains("DONE"))
                .extract()
                .path("[0].briefingId");
        officer.get("/v1/briefings/" + briefing)
                .then()
                .body("template", equalTo("commitments-tracker"))
                .body("language", equalTo("bg"))
                .body("composedBy", equalTo("desk-officer"));
        assertTrue(peers.requestsTo(Peers.COMMITMENTS).stream()
                .allMatch(request -> request.getHeader("Authorization").equals("Bearer service-account")));
    }

    @Test
    void whatIsDueBeforeAMeetingIsComposedOnceTwoWorkingDaysBeforeIt() {
        var path = scheduled(BRIEF);
        // Sofia is on Tuesday, 9 February 2027.
        run(path, LocalDate.of(2027, 2, 4), 1);
        officer.get(path + "/runs").then().body("$", hasSize(0));

        run(path, LocalDate.of(2027, 2, 5), 1);
        run(path, LocalDate.of(2027, 2, 8), 1);

        officer.get(path + "/runs")
                .then()
                .body("occasion", contains(sofia().id().toString()));
    }

    @Test
    void whileKeycloakDoesNotAnswerItIsTriedAgainAndAtLastGivenUp() {
        var path = scheduled(TRACKER);

        Keycloak.answering(aResponse().withStatus(503), () -> {
            run(path, MONDAY, 1);
            officer.get(path + "/runs").then().body("$", hasSize(0));
            assertEquals(2, triggersOf(path), "one that tries again");
            run(path, MONDAY, LAST_ATTEMPT);
        });

        officer.get(path + "/runs")
                .then()
                .body("[0].batchId", nullValue())
                .body("[0].problem", containsString("Keycloak"));
    }

    @Test
    void quartzRunsWhatItsTriggerSays() throws SchedulerException {
        var path = scheduled(TRACKER);

        scheduler.triggerJob(job(path));

        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (officer.get(path + "/runs").jsonPath().getList("$").isEmpty() && System.nanoTime() - deadline < 0) {
            Thread.onSpinWait();
        }
        officer.get(path + "/runs").then().body("$", hasSize(1));
    }

    @Test
    void whatIsPausedComposesNothingUntilItIsResumed() {
        var path = scheduled(TRACKER);

        officer.post(path + "/pause", 0, "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("nextAt", nullValue());
        run(path, MONDAY, 1);
        officer.get(path + "/runs").then().body("$", hasSize(0));
        assertEquals(0, triggersOf(path));
        officer.post(path + "/pause", 1, "{}").then().statusCode(409).body("type", endsWith("unlawful-transition"));
        officer.post(path + "/resumption", 0, "{}").then().statusCode(412);

        officer.post(path + "/resumption", 1, "{}").then().statusCode(200).body("state", equalTo("ACTIVE"));
        assertEquals(1, triggersOf(path));
    }

    @Test
    void whatIsDeletedIsGoneAndSoIsItsTrigger() {
        var path = scheduled(TRACKER);
        run(path, MONDAY, 1);

        officer.request().delete(path).then().statusCode(428);
        officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);

        officer.get(path).then().statusCode(404);
        assertEquals(0, triggersOf(path));
        run(path, MONDAY.plusWeeks(1), 1);
    }

    @Test
    void aScheduleExistsForTheDeskOfItsPartnerAndForAdministrators() {
        var path = scheduled(TRACKER);
        var id = path.substring(path.lastIndexOf('/') + 1);
        var other = Api.as(Tokens.deskOfficer().named("other").onDesks("SRB"));

        for (var person : List.of(other, Api.as(Tokens.reader()), Api.as(Tokens.releasingOfficer()))) {
            person.get(path).then().statusCode(404);
            person.get(path + "/runs").then().statusCode(404);
            person.get("/v1/schedules?size=200").then().body("id", not(hasItem(id)));
        }
        other.post(path + "/pause", 0, "{}").then().statusCode(404);
        other.request()
                .body(TRACKER)
                .post("/v1/schedules")
                .then()
                .statusCode(403)
                .body("type", endsWith("desk-required"));
        Api.as(Tokens.deskOfficer().named("colleague")).get(path).then().statusCode(200);
        Api.as(Tokens.administrator()).post(path + "/pause", 0, "{}").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weekday\": \"MONDAY\", | | weekday",
                "\"weekday\": \"MONDAY\" | \"weekday\": \"MONDAY\", \"workingDays\": 2 | workingDays",
                "\"OFFICIAL\" | \"CONFIDENTIAL\" | marking",
                "\"BGR\" | \"KAZ\" | partner",
                "\"08:00\" | \"24:00\" | time",
                "\"bg\" | \"de\" | language",
                "commitments-tracker | memo | template"
            })
    void whatIsNotLawfulIsNamed(String lawful, String other, String field) {
        officer.request()
                .body(TRACKER.replace(lawful, other == null ? "" : other))
                .post("/v1/schedules")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void aRepeatedRequestSchedulesOnce() {
        var key = UUID.randomUUID().toString();

        assertEquals(
                1,
                List.of(1, 2).stream()
                        .map(time -> officer.request()
                                .header("Idempotency-Key", key)
                                .body(TRACKER)
                                .post("/v1/schedules")
                                .path("id"))
                        .distinct()
                        .count());
    }

    private String scheduled(String request) {
        return "/v1/schedules/"
                + officer.request()
                        .body(request)
                        .post("/v1/schedules")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private void run(String path, LocalDate day, int attempt) {
        new ComposeWhatIsDue(runs, triggers, settings)
                .run(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), day, attempt);
    }

    private int triggersOf(String path) {
        try {
            return scheduler.getTriggersOfJob(job(path)).size();
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JobKey job(String path) {
        return new JobKey(path.substring(path.lastIndexOf('/') + 1), "schedules");
    }
}
