package org.chancery.consultations.search;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The entries follow the records whatever writes them, also SQL by hand. */
@ServiceTest
class SearchEntryResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api reader = Api.as(Tokens.reader());
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    DataSource database;

    @Test
    void statementsWrittenInBulkAreFound() throws SQLException {
        var round = aConsultation().heldBy(officer);
        execute("""
                insert into statement (id, version, consultation_id, step, side, kind, text, verbatim, marking)
                select gen_random_uuid(), 0, '%s', 100 + i, 'BGR', 'POSITION', '%s', false,
                    case when i %% 2 = 0 then 'PUBLIC' else 'OFFICIAL' end
                from generate_series(1, 50) i""".formatted(Api.idOf(round), mark));

        found(officer, 50);
        found(reader, 25);
        execute("update statement set marking = 'OFFICIAL' where text = '%s'".formatted(mark));
        found(reader, 0);
        execute("delete from statement where text = '%s'".formatted(mark));
        found(officer, 0);
    }

    @Test
    void rebuildingGivesTheSameEntries() throws SQLException {
        var round = aConsultation().titled(mark).heldBy(officer);
        execute("delete from search_entry where id = '%s'".formatted(Api.idOf(round)));
        found(officer, 0);
        execute("select search_rebuild('consultation')");
        found(officer, 1);
    }

    /** Neither sees the other's change: without the lock the statement would keep the old marking, for all to find. */
    @Test
    void aStatementWrittenWhileItsRoundIsRestrictedIsRestricted() throws Exception {
        var round = aConsultation().heldBy(officer);
        try (var writing = database.getConnection();
                var marking = database.getConnection()) {
            writing.setAutoCommit(false);
            marking.setAutoCommit(false);
            execute(writing, """
                    insert into statement (id, version, consultation_id, step, side, kind, text, verbatim, marking)
                    values (gen_random_uuid(), 0, '%s', 100, 'BGR', 'POSITION', '%s', false, 'PUBLIC')""".formatted(Api.idOf(round), mark));
            execute(marking, "set lock_timeout = '100ms'");
            var change = "update consultation set marking = 'RESTRICTED' where id = '%s'".formatted(Api.idOf(round));
            assertThrows(SQLException.class, () -> execute(marking, change));
            marking.rollback();
            writing.commit();
            execute(marking, change);
            marking.commit();
        }

        found(officer, 1);
        found(reader, 0);
    }

    @Test
    void aTextOfAnyLengthAndShapeIsKept() {
        var text = "слово ".repeat(800) + "x".repeat(150) + " " + mark;

        officer.create(
                aConsultation().heldBy(officer) + "/outcomes",
                Map.of("kind", "NOTED", "text", text, "marking", "PUBLIC"));
        found(reader, 1);
    }

    private void found(Api person, int count) {
        person.get("/v1/search?size=1&q=" + mark)
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo(Integer.toString(count)));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
