package org.chancery.report.batch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BatchResourceTest {
    private static final String ONE = """
            {"template": "pre-meeting-brief", "partners": ["BGR"], "language": "en"}""";
    /** About Serbia the peers know nothing. */
    private static final String TWO = """
            {"template": "trade-factsheet", "partners": ["SRB", "BGR"], "language": "ru"}""";

    private static final String NOTHING = "{}";

    private final Api officer = Api.asDeskOfficer();

    @Inject
    DataSource database;

    @Inject
    BatchQueue queue;

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(runningExample().build());
    }

    @Test
    void aBatchComposesABriefingForEachPartnerOnBehalfOfWhoeverAsked() {
        var path = begun(ONE);

        ended(path)
                .body("state", equalTo("DONE"))
                .body("items.DONE", equalTo(1))
                .body("total", equalTo(1));

        var id = officer.get(path + "/items")
                .then()
                .body("partner", contains("BGR"))
                .body("attempts", contains(1))
                .extract()
                .path("briefingId[0]")
                .toString();
        officer.get("/v1/briefings/" + id)
                .then()
                .body("composedBy", equalTo("desk-officer"))
                .body("marking", equalTo("OFFICIAL"));
    }

    @Test
    void whatFailsSaysWhyAndOnlyThatIsRetried() {
        Peers.answering(runningExample().build())
                .failing("/v1/profiles/KAZ/SRB", aResponse().withStatus(404));
        var path = begun(TWO);
        ended(path).body("state", equalTo("DONE")).body("items.FAILED", equalTo(1));
        var before = officer.get(path + "/items");
        before.then()
                .body("partner", contains("SRB", "BGR"))
                .body("state", contains("FAILED", "DONE"))
                .body("problem[0]", containsString("trade-service"));
        Peers.answering(runningExample().build())
                .failing(
                        "/v1/profiles/KAZ/SRB",
                        Peers.ok(runningExample().build().trade()));

        officer.post(path + "/retry", version(path), NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"));

        ended(path).body("items.DONE", equalTo(2));
        officer.get(path + "/items")
                .then()
                .body("state", contains("DONE", "DONE"))
                .body("briefingId[1]", equalTo(before.path("briefingId[1]").toString()));
        officer.post(path + "/retry", version(path), NOTHING)
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-failed"));
    }

    @Test
    void aCancelledBatchBeginsNothingMore() {
        Peers.answering(runningExample().build())
                .failing(Peers.TRADE, Peers.ok(runningExample().build().trade()).withFixedDelay(1000));
        var path = begun("""
                {"template": "trade-factsheet", "partners": ["BGR", "AUT", "BEL", "CHE", "DEU", "ESP"], "language": "en"}""");

        var cancelled = officer.request().header("If-Match", "*").body(NOTHING).post(path + "/cancellation");

        cancelled.then().statusCode(200).body("state", equalTo("CANCELLED"));
        officer.get(path).then().body("items.PENDING", equalTo(null)).body("items.RUNNING", equalTo(null));
        officer.post(path + "/cancellation", version(path), NOTHING).then().statusCode(409);
    }

    @Test
    void theZipHasEveryBriefingAndAnIndexThatNamesWhatIsMissing() throws IOException {
        Peers.answering(runningExample().build())
                .failing("/v1/profiles/KAZ/SRB", aResponse().withStatus(404));
        var path = begun(TWO);
        ended(path).body("state", equalTo("DONE"));

        var answer = officer.request().accept("application/zip").get(path + "/content");

        answer.then().statusCode(200).contentType("application/zip");
        var files = unzip(answer.asByteArray());
        assertEquals(2, files.size(), files.keySet()::toString);
        var index = new String(files.get("index.csv"), StandardCharsets.UTF_8);
        assertTrue(index.contains("SRB,FAILED"), index);
        var name = files.keySet().stream()
                .filter(file -> file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertTrue(index.contains("BGR,DONE," + name + "," + Sha256.of(files.get(name))), index);
    }

    @Test
    void progressComesAsEventsAndEndsWithTheBatch() {
        var path = begun(ONE);

        var events = officer.request().accept("text/event-stream").get(path + "/events");

        events.then().statusCode(200).contentType(containsString("text/event-stream"));
        var last = events.asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .reduce("", (one, other) -> other);
        assertTrue(last.contains("\"state\":\"DONE\""), events.asString());
        assertTrue(last.contains("\"DONE\":1"), events.asString());
    }

    @Test
    void aBatchExistsOnlyForWhoeverAskedForIt() {
        var path = begun(ONE);
        var another = Api.as(Tokens.deskOfficer().named("another"));

        for (var below : List.of("", "/items", "/events", "/content")) {
            another.get(path + below).then().statusCode(404);
        }
        another.post(path + "/cancellation", 0, NOTHING).then().statusCode(404);
        another.get("/v1/batches").then().body("$", hasSize(0));
    }

    @Test
    void aRepeatedRequestBeginsOneBatch() {
        var key = UUID.randomUUID().toString();

        var ids = List.of(1, 2).stream()
                .map(time -> officer.request()
                        .header("Idempotency-Key", key)
                        .body(ONE)
                        .post("/v1/batches")
                        .path("id")
                        .toString())
                .distinct()
                .toList();

        assertEquals(1, ids.size());
    }

    @Test
    void anUnlawfulPartnerIsNamedAndNothingIsBegun() {
        var before = officer.get("/v1/batches").header("X-Total-Count");

        officer.request()
                .body(ONE.replace("\"BGR\"", "\"BGR\", \"BGR\""))
                .post("/v1/batches")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("partners[1]"));
        officer.request()
                .body(ONE.replace("BGR", "KAZ"))
                .post("/v1/batches")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("partners[0]"));
        officer.request()
                .body(ONE.replace("\"BGR\"", ""))
                .post("/v1/batches")
                .then()
                .statusCode(400);

        assertEquals(before, officer.get("/v1/batches").header("X-Total-Count"));
    }

    @Test
    void whatADeadProcessHeldIsTakenOverAndWhatItComposedIsNotKept() throws SQLException {
        var path = begun(ONE);
        ended(path).body("state", equalTo("DONE"));
        var batch = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var dead = UUID.randomUUID();
        var briefings = officer.count();
        update("update batch set state = 'RUNNING', finished_at = null, sign_in = 'x' where id = ?", batch);
        update(
                "update batch_item set state = 'RUNNING', briefing_id = null, worker = '" + dead
                        + "', lease_ends_at = clock_timestamp() + interval '1 hour' where batch_id = ?",
                batch);
        var item = itemOf(batch);

        var lost = new Work(item, batch, "BGR", "desk-officer", null, new Batch());
        assertThrows(BatchQueue.LeaseLost.class, () -> queue.fail(lost, UUID.randomUUID(), "not mine"));
        update(
                "update batch_item set lease_ends_at = clock_timestamp() - interval '1 second' where batch_id = ?",
                batch);

        // Its sign-in was sealed with no key of ours, so whoever takes it over can only fail it.
        ended(path).body("items.FAILED", equalTo(1));
        officer.get(path + "/items").then().body("attempts", contains(2));
        assertThrows(BatchQueue.LeaseLost.class, () -> queue.fail(lost, dead, "too late"));
        assertEquals(briefings, officer.count());
    }

    @Test
    void theTokenIsSealedInTheDatabaseAndGoneWhenTheBatchHasEnded() throws SQLException {
        Peers.answering(runningExample().build())
                .failing(Peers.TRADE, Peers.ok(runningExample().build().trade()).withFixedDelay(800));
        var path = begun(ONE);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

        var sealed = signIn(id);
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Bearer"));

        ended(path);
        assertEquals(null, signIn(id));
    }

    private String begun(String request) {
        var answer = officer.request().body(request).post("/v1/batches");
        answer.then().statusCode(201);
        return "/v1/batches/" + answer.path("id");
    }

    /** Follows its events, which end with it. */
    private ValidatableResponse ended(String path) {
        officer.request()
                .accept("text/event-stream")
                .get(path + "/events")
                .then()
                .statusCode(200);
        return officer.get(path).then().statusCode(200);
    }

    private int version(String path) {
        return officer.get(path).path("version");
    }

    private void update(String change, UUID batch) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setObject(1, batch);
            statement.executeUpdate();
        }
    }

    private UUID itemOf(UUID batch) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from batch_item where batch_id = ?")) {
            query.setObject(1, batch);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }

    private byte[] signIn(UUID batch) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select sign_in from batch where id = ?")) {
            query.setObject(1, batch);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getBytes(1);
            }
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
