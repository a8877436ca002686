package org.chancery.consultations.export;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.testing.TableFiles;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.AuditLog;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ExportResourceTest {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Tokens exporter = Tokens.deskOfficer().withRoles("reader", "desk-officer", "exporter");
    private final Api officer = Api.as(exporter);
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @Test
    void everythingThatTheFiltersLeaveIsInTheFile() throws SQLException {
        commitments(aConsultation().heldBy(officer), 450, "PUBLIC");
        var answer = export("/v1/commitments/export?with=BGR&owner=" + mark, CSV);
        answer.then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("450"))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"commitments_[0-9-]{10}_450-rows\\.csv\""));

        var rows = rows(answer);
        assertEquals(450, rows.stream().map(row -> row.get("id")).distinct().count());
        var first = rows.get(0);
        assertEquals("Send the draft " + mark, first.get("text"));
        assertEquals("BGR KAZ", first.get("parties"));
        assertEquals("BGR KAZ", first.get("responsible"));
        assertEquals("2023-10-21", first.get("madeOn"));
        assertEquals("2023-12-31", first.get("dueDate"));
        assertEquals("true", first.get("overdue"));
        assertEquals("PUBLIC", first.get("marking"));
        assertTrue(Integer.parseInt(first.get("ageDays")) > 365);
        assertTrue(rows(export("/v1/commitments/export?with=ROU&owner=" + mark, CSV))
                .isEmpty());
    }

    @Test
    void theAgeInRoundsIsThatOfTheList() {
        var both = Api.as(Tokens.deskOfficer()
                .withRoles("reader", "desk-officer", "exporter")
                .onDesks("MLT", "CYP"));
        var first = aConsultation().between("KAZ", "MLT").heldOn("2023-01-10").heldBy(both);
        aConsultation().between("KAZ", "MLT").heldOn("2023-06-10").heldBy(both);
        aConsultation()
                .between("KAZ", "MLT")
                .heldOn("2023-09-10")
                .marked("RESTRICTED")
                .heldBy(both);
        aConsultation().between("KAZ", "MLT", "CYP").heldOn("2023-08-10").heldBy(both);
        both.create("/v1/commitments", commitment(first));

        var path = "/v1/commitments/export?with=MLT&owner=" + mark;
        assertEquals("2", rows(both.request().accept(CSV).get(path)).get(0).get("ageRounds"));
        assertEquals(
                "1",
                rows(both.request().accept(CSV).get(path + "&asOf=2023-07-01"))
                        .get(0)
                        .get("ageRounds"));
        var reader = Api.as(Tokens.reader().withRoles("reader", "exporter"));
        assertEquals("1", rows(reader.request().accept(CSV).get(path)).get(0).get("ageRounds"));
    }

    @Test
    void consultationsAreExportedWithTheFiltersOfTheList() throws IOException {
        aConsultation().titled("=cmd|' /C calc'!A0 " + mark).heldBy(officer);
        aConsultation().titled("Планы " + mark).plannedFor("2024-05-06").plannedBy(officer);

        var rows = rows(export("/v1/consultations/export?q=" + mark, CSV));
        assertEquals(
                List.of("Планы " + mark, "'=cmd|' /C calc'!A0 " + mark),
                rows.stream().map(row -> row.get("title")).toList());
        assertEquals("BGR KAZ", rows.get(0).get("parties"));
        assertEquals(
                1,
                rows(export("/v1/consultations/export?status=HELD&q=" + mark, CSV))
                        .size());

        var xlsx = export("/v1/consultations/export?q=" + mark, XLSX);
        xlsx.then().contentType(XLSX).header("Content-Disposition", matchesPattern(".*_2-rows\\.xlsx\""));
        var sheet = TableFiles.xlsx(xlsx.asByteArray()).get(0);
        assertEquals("title", sheet.get(0).get(1).asString());
        assertEquals("Планы " + mark, sheet.get(1).get(1).asString());
    }

    @Test
    void everythingFoundIsExportedInItsOrder() {
        var round = aConsultation().titled("Стойчев " + mark).marked("OFFICIAL").heldBy(officer);
        officer.create(round + "/outcomes", Map.of("kind", "NOTED", "text", "Stoychev, " + mark, "marking", "PUBLIC"));

        var rows = rows(export("/v1/search/export?q=Stoychev " + mark, CSV));
        assertEquals(
                List.of("OUTCOME ADJACENT OFFICIAL", "CONSULTATION SPELLING OFFICIAL"),
                rows.stream()
                        .map(row -> row.get("type") + " " + row.get("match") + " " + row.get("marking"))
                        .toList());
        assertEquals("Stoychev, " + mark, rows.get(0).get("text"));
        officer.get(rows.get(0).get("path")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/commitments/export", "/v1/consultations/export", "/v1/search/export?q=a"})
    void withoutThePermissionNobodyExports(String path) {
        for (var person : List.of(Tokens.deskOfficer(), Tokens.administrator(), Tokens.releasingOfficer())) {
            Api.as(person).request().accept(CSV).get(path).then().statusCode(403);
        }
        officer.request().accept("application/json").get(path).then().statusCode(406);
        officer.request()
                .accept(CSV)
                .get(path + (path.contains("?") ? "&" : "?") + "with=XXX")
                .then()
                .statusCode(400);
    }

    @Test
    void whatDoesNotExistForTheCallerIsNotInTheFile() throws SQLException {
        var round = aConsultation().marked("OFFICIAL").heldBy(officer);
        commitments(round, 3, "RESTRICTED");
        commitments(round, 2, "PUBLIC");
        var reader = Tokens.reader().withRoles("reader", "exporter");
        var official = Tokens.tradeAnalyst().withRoles("reader", "exporter");

        var path = "/v1/commitments/export?owner=" + mark;
        assertEquals(5, rows(export(path, CSV)).size());
        assertEquals(2, rows(Api.as(official).request().accept(CSV).get(path)).size());
        assertEquals(0, rows(Api.as(reader).request().accept(CSV).get(path)).size());
        assertEquals(
                0,
                rows(Api.as(reader).request().accept(CSV).get("/v1/search/export?q=" + mark))
                        .size());
    }

    @Test
    void whoTookWhatIsLogged() throws SQLException {
        commitments(aConsultation().marked("RESTRICTED").heldBy(officer), 2, "PUBLIC");
        var path = "/v1/commitments/export?owner=" + mark;
        var log = AuditLog.during(() -> export(path, CSV));

        assertEquals(3, log.size(), log.toString());
        for (var line : log.subList(0, 2)) {
            assertTrue(line.startsWith("read by=desk-officer marking=RESTRICTED id="), line);
        }
        assertEquals("export by=desk-officer marking=RESTRICTED commitments=2 request=GET " + path, log.get(2));
    }

    @Test
    void aFileTakesAFixedNumberOfStatements() throws SQLException {
        var round = aConsultation().heldBy(officer);
        commitments(round, 3, "PUBLIC");
        var paths = List.of(
                "/v1/commitments/export?owner=" + mark, "/v1/consultations/export", "/v1/search/export?q=" + mark);
        var few = paths.stream().map(this::statementsOf).toList();
        commitments(round, 30, "PUBLIC");

        assertEquals(List.of(3L, 3L, 3L), few);
        assertEquals(few, paths.stream().map(this::statementsOf).toList());
    }

    /** The last row cannot be read; by then most of the file has left. */
    @Test
    void aFileThatIsNotCompleteCannotBeTakenForComplete() throws SQLException {
        var round = aConsultation().heldBy(officer);
        commitments(round, 5000, "PUBLIC");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into commitment (id, version, consultation_id, text, kind, owner, status, marking, recorded_by,
                        recorded_at)
                    values ('ffffffff-ffff-ffff-ffff-%s', 0, '%s', 'x', 'NONSENSE', '%s', 'OPEN', 'PUBLIC', 'x', now())""".formatted(mark.substring(1, 13), Api.idOf(round), mark));
        }
        for (var version : HttpClient.Version.values()) {
            var log = AuditLog.during(() -> assertThrows(
                    IOException.class,
                    () -> HttpClient.newBuilder()
                            .version(version)
                            .build()
                            .send(
                                    HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port
                                                    + "/v1/commitments/export?owner=" + mark))
                                            .header("Authorization", "Bearer " + exporter.sign())
                                            .build(),
                                    BodyHandlers.ofString()),
                    version.toString()));
            assertEquals(1, log.size(), log.toString());
            assertTrue(log.get(0).contains("commitments=5000"), log.toString());
        }
    }

    private Response export(String path, String format) {
        return officer.request().accept(format).get(path);
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        export(path, CSV).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static List<Map<String, String>> rows(Response answer) {
        answer.then().statusCode(200).contentType(CSV);
        return TableFiles.csv(answer.asByteArray());
    }

    private Map<String, Object> commitment(String round) {
        var body = new HashMap<String, Object>();
        body.put("consultationId", Api.idOf(round));
        body.put("text", "Send the draft.");
        body.put("responsible", List.of("KAZ"));
        body.put("kind", "SEND");
        body.put("owner", mark);
        body.put("marking", "PUBLIC");
        return body;
    }

    private void commitments(String round, int count, String marking) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with made as (
                        insert into commitment (id, version, consultation_id, text, kind, owner, due_date,
                            original_due_date, status, marking, recorded_by, recorded_at)
                        select gen_random_uuid(), 0, '%s', 'Send the draft %s', 'SEND', '%s', '2023-12-31', '2023-12-31',
                            'OPEN', '%s', 'x', now()
                        from generate_series(1, %d)
                        returning id)
                    insert into commitment_responsible (commitment_id, state)
                    select id, state from made cross join (values ('KAZ'), ('BGR')) as states (state)""".formatted(Api.idOf(round), mark, mark, marking, count));
        }
    }
}
