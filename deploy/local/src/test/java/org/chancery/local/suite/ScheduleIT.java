package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.chancery.local.Port;
import org.junit.jupiter.api.Test;

/** Two processes of report-service have a schedule; one of them composes, signed in to the real Keycloak as the service. */
@WithSuite
class ScheduleIT {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Test
    void whatIsDueIsComposedOnceByTheAccountOfTheService(Suite suite) throws InterruptedException, IOException {
        var another = suite.startAnotherReports(Map.of());
        try {
            var path = scheduled(suite);

            var runs = Poll.until(
                    LONGEST,
                    () -> suite.get(Port.REPORTS, path + "/runs", Suite.DESK_OFFICER)
                            .body(),
                    all -> !all.isEmpty());

            assertEquals(1, runs.size(), runs::toString);
            var batch = "/v1/batches/" + runs.path(0).path("batchId").asText();
            assertEquals("DONE", ended(suite, batch), runs::toString);
            var item = suite.get(Port.REPORTS, batch + "/items", Suite.DESK_OFFICER)
                    .body()
                    .path(0);
            assertEquals("DONE", item.path("state").asText(), item::toString);
            var briefing = suite.get(
                            Port.REPORTS,
                            "/v1/briefings/" + item.path("briefingId").asText(),
                            Suite.DESK_OFFICER)
                    .body();
            assertEquals("commitments-tracker", briefing.path("template").asText(), briefing::toString);
            assertEquals("OFFICIAL", briefing.path("marking").asText(), briefing::toString);
            assertEquals(
                    1,
                    suite.get(Port.REPORTS, path + "/runs", Suite.DESK_OFFICER)
                            .body()
                            .size());
        } finally {
            another.stop();
        }
    }

    /** Due at the next full minute but one, so that it is not over before it is stored. */
    private static String scheduled(Suite suite) throws InterruptedException {
        var due = Instant.now()
                .atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(2);
        var made = suite.post(
                Port.REPORTS,
                "/v1/schedules",
                Suite.DESK_OFFICER,
                Map.of(
                        "template", "commitments-tracker",
                        "partner", "BGR",
                        "language", "en",
                        "occasion", "WEEKLY",
                        "weekday", due.getDayOfWeek(),
                        "time", due.format(DateTimeFormatter.ofPattern("HH:mm"))));
        assertEquals(201, made.status(), made::toString);
        return "/v1/schedules/" + made.body().path("id").asText();
    }

    private static String ended(Suite suite, String batch) throws InterruptedException {
        return Poll.until(
                        LONGEST,
                        () -> suite.get(Port.REPORTS, batch, Suite.DESK_OFFICER)
                                .body()
                                .path("state"),
                        state -> !state.asText().equals("RUNNING"))
                .asText();
    }
}
