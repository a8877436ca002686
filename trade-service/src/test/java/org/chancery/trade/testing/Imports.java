package org.chancery.trade.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.chancery.commons.testing.Tokens;

/** Sends files and waits for what becomes of them, over HTTP. */
public final class Imports {
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "CHECKING", "COMMITTING");
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** For files that are large; others are done at once. */
    private static final int MOST_PAUSES = 6_000;

    private Imports() {}

    /** Sends the file with the fields of the form, each followed by its value. */
    public static Response send(byte[] file, String... fieldsAndValues) {
        var request = TradeResourceTest.as(Tokens.tradeAnalyst())
                .contentType("multipart/form-data")
                .multiPart("file", "file.bin", file);
        for (var index = 0; index < fieldsAndValues.length; index += 2) {
            request.multiPart(fieldsAndValues[index], fieldsAndValues[index + 1]);
        }
        return request.post("/v1/imports");
    }

    /** Sends the file and waits until it is checked. */
    public static JsonPath checked(byte[] file, String... fieldsAndValues) {
        var result = settled(send(file, fieldsAndValues));
        assertEquals("CHECKED", result.getString("state"), () -> result.getString("message"));
        return result;
    }

    /** Sends the file, waits until it is refused and returns why. */
    public static String refusal(byte[] file, String... fieldsAndValues) {
        var result = settled(send(file, fieldsAndValues));
        assertEquals("FAILED", result.getString("state"), result::prettify);
        return result.getString("message");
    }

    /** Checks the file and commits it. */
    public static JsonPath committed(byte[] file, String... fieldsAndValues) {
        var result = commit(checked(file, fieldsAndValues));
        assertEquals("COMMITTED", result.getString("state"), () -> result.getString("message"));
        return result;
    }

    /** Commits what is checked, rejects or not, and waits for the outcome. */
    public static JsonPath commit(JsonPath checked) {
        return settled(requestCommit(checked));
    }

    public static Response requestCommit(JsonPath checked) {
        return change(checked)
                .body("{\"acceptRejects\": true}")
                .post("/v1/imports/" + checked.getString("id") + "/commit");
    }

    /** Withdraws what is committed. */
    public static Response retract(JsonPath committed) {
        return change(committed)
                .queryParam("reason", "Withdrawn by the publisher")
                .delete("/v1/imports/" + committed.getString("id"));
    }

    public static JsonPath get(String id) {
        return TradeResourceTest.asAnalyst()
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A request that changes the import as it was read. */
    public static RequestSpecification change(JsonPath read) {
        return TradeResourceTest.asAnalyst().header("If-Match", "\"" + read.getString("version") + "\"");
    }

    /** Waits for an import that was sent or is being committed. */
    public static JsonPath settled(Response accepted) {
        accepted.then().statusCode(202);
        var result = accepted.jsonPath();
        for (var pause = 0; UNDER_WAY.contains(result.getString("state")); pause++) {
            if (pause == MOST_PAUSES) {
                throw new AssertionError("still under way: " + result.prettify());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            result = get(result.getString("id"));
        }
        return result;
    }
}
