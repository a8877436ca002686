package org.chancery.trade;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.committed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.TradeResourceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every way of reading costs a fixed number of SQL statements: as many for one row as for thirty. What is read without
 * Hibernate, which counts statements, is counted in connections: one for the two statements of a page.
 */
@QuarkusTest
class FixedQueriesResourceTest extends TradeResourceTest {
    private static final int MANY = 30;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource connections;

    @BeforeEach
    @AfterEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void readingCostsTheSameForOneRowAsForThirty() {
        addYears(2022, 1);
        var one = costs();

        addYears(2022 - MANY + 1, MANY - 1);
        var many = costs();

        assertEquals(one, many);
        assertEquals(
                List.of(MANY, MANY, MANY, MANY),
                List.of(
                        size("/v1/flows?reporter=KAZ&partner=BGR&commodity=740311&size=100"),
                        size("/v1/imports?size=100"),
                        size("/v1/figures?reporter=KAZ&partner=BGR&size=100"),
                        asReader()
                                .get("/v1/sources")
                                .jsonPath()
                                .getList("[0].releases")
                                .size()));
        assertTrue(one.values().stream().allMatch(cost -> cost.connections() > 0), one::toString);
    }

    /** A release, an import, a figure, two rows of the pair and one of another partner for each year. */
    private static void addYears(int first, int count) {
        for (var year = first; year < first + count; year++) {
            var period = Integer.toString(year);
            committed(aFile().row("period", period, "classificationCode", "H0", "cmdCode", "740311")
                    .row("period", period, "classificationCode", "H0", "cmdCode", "TOTAL", "aggrLevel", "0")
                    .row("period", period, "classificationCode", "H0", "partnerCode", "642", "partnerISO", "ROU")
                    .bytes());
            record(FigureJson.turnover(period, "181.3"));
        }
    }

    private Map<String, Cost> costs() {
        var costs = new LinkedHashMap<String, Cost>();
        List.of(
                        "/v1/flows?reporter=KAZ&partner=BGR&commodity=740311&size=100",
                        "/v1/sources",
                        "/v1/imports?size=100",
                        "/v1/figures?reporter=KAZ&partner=BGR&size=100",
                        "/v1/commodities?classification=H0&size=100",
                        "/v1/profiles/KAZ/BGR",
                        "/v1/mirror/KAZ/BGR")
                .forEach(path -> costs.put(path, cost(path)));
        return costs;
    }

    private Cost cost(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        connections.getConfiguration().setMetricsEnabled(true);
        var before = connections.getMetrics().acquireCount();
        asAnalyst().get(path).then().statusCode(200);
        return new Cost(
                statistics.getPrepareStatementCount(), connections.getMetrics().acquireCount() - before);
    }

    private static int size(String path) {
        return asAnalyst().get(path).jsonPath().getList("$").size();
    }

    private record Cost(long statements, long connections) {}
}
