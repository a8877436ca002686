package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.chancery.local.Port;
import org.junit.jupiter.api.Test;

@WithSuite
class OutageIT {
    private static final Map<String, String> BRIEF =
            Map.of("template", "pre-meeting-brief", "partner", "BGR", "language", "en");
    private static final Duration QUICKLY = Duration.ofSeconds(8);

    @Test
    void aKilledServiceIsNamedQuicklyAndNothingIsStoredUntilItIsBack(Suite suite) throws InterruptedException {
        var before = count(suite);
        var trade = suite.process("trade-service");
        trade.kill();
        try {
            var start = System.nanoTime();
            var answer = suite.post(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER, BRIEF);
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertEquals(503, answer.status(), answer::toString);
            assertEquals("trade-service", answer.body().path("upstream").asText(), answer::toString);
            assertTrue(!answer.header("Retry-After").isEmpty(), answer::toString);
            assertTrue(took.compareTo(QUICKLY) < 0, took::toString);
            assertEquals(before, count(suite));
        } finally {
            trade.start();
            trade.awaitReady();
        }
        var again = Poll.until(
                Duration.ofSeconds(60),
                () -> suite.post(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER, BRIEF),
                answer -> answer.status() != 503);
        assertEquals(201, again.status(), again::toString);
    }

    private static String count(Suite suite) throws InterruptedException {
        return suite.get(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER).header("X-Total-Count");
    }
}
