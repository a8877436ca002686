package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.committed;
import static org.chancery.trade.testing.Imports.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the rows come from, and whether something newer is due. */
@QuarkusTest
class SourceResourceTest extends TradeResourceTest {
    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void datasetsShowTheirReleasesTheNewestFirst() {
        committed(aFile().total("BGR", "1").bytes(), "releasedOn", "2023-03-01");
        committed(aFile().total("BGR", "2").bytes(), "releasedOn", "2023-06-01", "nextReleaseOn", "2023-09-01");
        committed(aFile().total("BGR", "3").bytes(), "publisher", "Another");

        sources()
                .body("publisher", contains("Another", "UN Comtrade"))
                .body("[1].dataset", equalTo("International merchandise trade"))
                .body("[1].latestPublishedOn", equalTo("2023-06-01"))
                .body("[1].releases.publishedOn", contains("2023-06-01", "2023-03-01"))
                .body("[1].releases[0].rows", equalTo(1));
    }

    @Test
    void whatIsDueAndNotThereMakesADatasetStale() {
        committed(aFile().total("BGR", "1").bytes(), "releasedOn", "2023-06-01", "nextReleaseOn", "2023-09-01");
        committed(aFile().total("BGR", "2").bytes(), "publisher", "Another", "nextReleaseOn", "2099-01-01");
        committed(aFile().total("BGR", "3").bytes(), "publisher", "Silent");

        sources()
                .body("nextReleaseOn", contains("2099-01-01", null, "2023-09-01"))
                .body("stale", contains(false, false, true));
    }

    @Test
    void retractedReleaseStaysInSightButIsNotTheLatest() {
        retract(committed(aFile().total("BGR", "1").bytes()));

        sources()
                .body("[0].latestPublishedOn", nullValue())
                .body("[0].releases", hasSize(1))
                .body("[0].releases[0].retractionReason", equalTo("Withdrawn by the publisher"));
    }

    private static ValidatableResponse sources() {
        return asReader().get("/v1/sources").then().statusCode(200);
    }
}
