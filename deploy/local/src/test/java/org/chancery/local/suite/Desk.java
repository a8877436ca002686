package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;

/**
 * The desk officer at work on rounds with Bulgaria. They are older than that of the running example, which therefore stays
 * the last one.
 */
record Desk(Suite suite) {

    /** Plans a round and returns its path. */
    String plan(String title, String day) throws InterruptedException {
        return create(
                "/v1/consultations",
                Map.of(
                        "title",
                        title,
                        "kind",
                        "POLITICAL_CONSULTATIONS",
                        "level",
                        "DEPUTY_MINISTER",
                        "parties",
                        List.of("KAZ", "BGR"),
                        "host",
                        "KAZ",
                        "venue",
                        Map.of("city", "Astana"),
                        "plannedFor",
                        day,
                        "marking",
                        "PUBLIC"));
    }

    void hold(String round, String day) throws InterruptedException {
        advance(round, Map.of("to", "HELD", "heldOn", day));
    }

    void close(String round) throws InterruptedException {
        advance(round, Map.of("to", "CLOSED"));
    }

    private void advance(String round, Map<String, String> step) throws InterruptedException {
        var answer = suite.post(Port.CONSULTATIONS, round + "/transitions", Suite.DESK_OFFICER, step);
        assertEquals(200, answer.status(), answer::toString);
    }

    /** Creates a record that has an id, and returns its path. */
    String create(String path, Map<String, ?> body) throws InterruptedException {
        var answer = suite.post(Port.CONSULTATIONS, path, Suite.DESK_OFFICER, body);
        assertEquals(201, answer.status(), answer::toString);
        var location = answer.header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    void change(String path, Map<String, ?> body) throws InterruptedException {
        var answer = Suite.send(WebApi.to(suite.address(Port.CONSULTATIONS) + path, suite.tokenOf(Suite.DESK_OFFICER))
                .header("Content-Type", "application/json")
                .header("If-Match", get(path).header("ETag"))
                .PUT(WebApi.json(body))
                .build());
        assertEquals(200, answer.status(), answer::toString);
    }

    Suite.Answer get(String path) throws InterruptedException {
        return read(path, Suite.DESK_OFFICER);
    }

    /** What this person reads there. */
    Suite.Answer read(String path, String user) throws InterruptedException {
        var answer = suite.get(Port.CONSULTATIONS, path, user);
        assertEquals(200, answer.status(), answer::toString);
        return answer;
    }

    /** One field of all records of a list, as text. */
    List<String> list(String path, String field) throws InterruptedException {
        return texts(get(path).body(), field);
    }

    static List<String> texts(JsonNode records, String field) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(record -> record.path(field).asText())
                .toList();
    }

    /** The id at the end of a path. */
    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
