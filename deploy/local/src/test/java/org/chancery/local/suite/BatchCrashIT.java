package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chancery.local.Port;
import org.junit.jupiter.api.Test;

/** Two processes of report-service share a batch; one is killed in the middle, the other finishes it. */
@WithSuite
class BatchCrashIT {
    private static final List<String> PARTNERS =
            List.of("AUT", "BEL", "CHE", "DEU", "ESP", "FIN", "GRC", "HRV", "IRL", "LTU", "MLT", "NLD");
    private static final int WORKERS_OF_BOTH = 4;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void whatAKilledProcessHeldTheOtherFinishesOnceAndCompletely(Suite suite)
            throws InterruptedException, SQLException, IOException {
        figures(suite);
        var before = briefings(suite);
        var another = suite.startAnotherReports(Map.of("CHANCERY_BATCHES_LEASE", "5S"));
        String path;
        try (var held = HeldTable.hold(suite, HeldTable.REPORTS, "briefing_content")) {
            path = begun(suite);
            var running = Poll.until(LONGEST, () -> count(suite, path, "RUNNING"), number -> number == WORKERS_OF_BOTH);
            assertEquals(WORKERS_OF_BOTH, running, "both processes are at work");
            held.awaitWaiting();

            another.kill();
            held.release();
        }

        var left = Poll.until(LONGEST, () -> state(suite, path), state -> !state.equals("RUNNING"));

        assertEquals("DONE", left);
        var items =
                suite.get(Port.REPORTS, path + "/items", Suite.TRADE_ANALYST).body();
        var composed = new HashSet<String>();
        var takenOver = 0;
        for (var item : items) {
            assertEquals("DONE", item.path("state").asText(), item::toString);
            assertTrue(composed.add(item.path("briefingId").asText()), item::toString);
            takenOver += item.path("attempts").asInt() > 1 ? 1 : 0;
        }
        assertEquals(PARTNERS.size(), composed.size());
        assertEquals(WORKERS_OF_BOTH / 2, takenOver, "what the killed process held");
        assertEquals(before + PARTNERS.size(), briefings(suite), "nothing was composed twice");
    }

    private static String begun(Suite suite) throws InterruptedException {
        var begun = suite.post(
                Port.REPORTS,
                "/v1/batches",
                Suite.TRADE_ANALYST,
                Map.of("template", "trade-factsheet", "partners", PARTNERS, "language", "en"));
        assertEquals(201, begun.status(), begun::toString);
        return "/v1/batches/" + begun.body().path("id").asText();
    }

    private static String state(Suite suite, String path) throws InterruptedException {
        return suite.get(Port.REPORTS, path, Suite.TRADE_ANALYST)
                .body()
                .path("state")
                .asText();
    }

    private static int count(Suite suite, String path, String state) throws InterruptedException {
        return suite.get(Port.REPORTS, path, Suite.TRADE_ANALYST)
                .body()
                .path("items")
                .path(state)
                .asInt();
    }

    private static long briefings(Suite suite) throws SQLException {
        try (var connection = suite.database(HeldTable.REPORTS);
                var query = connection.createStatement();
                var found = query.executeQuery("select count(*) from briefing")) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Something to report about each. */
    private static void figures(Suite suite) throws InterruptedException {
        for (var partner : PARTNERS) {
            var made = suite.post(
                    Port.TRADE,
                    "/v1/figures",
                    Suite.TRADE_ANALYST,
                    Map.ofEntries(
                            Map.entry("indicator", "TRADE_TURNOVER"),
                            Map.entry("reporter", "KAZ"),
                            Map.entry("partner", partner),
                            Map.entry("period", "2022"),
                            Map.entry("value", 1.5),
                            Map.entry("unit", "USD"),
                            Map.entry("unitMultiplier", 6),
                            Map.entry("decimals", 1),
                            Map.entry("approximate", false),
                            Map.entry("status", "A"),
                            Map.entry(
                                    "source",
                                    Map.of(
                                            "publisher", "Bureau of National Statistics",
                                            "document", "Trade by country",
                                            "publishedOn", "2023-03-01"))));
            assertTrue(made.status() == 201 || made.status() == 409, made::toString);
        }
    }
}
