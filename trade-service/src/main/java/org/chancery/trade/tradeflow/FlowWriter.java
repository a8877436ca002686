package org.chancery.trade.tradeflow;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows to a staged release by COPY, in its text form. The rows are frozen at once, or their first reader would write
 * every page again; whoever makes the table in the same transaction may do that, since nobody else knows the table.
 */
public final class FlowWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 1 << 12;

    private final CopyIn copy;
    private final byte[] release;
    private final byte[] buffer = new byte[BUFFER];
    private int length;

    @Nullable
    private Period period;

    private byte[] periodText = {};

    FlowWriter(Connection connection, int releaseId, String table) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin (freeze)");
        this.release = (releaseId + "\t").getBytes(StandardCharsets.US_ASCII);
    }

    public void write(FlowLine line) throws SQLException {
        if (length > BUFFER - LONGEST_LINE) {
            send();
        }
        add(release);
        add(line.reporter());
        add(line.partner());
        add(line.flow().name());
        addPeriod(line.period());
        add(line.classification());
        add(line.commodity());
        add(Integer.toString(line.level()));
        add(line.valuation());
        add(line.value());
        add(line.netWeight());
        add(line.quantity());
        add(line.quantityUnit());
        buffer[length++] = (byte) line.status();
        buffer[length++] = '\t';
        add(Long.toString(line.fileRow()));
        buffer[length - 1] = '\n';
    }

    /** Sends what is left; without it nothing was written. */
    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer, 0, length);
        length = 0;
    }

    private void addPeriod(Period next) {
        if (!next.equals(period)) {
            period = next;
            periodText = (next.firstDay() + "\t" + next.lastDay() + "\t").getBytes(StandardCharsets.US_ASCII);
        }
        add(periodText);
    }

    private void add(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void add(@Nullable String text) {
        if (text == null) {
            buffer[length++] = '\\';
            buffer[length++] = 'N';
        } else {
            var start = length;
            for (var index = 0; index < text.length(); index++) {
                var character = text.charAt(index);
                if (character < ' ' || character > '~' || character == '\\') {
                    length = start;
                    add(escaped(text));
                    break;
                }
                buffer[length++] = (byte) character;
            }
        }
        buffer[length++] = '\t';
    }

    private static byte[] escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .getBytes(StandardCharsets.UTF_8);
    }
}
