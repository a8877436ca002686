package org.chancery.trade.tradeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** PostgreSQL reads the number in its binary form as it reads it in text, with the same digits. */
@QuarkusTest
class BinaryNumericResourceTest extends TradeResourceTest {
    private static final byte[] BEGIN = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "0.000000000001",
                "1",
                "9",
                "10",
                "9999",
                "10000",
                "10001",
                "00012",
                "123456789.5",
                "1000000000",
                "999999999999999999",
                "999999999999999999.999999999999",
                "63.90",
                "0.05",
                "100000000.0001",
                "7.5E+09",
                "1.50E1",
                "12345e-3",
                "20240000"
            })
    void isTheNumberWithItsDigits(String number) throws SQLException {
        var buffer = ByteBuffer.allocate(200).put(BEGIN).putShort((short) 1);
        BinaryNumeric.put(number, buffer);
        buffer.putShort((short) -1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table one (number numeric) on commit drop");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy one from stdin (format binary)");
            copy.writeToCopy(buffer.array(), 0, buffer.position());
            copy.endCopy();
            try (var row = statement.executeQuery("select number::text, '" + number + "'::numeric::text from one")) {
                row.next();
                assertEquals(row.getString(2), row.getString(1));
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
