package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;
import org.junit.jupiter.api.Test;

/** What was composed from the data of one moment is composed again, byte for byte, by a process that was not there then. */
@WithSuite
class SameBytesIT {
    private static final String SERVICE = "report-service";
    private static final List<String> FORMATS = List.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "text/html");

    @Test
    void theSameMomentGivesTheSameBytesAfterARestart(Suite suite) throws InterruptedException {
        var moment = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        var before = composed(suite, moment);
        var service = suite.process(SERVICE);
        service.stop();
        service.start();
        service.awaitReady();

        var after = composed(suite, moment);

        assertEquals(before.keySet(), after.keySet());
        before.forEach((what, bytes) -> {
            assertTrue(bytes.length > 1000, what);
            assertArrayEquals(bytes, after.get(what), what);
        });
    }

    /** Each of some briefs in each format. */
    private static Map<String, byte[]> composed(Suite suite, String moment) throws InterruptedException {
        var all = new LinkedHashMap<String, byte[]>();
        for (var order : orders(moment)) {
            var made = suite.post(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER, order);
            assertEquals(201, made.status(), made::toString);
            for (var format : FORMATS) {
                var content =
                        Suite.send(WebApi.to(made.header("Location") + "/content", suite.tokenOf(Suite.DESK_OFFICER))
                                .header("Accept", format)
                                .build());
                assertEquals(200, content.status(), content::toString);
                all.put(order + " " + format, content.response().body());
            }
        }
        return all;
    }

    private static List<Map<String, String>> orders(String moment) {
        var orders = new ArrayList<Map<String, String>>();
        for (var form : List.of("full", "one-page", "pocket")) {
            orders.add(order("pre-meeting-brief", "kk", form, moment));
        }
        for (var template : List.of("consultation-record", "trade-factsheet", "commitments-tracker")) {
            orders.add(order(template, "ru", "full", moment));
        }
        return orders;
    }

    private static Map<String, String> order(String template, String language, String form, String moment) {
        return Map.of(
                "template", template,
                "partner", "BGR",
                "language", language,
                "form", form,
                "asOf", moment);
    }
}
