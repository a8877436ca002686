package org.chancery.consultations.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Corrections of closed records. */
public final class Corrections {
    private Corrections() {}

    /** Sends the changes with the ETag that the consultation has now, for a misprint unless they give a reason. */
    public static Response correct(Api person, String round, Map<String, ?> changes) {
        var body = new HashMap<String, Object>(changes);
        body.putIfAbsent("reason", "A misprint");
        return person.request()
                .header("If-Match", person.get(round).header("ETag"))
                .body(body)
                .post(round + "/corrections");
    }

    public static Map<String, Object> add(Map<String, ?> record) {
        return Map.of("action", "ADD", "record", record);
    }

    /** The path is that of the record, or the id that ends it. */
    public static Map<String, Object> replace(String path, int version, Map<String, ?> record) {
        return Map.of("action", "REPLACE", "id", Api.idOf(path), "version", version, "record", record);
    }

    /** The path is that of the record, or the id that ends it. */
    public static Map<String, Object> remove(String path, int version) {
        return Map.of("action", "REMOVE", "id", Api.idOf(path), "version", version);
    }
}
