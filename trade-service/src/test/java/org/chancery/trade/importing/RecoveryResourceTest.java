package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.commit;
import static org.chancery.trade.testing.Imports.get;
import static org.chancery.trade.testing.Imports.requestCommit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports whose process ended in the middle: here it never was, and its last sign of life is long ago. */
@QuarkusTest
class RecoveryResourceTest extends TradeResourceTest {
    @Inject
    DataSource database;

    @Inject
    Recovery recovery;

    @Inject
    Checking checking;

    @Inject
    Committing committing;

    @Inject
    Leases leases;

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void checkOfADeadProcessFailsInWordsAndLeavesNoTable() throws SQLException {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        abandon(id, "CHECKING", "1 hour");

        recovery.recover();

        assertEquals("FAILED", get(id).getString("state"));
        assertTrue(get(id).getString("message").contains("send the file again"));
        assertEquals("0", tables(id));
    }

    @Test
    void commitOfADeadProcessIsUndoneAndCanBeRepeated() throws SQLException {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        abandon(id, "COMMITTING", "1 hour");

        recovery.recover();

        assertEquals("CHECKED", get(id).getString("state"));
        assertTrue(get(id).getString("message").contains("can be committed again"));
        assertEquals(0, rows("trade_flow"));
        assertEquals("COMMITTED", commit(get(id)).getString("state"));
        assertEquals(1, rows("trade_flow"));
    }

    @Test
    void checkedImportThatNobodyCommitsExpiresInWordsAndLeavesNoTable() throws SQLException {
        var forgotten = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        var waiting = checked(aFile().total("BGR", "1001").bytes()).getString("id");
        silentFor(forgotten, "14 days 1 minute");
        silentFor(waiting, "13 days");

        recovery.expire();

        assertEquals("EXPIRED", get(forgotten).getString("state"));
        assertTrue(get(forgotten).getString("message").contains("14 days"), get(forgotten)::prettify);
        assertEquals("0", tables(forgotten));
        requestCommit(get(forgotten)).then().statusCode(409);
        assertEquals("COMMITTED", commit(get(waiting)).getString("state"));
    }

    @Test
    void processThatLivesIsLeftAlone() throws SQLException {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        abandon(id, "CHECKING", "1 second");

        recovery.recover();

        assertEquals("CHECKING", get(id).getString("state"));
        assertEquals("1", tables(id));
        abandon(id, "CHECKING", "1 hour");
        recovery.recover();
    }

    @Test
    void processThatWasTakenForDeadCommitsNothing() throws SQLException {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        abandon(id, "COMMITTING", "1 hour");
        recovery.recover();
        execute("update flow_import set committed_by = 'trade-analyst' where id = '" + id + "'");

        assertThrows(ImportJob.Stopped.class, () -> committing.commit(UUID.fromString(id), UUID.randomUUID()));

        assertEquals(0, rows("trade_flow"));
        assertEquals(0, rows("release"));
    }

    @Test
    void processThatWasTakenForDeadLearnsItAtItsNextSignOfLife() {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");

        assertFalse(leases.beat(new ImportJob(UUID.fromString(id)), UUID.randomUUID()));
    }

    @Test
    void checkThatIsStoppedWhileItReadsLeavesNothing() throws SQLException, IOException {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        execute("drop table trade_flow_" + only("select release_id from flow_import where id = '" + id + "'"));
        var releaseId = Integer.parseInt(only("select release_id from flow_import where id = '" + id + "'"));
        var order = new ImportOrder(UUID.fromString(id), releaseId, null, null, null, null, null, null);
        var file = Files.createTempFile("stopped", ".csv");
        Files.write(file, aFile().total("BGR", "1000").bytes());
        var job = new ImportJob(order.importId());
        job.stop();

        assertThrows(ImportJob.Stopped.class, () -> checking.check(order, file, job));

        Files.delete(file);
        assertEquals("0", tables(id));
    }

    @Test
    void signOfLifeTellsHowFarTheReadingIs() throws SQLException {
        var id = checked(aFile().total("BGR", "1000").bytes()).getString("id");
        var worker = UUID.randomUUID();
        execute("update flow_import set rows_read = 0, worker = '" + worker + "' where id = '" + id + "'");
        var version = get(id).getString("version");
        var job = new ImportJob(UUID.fromString(id));
        job.readRow();
        job.readBytes(77);

        assertTrue(leases.beat(job, worker));

        assertEquals(1, get(id).getInt("progress.rows"));
        assertEquals(version, get(id).getString("version"));
        execute("update flow_import set worker = null where id = '" + id + "'");
    }

    private void abandon(String id, String state, String since) throws SQLException {
        execute("update flow_import set state = '" + state + "', worker = '" + UUID.randomUUID()
                + "', committed_by = 'trade-analyst', heartbeat_at = clock_timestamp() - interval '" + since
                + "' where id = '" + id + "'");
    }

    private String tables(String id) throws SQLException {
        return only("select count(*) from pg_class join flow_import i on relname = 'trade_flow_' || i.release_id"
                + " where i.id = '" + id + "'");
    }

    private void silentFor(String id, String time) throws SQLException {
        execute("update flow_import set heartbeat_at = clock_timestamp() - interval '" + time + "' where id = '" + id
                + "'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
