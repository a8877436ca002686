package org.chancery.trade.figure;

import static org.chancery.trade.testing.FigureJson.turnover;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database itself keeps what was recorded, whatever a program tries. */
@QuarkusTest
class PermanenceResourceTest extends TradeResourceTest {
    @Inject
    DataSource connections;

    @BeforeEach
    void recordOne() {
        record(turnover("2022", "181.3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update figure set unit = 'EUR' | never changed",
                "delete from figure | never changed",
                "update figure_vintage set value = 181.4 | never changed",
                "delete from figure_vintage | never changed",
                "insert into figure select gen_random_uuid(), indicator, reporter, partner, period, period_start, "
                        + "period_end, valuation, publisher, unit, unit_multiplier from figure | figure_key",
            })
    void recordedRowsStayAsTheyAre(String statement, String reason) {
        refused(statement, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0, 1 second, does not follow",
        "3, 1.0, 1 second, does not follow",
        "2, 1.0, 0 seconds, does not follow",
        "2, 1.0, -1 second, does not follow",
        "2, 1.05, 1 second, figure_vintage_digits",
    })
    void vintagesFollowOneAnother(String number, String value, String later, String reason) {
        refused("""
            insert into figure_vintage (id, figure_id, number, value, decimals, approximate, status, source_publisher,
                source_document, source_published_on, reason, recorded_at, recorded_by)
            select gen_random_uuid(), figure_id, %s, %s, 1, approximate, status, source_publisher,
                source_document, source_published_on, 'because', recorded_at + interval '%s', recorded_by
            from figure_vintage""".formatted(number, value, later), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, CLEARED, trade-analyst",
        "1, 2, CLEARED, press-officer",
        "2, 1, CLEARED, press-officer",
        "1, 1, WITHDRAWN, press-officer"
    })
    void clearancesFollowOneAnotherAndAreByAnotherPerson(String vintage, String step, String change, String by) {
        refused("""
            insert into figure_press_clearance (id, figure_id, vintage, step, change, recorded_at, recorded_by)
            select gen_random_uuid(), figure_id, %s, %s, '%s', recorded_at, '%s'
            from figure_vintage""".formatted(vintage, step, change, by), "is not lawful");
    }

    private void refused(String statement, String reason) {
        var refusal = assertThrows(SQLException.class, () -> {
            try (var connection = connections.getConnection();
                    var update = connection.createStatement()) {
                update.execute(statement);
            }
        });

        assertTrue(refusal.getMessage().contains(reason), refusal::getMessage);
    }
}
