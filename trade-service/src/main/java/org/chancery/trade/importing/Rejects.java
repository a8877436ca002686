package org.chancery.trade.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.table.Table;

/** The rejected rows of an import as a file. */
@ApplicationScoped
class Rejects {
    private static final int ROWS_AT_A_TIME = 1000;

    private final DataSource database;

    Rejects(DataSource database) {
        this.database = database;
    }

    Table of(UUID importId) {
        return new RejectTable(importId);
    }

    private final class RejectTable implements Table {
        private final UUID importId;

        RejectTable(UUID importId) {
            this.importId = importId;
        }

        @Override
        public String name() {
            return "rejects";
        }

        @Override
        public List<String> headings() {
            return List.of("row", "column", "reason", "as it came");
        }

        @Override
        public void read(Rows rows) throws IOException {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                try {
                    rows.begin(count(connection));
                    readAll(connection, rows);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                }
            } catch (SQLException failure) {
                throw new IOException("rejected rows are not readable", failure);
            }
        }

        private long count(Connection connection) throws SQLException {
            try (var query =
                    connection.prepareStatement("select count(*) from flow_import_reject where import_id = ?")) {
                query.setObject(1, importId);
                try (var count = query.executeQuery()) {
                    count.next();
                    return count.getLong(1);
                }
            }
        }

        private void readAll(Connection connection, Rows rows) throws SQLException, IOException {
            try (var query = connection.prepareStatement("select file_row, field, reason, raw from flow_import_reject"
                    + " where import_id = ? order by file_row, number")) {
                query.setObject(1, importId);
                query.setFetchSize(ROWS_AT_A_TIME);
                try (var found = query.executeQuery()) {
                    while (found.next()) {
                        rows.add(Arrays.asList(
                                found.getInt(1), found.getString(2), found.getString(3), found.getString(4)));
                    }
                }
            }
        }
    }
}
