package org.chancery.consultations.export;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.AuditLog;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Readers who begin a file and then take nothing more of it. */
@ServiceTest
class SlowReaderResourceTest {
    /** More than all that stands between the database and the reader keeps, so that the service has to wait. */
    private static final int ROWS = 1500;

    private static final int ROW = 10_000;
    private static final String OK = "HTTP/1.1 200";

    private final Tokens exporter = Tokens.deskOfficer().withRoles("reader", "desk-officer", "exporter");
    private final Api officer = Api.as(exporter);
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final String file = "/v1/commitments/export?owner=" + mark;

    @Inject
    DataSource database;

    @Test
    void readersWhoStopReadingHoldNobodyElseUp() throws IOException, SQLException {
        largeFile(Api.idOf(aConsultation().heldBy(officer)));
        List<Socket> readers = new ArrayList<>();
        var log = AuditLog.during(() -> {
            try {
                while (readers.size() < Exports.FILES_AT_A_TIME) {
                    readers.add(beginReading());
                }
                assertEquals(
                        "1",
                        officer.get("/v1/commitments?size=1&owner=" + mark)
                                .path("size()")
                                .toString());
                officer.request()
                        .accept("text/csv")
                        .get(file)
                        .then()
                        .statusCode(503)
                        .body("type", endsWith(":too-many-files"));
            } finally {
                readers.forEach(SlowReaderResourceTest::goAway);
            }
            // Whoever goes away makes room.
            while (officer.request().accept("text/csv").get(file).statusCode() == 503) {
                Thread.onSpinWait();
            }
        });
        var broken = log.stream()
                .filter(line -> line.contains("export by=") && !line.contains("commitments=" + ROWS))
                .count();
        assertTrue(broken > 0, log.toString());
    }

    /** Returns when the answer has begun. */
    private Socket beginReading() {
        try {
            var reader = new Socket();
            reader.setReceiveBufferSize(4096);
            reader.connect(new InetSocketAddress(URI.create(RestAssured.baseURI).getHost(), RestAssured.port));
            reader.getOutputStream()
                    .write(("GET " + file + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\nAuthorization: Bearer "
                                    + exporter.sign() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertEquals(OK, new String(reader.getInputStream().readNBytes(OK.length()), StandardCharsets.US_ASCII));
            return reader;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void goAway(Socket reader) {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private void largeFile(String round) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into commitment (id, version, consultation_id, text, kind, owner, status, marking,
                            recorded_by, recorded_at)
                        select gen_random_uuid(), 0, ?::uuid, repeat('x', ?), 'SEND', ?, 'OPEN', 'PUBLIC', 'x', now()
                        from generate_series(1, ?)""")) {
            insert.setString(1, round);
            insert.setInt(2, ROW);
            insert.setString(3, mark);
            insert.setInt(4, ROWS);
            insert.executeUpdate();
        }
    }
}
