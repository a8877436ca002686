package org.chancery.trade.importing;

import static org.chancery.trade.testing.Imports.change;
import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.commit;
import static org.chancery.trade.testing.Imports.committed;
import static org.chancery.trade.testing.Imports.refusal;
import static org.chancery.trade.testing.Imports.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An excerpt takes rows out of the releases before it, as SDMX does with the action D. */
@QuarkusTest
class WithdrawalResourceTest extends TradeResourceTest {
    private static final String HEADINGS =
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TRADE_FLOW,COUNTERPART_AREA,COMMODITY,TIME_PERIOD,OBS_VALUE,CURRENCY,"
                    + "VALUATION\n";
    private static final String GIVEN =
            "KZ,X,BG,_T,2022,1000,USD,FOB;KZ,X,BG,27,2022,600,USD,FOB;KZ,M,BG,_T,2022,300,USD,CIF";

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void rowThatIsTakenOutCountsNoMoreAndIsReadAsOfThen() {
        var first = committed(file("I", GIVEN), "releasedOn", "2023-03-01");
        var second = checked(file("D", "KZ,X,BG,27,2022,,,"), "releasedOn", "2023-06-01");

        assertEquals(1, second.getInt("findings.withdrawn"));
        assertEquals(0, second.getInt("findings.accepted"));
        assertEquals(1, second.getInt("findings.earlier.vanishing"));
        assertEquals(List.of("300", "600", "1000"), values(""));
        commit(second);

        assertEquals(List.of("300", "1000"), values(""));
        assertEquals(List.of("300", "600", "1000"), values("&asOf=" + first.getString("committedAt")));
    }

    @Test
    void totalThatIsTakenOutIsNoTurnoverAnyMore() {
        committed(file("I", GIVEN), "releasedOn", "2023-03-01");
        assertEquals(List.of("TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE"), computed());

        committed(file("D", "KZ,X,BG,_T,2022,,,"), "releasedOn", "2023-06-01");

        assertEquals(List.of("IMPORTS"), computed());
    }

    @Test
    void rowIsThereAgainWhenTheReleaseThatTookItOutIsRetracted() {
        committed(file("I", GIVEN), "releasedOn", "2023-03-01");
        var second = committed(file("D", "KZ,X,BG,27,2022,,,"), "releasedOn", "2023-06-01");

        retract(second).then().statusCode(204);

        assertEquals(List.of("300", "600", "1000"), values(""));
    }

    @Test
    void rowOfANewerReleaseIsNotTakenOut() {
        committed(file("I", GIVEN), "releasedOn", "2023-03-01");
        committed(file("I", "KZ,X,BG,27,2022,601,USD,FOB"), "releasedOn", "2023-09-01");
        committed(file("D", "KZ,X,BG,27,2022,,,"), "releasedOn", "2023-06-01");

        assertEquals(List.of("300", "601", "1000"), values(""));
    }

    @Test
    void onlyTheValuationThatIsToldIsTakenOut() {
        committed(file("I", "KZ,X,BG,27,2022,600,USD,FOB;KZ,X,BG,27,2022,660,USD,CIF"), "releasedOn", "2023-03-01");
        committed(file("D", "KZ,X,BG,27,2022,,,CIF"), "releasedOn", "2023-06-01");

        assertEquals(List.of("600"), values(""));
    }

    @Test
    void whatIsGivenAndTakenOutAtOnceStaysAndIsSaid() {
        var result = committed((HEADINGS + "dataflow,A:B(1.0),I,KZ,X,BG,27,2022,600,USD,FOB\n"
                        + "dataflow,A:B(1.0),D,KZ,X,BG,27,2022,,,\n")
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(1, result.getInt("findings.rejected"));
        assertEquals(List.of("600"), values(""));
    }

    @Test
    void whatTakesOutNothingIsSaid() {
        var result = checked(file("D", "KZ,X,BG,27,2022,,,"));

        assertTrue(result.getList("findings.notes")
                .contains("Of 1 rows that take something out, 1 find nothing that counts now."));
    }

    @Test
    void importThatIsCancelledLeavesNeitherDeletionsNorTitles() throws SQLException {
        var result = checked((HEADINGS.replace("COMMODITY", "COMMODITY: Goods")
                        + "dataflow,A:B(1.0),I,KZ,X,BG,28: Chemicals,2022,6,USD,FOB\n"
                        + "dataflow,A:B(1.0),D,KZ,X,BG,27: Fuels,2022,,,\n")
                .getBytes(StandardCharsets.UTF_8));
        var written = "(select release_id from commodity_title union all select release_id from trade_withdrawal) kept"
                + " join flow_import using (release_id)";
        assertEquals(2, rows(written));

        change(result)
                .post("/v1/imports/" + result.getString("id") + "/cancellation")
                .then()
                .statusCode(200);

        assertEquals(0, rows(written));
    }

    @Test
    void completeReleaseTakesOutNothing() {
        var reason = refusal(file("D", "KZ,X,BG,27,2022,,,"), "extent", "COMPLETE");

        assertTrue(reason.contains("import it as PARTIAL"), reason);
    }

    @Test
    void deletionOfUnknownCodesIsRejected() {
        var reason = refusal(file("D", "KZ,X,ZZ,27,2022,,,"));

        assertTrue(reason.contains("partner is ZZ"), reason);
    }

    private static List<String> values(String filter) {
        return asReader().get("/v1/flows?reporter=KAZ" + filter).jsonPath().getList("value", String.class);
    }

    private static List<String> computed() {
        return asReader()
                .get("/v1/profiles/KAZ/BGR")
                .jsonPath()
                .getList("trade[0].years[0].values.indicator", String.class);
    }

    /** Rows of one action, separated by semicolons. */
    private static byte[] file(String action, String rows) {
        return (HEADINGS + "dataflow,A:B(1.0)," + action + ","
                        + rows.replace(";", "\ndataflow,A:B(1.0)," + action + ",") + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
