package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;
import org.chancery.local.progress.StepFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** consultations-service is killed in the middle of a change. */
@WithSuite
class CrashIT {
    private static final String SERVICE = "consultations-service";
    private static final String TWO_ROUNDS = """
            heldOn;title;kind;level;parties;host;city;outcomes;marking
            2019-06-04;First import;POLITICAL_CONSULTATIONS;DIRECTOR;KAZ, BGR;BGR;Sofia;Both sides agreed.;PUBLIC
            2019-06-05;Second import;POLITICAL_CONSULTATIONS;DIRECTOR;KAZ, BGR;KAZ;Astana;Both sides agreed.;PUBLIC
            """;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int A_MEGABYTE = 1024 * 1024;
    /** Half of it can be sent only if the service takes some of it. */
    private static final int MORE_THAN_BUFFERS_HOLD = 16 * A_MEGABYTE;

    /** Held in turn: half of the changes are made; all are, and their history is being written for the commit. */
    @ParameterizedTest
    @ValueSource(strings = {"outcome", "outcome_aud"})
    void aCorrectionThatIsCutOffLeavesNothingAndIsMadeOnceWhenItIsRepeated(String table, Suite suite)
            throws InterruptedException, SQLException {
        var desk = new Desk(suite);
        var round = desk.plan("Consultations that are corrected", "2019-03-12");
        desk.hold(round, "2019-03-12");
        desk.close(round);
        var etag = desk.get(round).header("ETag");
        var key = UUID.randomUUID().toString();
        var rows = HeldTable.rows(suite, HeldTable.CONSULTATIONS);

        killInTheMiddle(suite, table, correction(suite, round, etag, key));

        assertEquals(rows, HeldTable.rows(suite, HeldTable.CONSULTATIONS));
        assertEquals(etag, desk.get(round).header("ETag"));
        for (var part : List.of("/statements", "/outcomes", "/corrections")) {
            assertEquals(List.of(), desk.list(round + part, "id"), part);
        }

        for (var attempt = 0; attempt < 2; attempt++) {
            var made = Suite.send(correction(suite, round, etag, key));
            assertEquals(201, made.status(), made::toString);
            assertEquals(1, made.body().path("number").asInt(), made::toString);
        }
        assertEquals(List.of("Trade grows."), desk.list(round + "/statements", "text"));
        assertEquals(List.of("Both sides took note."), desk.list(round + "/outcomes", "text"));
        assertEquals(List.of("1"), desk.list(round + "/corrections", "number"));
    }

    @Test
    void anImportThatIsCutOffLeavesNothingAndIsMadeOnceWhenItIsRepeated(Suite suite)
            throws InterruptedException, SQLException {
        var desk = new Desk(suite);
        var uploaded = Suite.send(Upload.sheet(suite, TWO_ROUNDS).request());
        assertEquals(201, uploaded.status(), uploaded::toString);
        assertEquals(2, uploaded.body().path("ready").asInt(), uploaded::toString);
        var path = "/v1/imports/" + uploaded.body().path("id").asText();
        var etag = uploaded.header("ETag");
        var rows = HeldTable.rows(suite, HeldTable.CONSULTATIONS);

        killInTheMiddle(suite, "outcome", commit(suite, path, etag));

        assertEquals(rows, HeldTable.rows(suite, HeldTable.CONSULTATIONS));
        assertEquals("CHECKED", desk.get(path).body().path("state").asText());

        var made = Suite.send(commit(suite, path, etag));
        assertEquals(200, made.status(), made::toString);
        var again = Suite.send(commit(suite, path, etag));
        assertTrue(again.status() == 409 || again.status() == 412, again::toString);
        assertEquals(
                List.of("Second import", "First import"),
                desk.list("/v1/consultations?from=2019-06-04&to=2019-06-05", "title"));
    }

    private static HttpRequest commit(Suite suite, String path, String etag) throws InterruptedException {
        return WebApi.to(suite.address(Port.CONSULTATIONS) + path + "/commit", suite.tokenOf(Suite.DESK_OFFICER))
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(WebApi.json(Map.of()))
                .build();
    }

