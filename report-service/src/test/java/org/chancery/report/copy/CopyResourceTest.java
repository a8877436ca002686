package org.chancery.report.copy;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.rendering.PdfContents;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CopyResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api releaser = Api.as(Tokens.releasingOfficer());

    @Inject
    DataSource database;

    @BeforeEach
    void theRoundIsRestricted() {
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
    }

    @Test
    void eachReaderOfARestrictedBriefGetsACopyWithTheirNameAndNumberOnEveryPage() throws IOException {
        var path = path(officer.composed());

        var first = pages(pdf(officer, path));
        var second = pages(pdf(releaser, path));

        assertTrue(first.size() > 1, "one page proves nothing of every page");
        for (var page : first) {
            assertTrue(page.contains("Copy 1, for desk-officer"), page);
            assertFalse(page.contains("releasing-officer"), page);
        }
        for (var page : second) {
            assertTrue(page.contains("Copy 2, for releasing-officer"), page);
        }
    }

    @Test
    void aReaderGetsTheSameCopyEachTime() {
        var path = path(officer.composed());

        var once = pdf(officer, path);
        var again = pdf(officer, path);

        assertArrayEquals(once.asByteArray(), again.asByteArray());
        assertEquals("\"" + Sha256.of(once.asByteArray()) + "\"", once.header("ETag"));
        assertTrue(once.header("Content-Disposition").endsWith("-copy-1.pdf\""), once.header("Content-Disposition"));
    }

    @Test
    void aCopyCarriesTheSameFilesAsTheDocument() throws IOException {
        var path = path(officer.composed());

        var files = PdfContents.files(pdf(officer, path).asByteArray());

        assertEquals(
                List.of("figures.csv", "manifest.json"),
                files.keySet().stream().sorted().toList());
        assertTrue(files.get("manifest.json")
                .contains(officer.get(path).path("reference").toString()));
    }

    @Test
    void readersAtOnceGetDifferentNumbersWithoutAGap() throws IOException {
        var path = path(officer.composed());

        var copies = IntStream.range(0, 5)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> pdf(
                                Api.as(Tokens.deskOfficer().named("officer-" + number)), path)
                        .header("Content-Disposition")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(name -> name.replaceAll(".*-copy-(\\d+).*", "$1"))
                .sorted()
                .toList();

        assertEquals(List.of("1", "2", "3", "4", "5"), copies);
    }

    @Test
    void belowRestrictedAllReadTheSameBytesAndNoNumberIsGiven() {
        Peers.answering(runningExample().build());
        var path = path(officer.composed());

        var file = pdf(officer, path);

        assertEquals(officer.get(path).path("sha256"), Sha256.of(file.asByteArray()));
        releaser.get(path + "/downloads")
                .then()
                .body("reader", contains("desk-officer"))
                .body("copy[0]", nullValue());
    }

    @Test
    void everyDownloadIsKeptWithReaderCopyAndHash() {
        var path = path(officer.composed());
        var file = pdf(officer, path);
        officer.request()
                .header("If-None-Match", file.header("ETag"))
                .get(path + "/content")
                .then()
                .statusCode(304);
        officer.request()
                .accept("application/json")
                .get(path + "/content")
                .then()
                .statusCode(200);

        releaser.get(path + "/downloads?sort=at")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "2")
                .body("reader", contains("desk-officer", "desk-officer"))
                .body("part", contains("PDF", "WORDS"))
                .body("copy[0]", equalTo(1))
                .body("sha256[0]", equalTo(Sha256.of(file.asByteArray())));
        officer.get(path + "/downloads").then().statusCode(403);
    }

    @Test
    void theBookOfDownloadsIsNotRewritten() {
        var id = UUID.fromString(officer.composed());
        pdf(officer, path(id.toString()));

        for (var change : List.of(
                "update briefing_download set reader = 'x' where briefing_id = ?",
                "delete from briefing_download where briefing_id = ?",
                "update briefing_copy set reader = 'x' where briefing_id = ?",
                "delete from briefing_copy where briefing_id = ?")) {
            var refusal = assertThrows(SQLException.class, () -> {
                try (var connection = database.getConnection();
                        var statement = connection.prepareStatement(change)) {
                    statement.setObject(1, id);
                    statement.executeUpdate();
                }
            });
            assertTrue(refusal.getMessage().contains("is refused"), refusal.getMessage());
        }
    }

    @Test
    void whoMayNotReadTheBriefGetsNoCopyOfIt() {
        var path = path(officer.composed());
        var below = Api.as(Tokens.deskOfficer().cleared("OFFICIAL").named("below"));

        below.get(path + "/content").then().statusCode(404);
        Api.as(Tokens.releasingOfficer().cleared("OFFICIAL"))
                .get(path + "/downloads")
                .then()
                .statusCode(404);

        releaser.get(path + "/downloads").then().body("$", hasSize(0));
    }

    @Test
    void readersOfARecalledBriefGetTheReasonInsteadOfTheDocument() {
        var path = path(officer.composed());
        releaser.post(path + "/approval", 0, "{}").then().statusCode(200);
        releaser.post(path + "/release", 1, "{}").then().statusCode(200);
        releaser.post(path + "/recall", 2, "{\"reason\": \"A wrong number\"}")
                .then()
                .statusCode(200);

        for (var type : List.of("application/pdf", "application/json")) {
            officer.request()
                    .accept(type)
                    .get(path + "/content")
                    .then()
                    .statusCode(410)
                    .body("type", endsWith("recalled"))
                    .body("reason", equalTo("A wrong number"));
        }
        releaser.get(path + "/content").then().statusCode(200);
    }

    private static Response pdf(Api reader, String path) {
        var answer = reader.request().accept("application/pdf").get(path + "/content");
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> pages(Response answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    private static String path(String id) {
        return "/v1/briefings/" + id;
    }
}
