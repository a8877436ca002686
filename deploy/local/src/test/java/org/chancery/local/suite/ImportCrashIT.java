package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** trade-service is killed in the middle of an import. */
@WithSuite
class ImportCrashIT {
    private static final String SERVICE = "trade-service";
    private static final String BOUNDARY = "----chancery-import";
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "CHECKING", "COMMITTING");
    /** The lease of a dead process has to run out, and somebody has to look. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** All rows are loaded and indexed by then, in a transaction that is open. */
    @Test
    void aCheckThatIsCutOffFailsInWordsAndLeavesNothingOfTheFile(Suite suite)
            throws InterruptedException, SQLException {
        var file = file("Vanuatu", 2011);
        var before = tables(suite);

        String path;
        try (var held = HeldTable.hide(suite, HeldTable.TRADE, "release_slice")) {
            path = upload(suite, file);
            var backend = held.awaitWaiting();
            suite.process(SERVICE).kill();
            assertEquals(1, filesLeft(suite));
            held.release();
            held.awaitEnd(backend);
        } finally {
            restart(suite);
        }

        assertEquals(0, filesLeft(suite));
        var found = settled(suite, path);
        assertEquals("FAILED", found.path("state").asText(), found::toString);
        assertTrue(found.path("message").asText().contains("ended before it was done"), found::toString);
        assertEquals(before, tables(suite));
        assertEquals(List.of(), values(suite, 2011));

        commitAll(suite, upload(suite, file), 2011);
    }

    /** Held in turn: before the totals are written; when the rows are attached and only the release is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"trade_total", "release"})
    void aCommitThatIsCutOffIsUndoneInWordsAndMadeOnceWhenItIsRepeated(String table, Suite suite)
            throws InterruptedException, SQLException {
        var year = table.equals("release") ? 2012 : 2013;
        var path = upload(suite, file("Vanuatu", year));
        assertEquals("CHECKED", settled(suite, path).path("state").asText());
        var before = tables(suite);

        try (var held = HeldTable.hold(suite, HeldTable.TRADE, table)) {
            assertEquals(202, commit(suite, path).status());
            var backend = held.awaitWaiting();
            suite.process(SERVICE).kill();
            held.release();
            held.awaitEnd(backend);
        } finally {
            restart(suite);
        }

        assertEquals(List.of(), values(suite, year));
        var found = settled(suite, path);
        assertEquals("CHECKED", found.path("state").asText(), found::toString);
        assertTrue(found.path("message").asText().contains("can be committed again"), found::toString);
        assertEquals(before, tables(suite));
        assertEquals(List.of(), values(suite, year));

        commitAll(suite, path, year);
    }

    private static void commitAll(Suite suite, String path, int year) throws InterruptedException {
        assertEquals("CHECKED", settled(suite, path).path("state").asText());
        assertEquals(202, commit(suite, path).status());
        assertEquals("COMMITTED", settled(suite, path).path("state").asText());
        assertEquals(List.of("1000"), values(suite, year));
        assertEquals(409, commit(suite, path).status());
    }

    /** What Kazakhstan exported there, as a bulk file of UN Comtrade has it; invented. */
    private static String file(String partner, int year) {
        return String.join(
                "\n",
                "period\treporterCode\treporterISO\tflowCode\tpartnerCode\tpartnerISO\tpartnerDesc\tpartner2Code\t"
                        + "classificationCode\tcmdCode\taggrLevel\tcustomsCode\tmotCode\tprimaryValue",
                year + "\t398\tKAZ\tX\t548\tVUT\t" + partner + "\t0\tH6\t740311\t6\tC00\t0\t1000\n");
    }

    /** The path of the new import. */
    private static String upload(Suite suite, String file) throws InterruptedException {
        var part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + file + "\r\n--" + BOUNDARY + "--\r\n";
        var received =
                Suite.send(WebApi.to(suite.address(Port.TRADE) + "/v1/imports", suite.tokenOf(Suite.TRADE_ANALYST))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(part))
                        .build());
        assertEquals(202, received.status(), received::toString);
        return "/v1/imports/" + received.body().path("id").asText();
    }

    private static JsonNode settled(Suite suite, String path) throws InterruptedException {
        return Poll.until(
                LONGEST,
                () -> suite.get(Port.TRADE, path, Suite.TRADE_ANALYST).body(),
                found -> !UNDER_WAY.contains(found.path("state").asText()));
    }

    private static Suite.Answer commit(Suite suite, String path) throws InterruptedException {
        var etag = suite.get(Port.TRADE, path, Suite.TRADE_ANALYST).header("ETag");
        return Suite.send(WebApi.to(suite.address(Port.TRADE) + path + "/commit", suite.tokenOf(Suite.TRADE_ANALYST))
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(WebApi.json(Map.of()))
                .build());
    }

    /** Of the rows that anybody sees. */
    private static List<String> values(Suite suite, int year) throws InterruptedException {
        var flows = suite.get(Port.TRADE, "/v1/flows?reporter=KAZ&partner=VUT&period=" + year, Suite.TRADE_ANALYST);
        assertEquals(200, flows.status(), flows::toString);
        return flows.body().findValuesAsText("value");
    }

    /** How many rows each table has, those of imports apart: what became of one stays there. */
    private static Map<String, Long> tables(Suite suite) throws SQLException {
        var rows = HeldTable.rows(suite, HeldTable.TRADE);
        rows.remove("flow_import");
        rows.remove("idempotency_key");
        return rows;
    }

    private static long filesLeft(Suite suite) {
        var port = URI.create(suite.address(Port.TRADE)).getPort();
        var directory = Path.of(System.getProperty("java.io.tmpdir"), "chancery-imports-" + port);
        try (var files = Files.list(directory)) {
            return files.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void restart(Suite suite) throws InterruptedException {
        var service = suite.process(SERVICE);
        // Does nothing more to one that is dead; a test that failed earlier has left it alive.
        service.kill();
        service.start();
        service.awaitReady();
    }
}
