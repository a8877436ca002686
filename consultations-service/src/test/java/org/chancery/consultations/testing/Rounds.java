package org.chancery.consultations.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Leads rounds through their life, and describes the next. */
public final class Rounds {
    private Rounds() {}

    /** What the next round in Sofia needs. */
    public static Map<String, Object> nextRound(String plannedFor) {
        var body = new LinkedHashMap<String, Object>();
        body.put("plannedFor", plannedFor);
        body.put("venue", Map.of("city", "Sofia"));
        return body;
    }

    public static void hold(Api officer, String path, String day) {
        advance(officer, path, Map.of("to", "HELD", "heldOn", day));
    }

    public static void close(Api officer, String path) {
        advance(officer, path, Map.of("to", "CLOSED"));
    }

    public static void cancel(Api officer, String path) {
        advance(officer, path, Map.of("to", "CANCELLED", "reason", "Election"));
    }

    private static void advance(Api officer, String path, Map<String, ?> step) {
        officer.post(path + "/transitions", step).then().statusCode(200);
    }
}
