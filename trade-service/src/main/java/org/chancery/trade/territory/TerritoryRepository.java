package org.chancery.trade.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.trade.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;

/** The tables of codes, read whole and once. Only a migration changes them, so that they need no entities. */
@ApplicationScoped
class TerritoryRepository {
    private final DataSource database;

    TerritoryRepository(DataSource database) {
        this.database = database;
    }

    List<Listed> territories() {
        return all(
                "select code, kind, valid_from, valid_to from territory order by code",
                row -> new Listed(
                        new Territory(row.getString(1), Kind.valueOf(row.getString(2))), day(row, 3), day(row, 4)));
    }

    List<DatedCode> codes() {
        return all(
                "select scheme, code, territory, printed, valid_from, valid_to from territory_code"
                        + " order by territory, scheme, code, valid_from",
                row -> new DatedCode(
                        Scheme.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        day(row, 5),
                        day(row, 6)));
    }

    List<Membership> memberships() {
        return all(
                "select group_code, member, valid_from, valid_to from territory_group_member"
                        + " order by group_code, member, valid_from",
                row -> new Membership(
                        row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), day(row, 4)));
    }

    private <T> List<T> all(String query, RowReader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return List.copyOf(all);
        } catch (SQLException e) {
            throw new IllegalStateException("The codes of territories could not be read", e);
        }
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A territory and how long it exists. */
    record Listed(
            Territory territory,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Since when and until when a territory belongs to a group. */
    record Membership(
            String group,
            String member,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
