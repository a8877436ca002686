package org.chancery.consultations.importing;

import static org.chancery.consultations.testing.Form.aForm;
import static org.chancery.consultations.testing.RoundSheet.aSheet;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.RoundSheet;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** As many rows as one file may have. */
@ServiceTest
class ImportAtTheLimitResourceTest {
    private static final int MOST_ROWS = 5000;
    /** A day for each round, since rounds of one day and kind are duplicates. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1951, 1, 1);

    private final Api officer = Api.asDeskOfficer();
    private final String mark = UUID.randomUUID().toString();

    @Inject
    SessionFactory sessions;

    @Test
    void fileOfTheGreatestLengthIsRecordedInFewStatements() {
        var sheet = sheet();
        var upload = new Response[1];
        var uploading = statementsOf(() -> upload[0] = upload(sheet));
        var path = Api.pathOf(upload[0]);
        upload[0].then().body("ready", equalTo(MOST_ROWS));

        var committing = statementsOf(() -> commit(path).then().statusCode(200));

        assertEquals(Integer.toString(MOST_ROWS), recorded());
        officer.get("/v1/search?type=OUTCOME&q=" + mark)
                .then()
                .header("X-Total-Count", equalTo(Integer.toString(MOST_ROWS)));
        assertTrue(uploading < MOST_ROWS / 20, uploading + " statements to keep " + MOST_ROWS + " rows");
        assertTrue(committing < MOST_ROWS / 2, committing + " statements to record " + MOST_ROWS + " rows");
    }

    private RoundSheet sheet() {
        var sheet = aSheet();
        for (var row = 0; row < MOST_ROWS; row++) {
            sheet.row(
                    FIRST_DAY.plusDays(row).toString(),
                    "title",
                    "Round " + row + " of " + mark,
                    "ourHead",
                    "Head " + row % 50 + " of " + mark,
                    "ourHeadTitle",
                    "Deputy Minister of Foreign Affairs",
                    "agenda",
                    "TRADE; ENERGY: Gas",
                    "outcomes",
                    "Dialogue goes on, " + mark + ".");
        }
        return sheet;
    }

    private Response upload(RoundSheet sheet) {
        return officer.postForm("/v1/imports", aForm().withFile("rounds.csv", "text/csv", sheet.csv()));
    }

    private Response commit(String path) {
        return officer.request()
                .header("If-Match", officer.get(path).header("ETag"))
                .body(Map.of())
                .post(path + "/commit");
    }

    private String recorded() {
        return officer.get("/v1/consultations?size=1&q=" + mark).header("X-Total-Count");
    }

    private long statementsOf(Runnable work) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
