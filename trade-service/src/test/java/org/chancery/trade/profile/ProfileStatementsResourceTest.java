package org.chancery.trade.profile;

import static org.chancery.trade.testing.FigureJson.investment;
import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.trade.testing.TradeResourceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** However much is recorded, a profile, a comparison and a page of figures are read in a fixed number of statements. */
@QuarkusTest
class ProfileStatementsResourceTest extends TradeResourceTest {
    @Inject
    SessionFactory sessions;

    @Inject
    DataSource connections;

    @Test
    void profileTakesFourStatementsHoweverManyFigures() throws SQLException {
        forgetAllReleases();
        recordManyYears();

        assertEquals(4, statementsOf("/v1/profiles/KAZ/BGR"));
    }

    /** Figures of either, their clearances, totals, ranks and products. */
    @Test
    void profileOfFlowsTakesSixStatements() throws SQLException {
        recordManyYears();
        forgetAllReleases();
        PairOfFlows.load(connections);

        assertEquals(6, statementsOf("/v1/profiles/KAZ/BGR"));
        assertEquals(3, statementsOf("/v1/mirror/KAZ/BGR"));
        forgetAllReleases();
    }

    @Test
    void comparisonTakesTwoStatements() {
        recordManyYears();

        assertEquals(
                2,
                statementsOf(
                        "/v1/comparisons?indicator=TRADE_TURNOVER&reporter=KAZ&partner=BGR&period=2022&base=2021"));
    }

    @Test
    void pageOfFiguresTakesThreeStatements() {
        recordManyYears();

        assertEquals(3, statementsOf("/v1/figures?size=10"));
    }

    private static void recordManyYears() {
        for (var year = 2010; year <= 2022; year++) {
            record(turnover(Integer.toString(year), "100.0"));
            record(investment(Integer.toString(year), "10.0"));
        }
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        asReader().get(path).then().statusCode(equalTo(200));
        return statistics.getPrepareStatementCount() - before;
    }
}