    @Test
    void anUploadThatIsCutOffAtItsCommitLeavesNothingAndIsMadeOnceWhenItIsRepeated(Suite suite)
            throws InterruptedException, SQLException {
        var round = new Desk(suite).plan("Consultations with a document", "2019-04-16");
        var upload = Upload.document(suite, round, A_MEGABYTE);
        var rows = HeldTable.rows(suite, HeldTable.CONSULTATIONS);

        killInTheMiddle(suite, "document_aud", upload.request());

        assertNothingIsThereUntilRepeated(suite, rows, round, upload);
    }

    @Test
    void anUploadThatIsCutOffHalfwayLeavesNothingAndIsMadeOnceWhenItIsRepeated(Suite suite)
            throws InterruptedException, SQLException, IOException {
        var round = new Desk(suite).plan("Consultations with half a document", "2019-04-17");
        var upload = Upload.document(suite, round, MORE_THAN_BUFFERS_HOLD);
        var rows = HeldTable.rows(suite, HeldTable.CONSULTATIONS);

        try (var connection = upload.sendHalf()) {
            assertEquals(1, Poll.until(LONGEST, upload::filesLeft, files -> files > 0));
            suite.process(SERVICE).kill();
            assertThrows(SocketException.class, () -> untilItHangsUp(connection));
            assertEquals(1, upload.filesLeft());
        } finally {
            restart(suite);
        }

        assertEquals(0, upload.filesLeft());
        assertNothingIsThereUntilRepeated(suite, rows, round, upload);
    }

    private static void untilItHangsUp(Socket connection) throws IOException {
        if (connection.getInputStream().read() < 0) {
            throw new SocketException("hung up without an answer");
        }
    }

    private static void assertNothingIsThereUntilRepeated(
            Suite suite, Map<String, Long> rows, String round, Upload upload)
            throws InterruptedException, SQLException {
        var desk = new Desk(suite);
        assertEquals(rows, HeldTable.rows(suite, HeldTable.CONSULTATIONS));
        assertEquals(List.of(), desk.list(round + "/documents", "id"));

        for (var attempt = 0; attempt < 2; attempt++) {
            var made = Suite.send(upload.request());
            assertEquals(201, made.status(), made::toString);
        }
        assertEquals(List.of("note.txt"), desk.list(round + "/documents", "fileName"));
    }

    private static HttpRequest correction(Suite suite, String round, String etag, String key)
            throws InterruptedException {
        var statement = Map.of(
                "side", "BGR", "kind", "POSITION", "text", "Trade grows.", "verbatim", false, "marking", "PUBLIC");
        var outcome = Map.of("kind", "NOTED", "text", "Both sides took note.", "marking", "PUBLIC");
        return WebApi.to(suite.address(Port.CONSULTATIONS) + round + "/corrections", suite.tokenOf(Suite.DESK_OFFICER))
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .POST(WebApi.json(Map.of(
                        "reason", "Left out",
                        "statements", List.of(Map.of("action", "ADD", "record", statement)),
                        "outcomes", List.of(Map.of("action", "ADD", "record", outcome)))))
                .build();
    }

    /** Sends the request, kills the service when it has come to write to the table, and starts it again. */
    private static void killInTheMiddle(Suite suite, String table, HttpRequest request)
            throws InterruptedException, SQLException {
        var service = suite.process(SERVICE);
        try (var held = HeldTable.hold(suite, HeldTable.CONSULTATIONS, table)) {
            var answer = CompletableFuture.supplyAsync(() -> send(request));
            var backend = held.awaitWaiting();
            service.kill();
            var failure = assertThrows(CompletionException.class, answer::join);
            assertInstanceOf(StepFailure.class, failure.getCause());
            held.release();
            held.awaitEnd(backend);
        } finally {
            restart(suite);
        }
    }

    private static void restart(Suite suite) throws InterruptedException {
        var service = suite.process(SERVICE);
        // Does nothing more to one that is dead; a test that failed earlier has left it alive.
        service.kill();
        service.start();
        service.awaitReady();
    }

    private static Suite.Answer send(HttpRequest request) {
        try {
            return Suite.send(request);
        } catch (InterruptedException cutShort) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cutShort);
        }
    }
}
