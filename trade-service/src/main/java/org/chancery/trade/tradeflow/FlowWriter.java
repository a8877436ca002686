package org.chancery.trade.tradeflow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends rows to a staged release by COPY, in its binary form: the server takes half the time for it, since it reads no dates and
 * numbers. The rows are frozen at once, or their first reader would write every page again; whoever makes the table in the
 * same transaction may do that, since nobody else knows the table.
 */
public final class FlowWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short COLUMNS = 16;
    private static final short END = -1;
    private static final int NULL = -1;
    private static final int LONGEST_ROW = 1 << 12;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final CopySender sender;
    private final int releaseId;
    private ByteBuffer buffer;

    FlowWriter(Connection connection, int releaseId, String table) throws SQLException {
        this.sender = new CopySender(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin (format binary, freeze)"));
        this.releaseId = releaseId;
        this.buffer = sender.buffer();
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** In the order of the table's columns. */
    public void write(FlowLine line) throws SQLException {
        if (buffer.remaining() < LONGEST_ROW) {
            send();
        }
        buffer.putShort(COLUMNS);
        add(releaseId);
        add(line.reporter());
        add(line.partner());
        add(line.flow().name());
        add(line.period().firstDay());
        add(line.period().lastDay());
        add(line.classification());
        add(line.commodity());
        buffer.putInt(Short.BYTES).putShort((short) line.level());
        add(line.valuation());
        addNumber(line.value());
        addNumber(line.netWeight());
        addNumber(line.quantity());
        add(line.quantityUnit());
        buffer.putInt(1).put((byte) line.status());
        add(Math.toIntExact(line.fileRow()));
    }

    public void finish() throws SQLException {
        if (buffer.remaining() < Short.BYTES) {
            send();
        }
        buffer.putShort(END);
        sender.send(buffer);
        sender.finish();
    }

    @Override
    public void close() throws SQLException {
        sender.close();
    }

    private void send() throws SQLException {
        sender.send(buffer);
        buffer = sender.buffer();
    }

    private void add(int number) {
        buffer.putInt(Integer.BYTES).putInt(number);
    }

    private void add(LocalDate day) {
        add((int) (day.toEpochDay() - FIRST_DAY));
    }

    private void addNumber(@Nullable String number) {
        if (number == null) {
            buffer.putInt(NULL);
        } else {
            BinaryNumeric.put(number, buffer);
        }
    }

    private void add(@Nullable String text) {
        if (text == null) {
            buffer.putInt(NULL);
            return;
        }
        var start = buffer.position();
        buffer.putInt(text.length());
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character > '~') {
                buffer.position(start);
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                buffer.putInt(bytes.length).put(bytes);
                return;
            }
            buffer.put((byte) character);
        }
    }
}
