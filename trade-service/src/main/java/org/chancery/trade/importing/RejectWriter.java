package org.chancery.trade.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rejected rows, a batch at a time, apart from the transaction that loads the others: they explain a file also when
 * it is refused as a whole.
 */
final class RejectWriter implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int LONGEST_ROW = 4_000;
    private static final int LONGEST_REASON = 500;

    private final Connection connection;
    private final PreparedStatement insert;
    private final UUID importId;
    private final int most;
    private int count;

    @Nullable
    private String first;

    RejectWriter(Connection connection, UUID importId, int most) throws SQLException {
        this.connection = connection;
        this.importId = importId;
        this.most = most;
        this.insert = connection.prepareStatement("insert into flow_import_reject"
                + " (import_id, number, file_row, field, reason, raw) values (?, ?, ?, ?, ?, ?)");
    }

    void add(long fileRow, @Nullable String field, String reason, String raw) throws SQLException {
        if (count == most) {
            throw new TooManyRejects(most, String.valueOf(first));
        }
        count++;
        if (first == null) {
            first = "row " + fileRow + ": " + (field == null ? "the row" : field) + " " + cut(reason, LONGEST_REASON);
        }
        insert.setObject(1, importId);
        insert.setInt(2, count);
        insert.setInt(3, Math.toIntExact(fileRow));
        insert.setString(4, field);
        insert.setString(5, cut(reason, LONGEST_REASON));
        insert.setString(6, cut(raw, LONGEST_ROW));
        insert.addBatch();
        if (count % BATCH == 0) {
            insert.executeBatch();
        }
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    int count() {
        return count;
    }

    /** The first one in words; null if there is none. */
    @Nullable
    String first() {
        return first;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String cut(String text, int longest) {
        var clean = text.replace('\0', '\uFFFD');
        return clean.length() <= longest ? clean : clean.substring(0, longest) + "...";
    }
}
