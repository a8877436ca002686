package org.chancery.trade.profile;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.chancery.trade.period.Period;

/**
 * Releases as an import leaves them: the Kazakh bureau's table of 2022 (turnover of 181,268.1 thousand dollars with Bulgaria),
 * two files of a dataset of both states with products and months, of which the later one corrects the exports of 2022.
 */
final class PairOfFlows {
    private PairOfFlows() {}

    static void load(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            release(statement, 9001, "Bureau", "Foreign trade by country", 3, "2023-03-15", "COMPLETE");
            total(statement, 9001, "KAZ", "BGR", "X", "2022", "NONE", "91265.5");
            total(statement, 9001, "KAZ", "BGR", "M", "2022", "NONE", "90002.6");
            total(statement, 9001, "KAZ", "W00", "X", "2022", "NONE", "84394000.0");
            total(statement, 9001, "KAZ", "W00", "M", "2022", "NONE", "50036000.0");
            total(statement, 9001, "KAZ", "CHN", "X", "2022", "NONE", "13167000.0");
            total(statement, 9001, "KAZ", "ITA", "X", "2022", "NONE", "13872000.0");
            total(statement, 9001, "KAZ", "_X", "X", "2022", "NONE", "99999999.0");
            total(statement, 9001, "KAZ", "EUR", "X", "2022", "NONE", "32800000.0");
            release(statement, 9002, "United Nations", "Comtrade", 0, "2024-01-10", "PARTIAL");
            release(statement, 9003, "United Nations", "Comtrade", 0, "2024-06-10", "PARTIAL");
            statement.execute(
                    "create table if not exists trade_flow_9002 partition of trade_flow for values in (9002)");
            statement.execute(
                    "create table if not exists trade_flow_9003 partition of trade_flow for values in (9003)");
            total(statement, 9002, "KAZ", "BGR", "X", "2021", "H6", "300000000");
            total(statement, 9002, "KAZ", "BGR", "M", "2021", "H6", "60000000");
            total(statement, 9002, "KAZ", "BGR", "X", "2022", "H6", "90000000");
            total(statement, 9003, "KAZ", "BGR", "X", "2022", "H6", "91000000");
            total(statement, 9002, "KAZ", "BGR", "M", "2022", "H6", "100000000");
            total(statement, 9002, "BGR", "KAZ", "M", "2022", "H6", "104650000");
            product(statement, 9002, "2021", "2709", "250000000");
            product(statement, 9002, "2022", "2709", "50000000");
            product(statement, 9002, "2022", "7601", "20000000");
            product(statement, 9002, "2022", "2402", "30000000");
            for (var month : new String[] {"2022-01", "2022-02", "2023-01", "2023-02"}) {
                total(
                        statement,
                        9002,
                        "KAZ",
                        "BGR",
                        "X",
                        month,
                        "H6",
                        month.startsWith("2022") ? "10000000" : "6000000");
                total(statement, 9002, "KAZ", "BGR", "M", month, "H6", "5000000");
            }
            connection.commit();
        }
    }

    private static void release(
            Statement statement,
            int id,
            String publisher,
            String dataset,
            int multiplier,
            String published,
            String extent)
            throws SQLException {
        statement.execute("""
                insert into release values (%d, '%s', '%s', 'test', 'file', 1, '%s', '%s', null, '%s', 'USD', %d, '%s', 1,
                    timestamptz '2024-07-01 00:00+00' + interval '%d seconds', 'trade-analyst', null, null, null)""".formatted(
                        id, publisher, dataset, "0".repeat(60) + id, published, published, multiplier, extent, id));
    }

    private static void total(
            Statement statement,
            int release,
            String reporter,
            String partner,
            String flow,
            String period,
            String classification,
            String value)
            throws SQLException {
        var span = Period.parse(period);
        statement.execute("""
                insert into release_slice values (%d, '%s', '%s', '%s', '%s', '%s', 1) on conflict do nothing""".formatted(release, reporter, flow, span.firstDay(), span.lastDay(), classification));
        statement.execute("""
                insert into trade_total values (%d, '%s', '%s', '%s', '%s', '%s', '%s', %s, %s, 'PUBLISHED')""".formatted(
                        release,
                        reporter,
                        partner,
                        span.firstDay(),
                        span.lastDay(),
                        flow,
                        classification,
                        classification.equals("NONE") ? "null" : flow.equals("X") ? "'FOB'" : "'CIF'",
                        value));
    }

    private static void product(Statement statement, int release, String period, String commodity, String value)
            throws SQLException {
        var span = Period.parse(period);
        statement.execute("""
                insert into trade_flow values (%d, 'KAZ', 'BGR', 'X', '%s', '%s', 'H6', '%s', 4, 'FOB', %s, null, null, null,
                    'A', 1)""".formatted(release, span.firstDay(), span.lastDay(), commodity, value));
    }
}
