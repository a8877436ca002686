package org.chancery.consultations.importing;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.RoundSheet.aSheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.RoundSheet;
import org.chancery.consultations.testing.ServiceTest;
import org.chancery.consultations.testing.Workbooks;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportResourceTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api officer = Api.asDeskOfficer();

    /** Each test has years and names of its own, since rounds of one day and kind are duplicates. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void uploadShowsWhatWouldBeRecordedAndRecordsNothing() {
        var path = upload(aSheet().row(day(1), "title", mark).row(day(2), "kind", "PARTY"));

        officer.get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("fileName", equalTo("rounds.csv"))
                .body("sha256", notNullValue())
                .body("format", equalTo("CSV"))
                .body("encoding", equalTo("UTF-8"))
                .body("separator", equalTo(";"))
                .body("state", equalTo("CHECKED"))
                .body("rows", equalTo(2))
                .body("ready", equalTo(1))
                .body("rejected", equalTo(1))
                .body("duplicates", equalTo(0))
                .body("uploadedBy", equalTo("desk-officer"))
                .body("committedAt", nullValue());
        officer.get(path + "/rows")
                .then()
                .header("X-Total-Count", equalTo("2"))
                .body("row", contains(2, 3))
                .body("verdict", contains("READY", "REJECTED"))
                .body("[0].round.title", equalTo(mark))
                .body("[0].round.heldOn", equalTo(day(1)))
                .body("[0].round.plannedFor", equalTo(day(1)))
                .body("[0].round.parties", contains("BGR", "KAZ"))
                .body("[0].round.source", equalTo("rounds.csv, row 2"))
                .body("[0].messages", hasSize(0))
                .body("[1].round", nullValue())
                .body("[1].messages.column", contains("kind"))
                .body("[1].messages[0].message", startsWith("must be one of POLITICAL_CONSULTATIONS"));
        officer.get(path + "/rows?verdict=REJECTED").then().body("row", contains(3));
        assertEquals("0", recorded());
    }

    @Test
    void commitRecordsEverythingOfARow() {
        var ours = person(officer, "Roman " + letters());
        var theirs = "Тихомир " + cyrillicLetters();
        var path = upload(aSheet().row(
                        day(3),
                        "title",
                        mark,
                        "level",
                        "MINISTER",
                        "languages",
                        "en, ru",
                        "series",
                        "Rounds " + mark,
                        "number",
                        "7",
                        "ourHead",
                        "Roman " + letters(),
                        "ourHeadTitle",
                        "Deputy Minister of Foreign Affairs",
                        "theirHead",
                        theirs,
                        "theirHeadTitle",
                        "Minister of Foreign Affairs",
                        "agenda",
                        "TRADE; ENERGY: Gas",
                        "outcomes",
                        "Dialogue goes on.\nNOTED: A proposal",
                        "marking",
                        "OFFICIAL"));
        officer.get(path + "/rows")
                .then()
                .body("[0].messages", hasSize(0))
                .body("[0].round.heads.personId", contains(ours, null));

        commit(path, Map.of())
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("COMMITTED"))
                .body("ready", equalTo(1))
                .body("committedAt", notNullValue());

        var id = officer.get(path + "/rows").then().extract().<String>path("[0].consultationId");
        var consultation = "/v1/consultations/" + id;
        officer.get(consultation)
                .then()
                .body("title", equalTo(mark))
                .body("status", equalTo("HELD"))
                .body("heldOn", equalTo(day(3)))
                .body("languages", contains("en", "ru"))
                .body("number", equalTo(7))
                .body("marking", equalTo("OFFICIAL"))
                .body("source", equalTo("rounds.csv, row 2"))
                .body("recordedBy", equalTo("desk-officer"));
        officer.get(consultation + "/transitions").then().body("to", contains("HELD"));
        officer.get(consultation + "/delegations")
                .then()
                .body("party", contains("BGR", "KAZ"))
                .body("[0].members[0].title", equalTo("Minister of Foreign Affairs"))
                .body("[0].members[0].role", equalTo("HEAD"))
                .body("[1].members[0].personId", equalTo(ours));
        officer.get(consultation + "/agenda")
                .then()
                .body("topic", contains("TRADE", "ENERGY"))
                .body("title", contains("Trade", "Gas"));
        officer.get(consultation + "/outcomes")
                .then()
                .body("kind", contains("AGREED", "NOTED"))
                .body("marking", contains("OFFICIAL", "OFFICIAL"));
        officer.post(consultation + "/transitions", Map.of("to", "CLOSED"))
                .then()
                .statusCode(200);
    }

    @Test
    void roundsOfOneFileShareTheirNewSeriesAndTheirNewPeople() {
        var name = "Georgi " + letters();
        var path = upload(aSheet().row(
                        day(4),
                        "title",
                        mark,
                        "series",
                        mark,
                        "number",
                        "1",
                        "theirHead",
                        name,
                        "theirHeadTitle",
                        "Minister",
                        "marking",
                        "OFFICIAL")
                .row(
                        day(5),
                        "title",
                        mark,
                        "series",
                        mark.toUpperCase(java.util.Locale.ROOT),
                        "number",
                        "2",
                        "theirHead",
                        name,
                        "theirHeadTitle",
                        "Minister"));
        commit(path, Map.of()).statusCode(200);

        var series = officer.get("/v1/consultations?q=" + mark).then().extract().<List<String>>path("seriesId");
        assertEquals(series.get(0), series.get(1));
        officer.get("/v1/series/" + series.get(0)).then().body("marking", equalTo("PUBLIC"));
        officer.get("/v1/people?q={name}", name).then().header("X-Total-Count", equalTo("1"));

        var more = upload(aSheet().row(day(6), "series", mark, "number", "2")
                .row(day(7), "series", mark, "number", "3")
                .row(day(8), "series", mark, "number", "3"));
        officer.get(more + "/rows")
                .then()
                .body("verdict", contains("REJECTED", "READY", "REJECTED"))
                .body("[0].messages[0].message", equalTo("is taken in this series"))
                .body("[2].messages[0].message", equalTo("is that of row 3 too"));
    }

    @Test
    void sameRoundIsFoundInTheRecordAndInTheFile() {
        var known = Api.idOf(aConsultation().heldOn(day(9)).heldBy(officer));
        var path = upload(aSheet().row(day(9), "parties", "BGR;KAZ")
                .row(day(9), "kind", "TRADE_NEGOTIATIONS")
                .row(day(9), "kind", "TRADE_NEGOTIATIONS", "title", "Again"));

        officer.get(path).then().body("ready", equalTo(1)).body("duplicates", equalTo(2));
        officer.get(path + "/rows")
                .then()
                .body("verdict", contains("DUPLICATE", "READY", "DUPLICATE"))
                .body("[0].messages[0].message", containsString(known))
                .body("[2].messages[0].message", equalTo("has the same parties, date and kind as row 3"));
    }

    @Test
    void nothingIsLostInSilence() {
        var path = upload(aSheet().row(day(10), "title", mark).row(day(11), "city", ""));

        commit(path, Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:import-has-rejects"))
                .body("ready", equalTo(1))
                .body("notReady", equalTo(1));
        assertEquals("0", recorded());
        commit(path, Map.of("acceptRejects", true)).statusCode(200);
        assertEquals("1", recorded());
        commit(path, Map.of("acceptRejects", true))
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:import-committed"));
        officer.delete(path).then().statusCode(409);
        assertEquals("1", recorded());
    }

    @Test
    void rejectsComeBackAsAFileThatIsCorrectedAndUploadedAgain() {
        var path = upload(aSheet().row(day(12), "title", mark)
                .row(day(13), "title", "Договорено: „да“; \"нет\"", "host", "Nowhere")
                .row(day(14), "kind", "PARTY", "host", ""));

        var file = officer.get(path + "/rejects");
        file.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"rejects.csv\""));
        var text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertEquals(3, text.lines().count(), text);
        assertTrue(text.startsWith("\ufeff"), text);
        assertTrue(text.contains("Row 3: host has \"\"Nowhere\"\", which is no state"), text);
        assertTrue(text.contains("; host is missing"), text);

        var corrected = text.replace("Nowhere", "BGR").replace("PARTY", "OFFICIAL_VISIT");
        var again = location(send("again.csv", corrected.getBytes(StandardCharsets.UTF_8)));
        officer.get(again + "/rows")
                .then()
                .body("verdict", contains("READY", "REJECTED"))
                .body("[0].round.title", equalTo("Договорено: „да“; \"нет\""));
        var once = new String(officer.get(again + "/rejects").asByteArray(), StandardCharsets.UTF_8);
        assertEquals(1, once.lines().findFirst().orElse("").split("problem", -1).length - 1, once);
    }

    @Test
    void workbookIsImportedAndItsRejectsAreAWorkbook() {
        var path = location(send(
                "rounds.xlsx", aSheet().row(day(15), "title", mark).row("soon").xlsx()));
        officer.get(path)
                .then()
                .body("format", equalTo("XLSX"))
                .body("encoding", nullValue())
                .body("ready", equalTo(1))
                .body("rejected", equalTo(1));

        var rejects = officer.get(path + "/rejects");
        rejects.then().statusCode(200).contentType(XLSX);
        var again = location(send("again.xlsx", rejects.asByteArray()));
        officer.get(again + "/rows").then().body("row", contains(2)).body("[0].messages.column", contains("heldOn"));
        commit(path, Map.of("acceptRejects", true)).statusCode(200);
        assertEquals("1", recorded());
    }

    @Test
    void oldSpreadsheetsInWindowsEncodingAreRead() {
        var csv = "heldOn;title;kind;level;parties;host;city;marking\r\n" + day(16)
                + ";Политически консултации;POLITICAL_CONSULTATIONS;DEPUTY_MINISTER;Казахстан, България;България;София;OFFICIAL\r\n";
        var path = location(send("old.csv", csv.getBytes(Charset.forName("windows-1251"))));

        officer.get(path).then().body("encoding", equalTo("windows-1251"));
        officer.get(path + "/rows")
                .then()
                .body("[0].verdict", equalTo("READY"))
                .body("[0].round.title", equalTo("Политически консултации"))
                .body("[0].round.host", equalTo("BGR"));
    }

    @Test
    void rowsAreHeldAgainstTheRulesOfTheRecord() {
        var path = upload(aSheet().row(day(17), "parties", "KAZ, FRA", "host", "FRA")
                .row(day(17), "marking", "CONFIDENTIAL")
                .row("2999-01-01")
                .row(day(17), "plannedFor", day(18))
                .row(day(17), "host", "FRA")
                .row(day(17), "parties", "BGR, FRA")
                .row(day(17), "languages", "english")
                .row(day(17), "title", "t".repeat(301))
                .row(day(17), "city", "c".repeat(101)));

        officer.get(path + "/rows")
                .then()
                .body("verdict", not(hasItem("READY")))
                .body(
                        "messages.column.flatten()",
                        contains(
                                "parties",
                                "marking",
                                "heldOn",
                                "heldOn",
                                "host",
                                "parties",
                                "languages",
                                "title",
                                "city"))
                .body("[0].messages[0].message", equalTo("name no state whose desk you hold"))
                .body("[1].messages[0].message", equalTo("is above your clearance, which is RESTRICTED"));
    }

    @Test
    void nameOfSeveralPeopleIsNotGuessed() {
        var name = "Ivan " + letters();
        var first = person(officer, name);
        person(officer, name);
        var path = upload(aSheet().row(day(19), "theirHead", name, "theirHeadTitle", "Minister")
                .row(day(20), "theirHead", first, "theirHeadTitle", "Minister")
                .row(day(21), "theirHead", UUID.randomUUID().toString(), "theirHeadTitle", "Minister"));

        officer.get(path + "/rows")
                .then()
                .body("verdict", contains("REJECTED", "READY", "REJECTED"))
                .body("[0].messages[0].column", equalTo("theirHead"))
                .body("[0].messages[0].message", containsString(first))
                .body("[1].round.heads[0].personId", equalTo(first))
                .body("[2].messages[0].message", containsString("of nobody"));
    }

    @Test
    void whatHasChangedSinceTheCheckIsLookedAtAgain() {
        var sheet = aSheet().row(day(22), "title", mark).row(day(23), "title", mark);
        var first = upload(sheet);
        var second = upload(sheet);
        commit(first, Map.of()).statusCode(200);

        commit(second, Map.of("acceptRejects", true))
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:import-changed"))
                .body("duplicates", equalTo(2));
        officer.get(second).then().body("state", equalTo("CHECKED")).body("duplicates", equalTo(2));
        commit(second, Map.of("acceptRejects", true))
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:import-has-nothing-ready"));
        assertEquals("2", recorded());
    }

    @Test
    void hiddenRoundIsNoDuplicateThatOneCouldSee() {
        aConsultation().heldOn(day(24)).marked("RESTRICTED").heldBy(officer);
        var colleague = Api.as(Tokens.deskOfficer().cleared("OFFICIAL"));

        var path = location(send(colleague, "rounds.csv", aSheet().row(day(24)).csv()));
        colleague.get(path).then().body("ready", equalTo(1)).body("duplicates", equalTo(0));
    }

    @Test
    void importExistsForItsOwnerAlone() {
        var path = upload(aSheet().row(day(25)));
        var colleague = Api.as(Tokens.deskOfficer().named("colleague"));

        for (var part : List.of("", "/rows", "/rejects")) {
            colleague.get(path + part).then().statusCode(404);
        }
        colleague.post(path + "/commit", Map.of()).then().statusCode(404);
        colleague.request().header("If-Match", "*").delete(path).then().statusCode(404);
        colleague.get("/v1/imports").then().body("id", not(hasItem(Api.idOf(path))));
        officer.get("/v1/imports").then().body("id", hasItem(Api.idOf(path)));
    }

    @Test
    void discardedImportIsGone() {
        var path = upload(aSheet().row(day(26)));

        officer.request().delete(path).then().statusCode(428);
        officer.delete(path).then().statusCode(204);
        officer.get(path).then().statusCode(404);
        officer.post(path + "/commit", Map.of()).then().statusCode(404);
    }

    @Test
    void fileThatIsNoSheetOfRoundsIsRefusedWithTheReason() {
        refused("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "of the type image/png");
        refused("a.csv", new byte[0], "is empty");
        refused("a.csv", "heldOn,colour\n1,2\n".getBytes(StandardCharsets.UTF_8), "has the unknown column colour");
        refused("a.csv", "heldOn\n1\n".getBytes(StandardCharsets.UTF_8), "lacks the column title");
        refused("a.csv", header().getBytes(StandardCharsets.UTF_8), "has no rows below the header");
        refused("a.csv", (header() + "\"2011-05-04").getBytes(StandardCharsets.UTF_8), "in row 2");
        refused("a.xlsx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8), "is a damaged workbook");
        refused(
                "a.csv",
                (header() + "2011-05-04\n".repeat(5001)).getBytes(StandardCharsets.UTF_8),
                "more than 5000 rows");
        officer.request()
                .contentType("multipart/form-data")
                .multiPart("other", "value")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"));
    }

    @Test
    void fileMayBeLargerThanOtherBodiesUpToItsOwnLimit() {
        var row = aSheet().row(day(29), "outcomes", ("o".repeat(9_999) + "\n").repeat(99));

        officer.get(upload(row.row(day(30), "outcomes", ("o".repeat(9_999) + "\n").repeat(99))))
                .then()
                .body("ready", equalTo(2))
                .body("size", greaterThan(1_900_000));
        send("rounds.csv", new byte[10 * 1024 * 1024 + 1])
                .then()
                .statusCode(413)
                .body("detail", equalTo("The file may have at most 10485760 bytes."));
    }

    @Test
    void templateNamesEveryColumn() {
        var csv = officer.request().accept("text/csv").get("/v1/imports/template");
        csv.then().statusCode(200).contentType(startsWith("text/csv"));
        var workbook = officer.request().accept(XLSX).get("/v1/imports/template");
        workbook.then().statusCode(200).contentType(XLSX);

        for (var template : List.of(csv, workbook)) {
            send("template", template.asByteArray())
                    .then()
                    .statusCode(400)
                    .body("violations[0].message", equalTo("has no rows below the header"));
        }
    }

    @Test
    void repeatedUploadIsKeptOnce() {
        var sheet = aSheet().row(day(27)).csv();
        var key = UUID.randomUUID().toString();

        assertEquals(
                location(send(officer, "rounds.csv", sheet, key)), location(send(officer, "rounds.csv", sheet, key)));
        send(officer, "rounds.csv", aSheet().row(day(28)).csv(), key).then().statusCode(422);
    }

    @Test
    void formulaErrorsAndDateCellsOfWorkbooksAreSeen() {
        var columns = List.of("heldOn", "title", "kind", "level", "parties", "host", "city", "marking");
        var path = location(send(
                "cells.xlsx",
                Workbooks.workbook(Workbooks.row(1, columns.toArray(String[]::new))
                        + "<row r='4'><c r='A4' s='1'><v>40667</v></c>" + rest(4) + "</row>"
                        + "<row r='9'><c r='A9' t='e'><v>#N/A</v></c>" + rest(9) + "</row>")));

        officer.get(path + "/rows")
                .then()
                .body("row", contains(4, 9))
                .body("[0].round.heldOn", equalTo("2011-05-04"))
                .body("[1].messages[0].message", startsWith("holds #N/A"));
    }

    private static String rest(int row) {
        return Workbooks.text("B" + row, "Round")
                + Workbooks.text("C" + row, "OFFICIAL_VISIT")
                + Workbooks.text("D" + row, "MINISTER")
                + Workbooks.text("E" + row, "KAZ BGR".replace(' ', ';'))
                + Workbooks.text("F" + row, "KAZ")
                + Workbooks.text("G" + row, "Astana")
                + Workbooks.text("H" + row, "PUBLIC");
    }

    private static String header() {
        return "heldOn,title,kind,level,parties,host,city,marking\n";
    }

    /** A day in a year that belongs to this test class and run, far from those of other tests. */
    private static String day(int number) {
        return java.time.LocalDate.of(1950, 1, 1).plusDays(number).toString();
    }

    private String letters() {
        return mark.replaceAll("[^a-z]", "").toUpperCase(java.util.Locale.ROOT) + "X";
    }

    private String cyrillicLetters() {
        return "Ст"
                + mark.replaceAll("[^0-9]", "")
                        .chars()
                        .mapToObj(digit -> "абвгдезикл".charAt(digit - '0'))
                        .map(String::valueOf)
                        .collect(java.util.stream.Collectors.joining());
    }

    private String recorded() {
        return officer.get("/v1/consultations?q=" + mark).header("X-Total-Count");
    }

    private String upload(RoundSheet sheet) {
        return location(send("rounds.csv", sheet.csv()));
    }

    private Response send(String name, byte[] content) {
        return send(officer, name, content);
    }

    private static Response send(Api person, String name, byte[] content) {
        return send(person, name, content, UUID.randomUUID().toString());
    }

    private static Response send(Api person, String name, byte[] content, String key) {
        return person.request()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart("file", name, content)
                .post("/v1/imports");
    }

    private static String location(Response response) {
        var location = response.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    private ValidatableResponse commit(String path, Map<String, ?> request) {
        return officer.post(path + "/commit", request).then();
    }

    private void refused(String name, byte[] content, String reason) {
        send(name, content)
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"))
                .body("violations[0].message", containsString(reason));
    }
}
