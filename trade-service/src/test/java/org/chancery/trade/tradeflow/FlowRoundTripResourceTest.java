package org.chancery.trade.tradeflow;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.committed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.commons.testing.TableFiles;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out as SDMX-CSV 2.0 comes in again as it was. */
@QuarkusTest
class FlowRoundTripResourceTest extends TradeResourceTest {
    /** Of the release, which is another one afterwards. */
    private static final Set<String> OF_THE_RELEASE =
            Set.of("releaseId", "publisher", "dataset", "publishedOn", "fileRow");

    @BeforeEach
    void noFlows() throws SQLException {
        forgetAllReleases();
    }

    @AfterEach
    void leaveNoFlows() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void yearsMonthsWeightsAndQuantitiesReturn() throws SQLException {
        committed(
                aFile().total("BGR", "1000.50")
                        .total("W00", "99999")
                        .total("_X", "7")
                        .row("cmdCode", "740311", "netWgt", "12.5", "qty", "3", "qtyUnitCode", "5", "qtyUnitAbbr", "u")
                        .row("cmdCode", "010121", "primaryValue", "0.25")
                        .row("period", "2021", "flowCode", "M", "classificationCode", "H5")
                        .row("period", "202205", "freqCode", "M", "flowCode", "RX")
                        .bytes(),
                "releasedOn",
                "2023-03-01");

        assertReturns(7);
    }

    @Test
    void windowsOfMonthsThousandsAndProvisionalValuesReturn() throws SQLException {
        committed(
                ("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,CLASSIFICATION,COMMODITY,VALUATION,"
                                + "TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\r\n"
                                + "dataflow,A:B(1.0),I,_O,KAZ,BGR,X,NONE,TOTAL,FOB,2023-01-01/P8M,63.9,USD,6,P\r\n"
                                + "dataflow,A:B(1.0),I,Q,KAZ,BGR,M,NONE,TOTAL,CIF,2023-Q1,63900,USD,3,A\r\n"
                                + "dataflow,A:B(1.0),I,A,KAZ,BGR,M,NONE,TOTAL,_Z,2022,5,USD,0,E\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                "publisher",
                "Bureau",
                "dataset",
                "Trade",
                "releasedOn",
                "2023-10-01");

        assertReturns(3);
    }

    private void assertReturns(int number) throws SQLException {
        var before = rows();
        assertEquals(number, before.size());
        var file = asReader()
                .accept("application/vnd.sdmx.data+csv")
                .get("/v1/flows/export?reporter=KAZ")
                .asByteArray();
        forgetAllReleases();

        committed(file, "publisher", "Ourselves", "dataset", "Returned", "releasedOn", "2024-01-01");

        assertEquals(before, rows());
    }

    private static List<Map<String, String>> rows() {
        return TableFiles.csv(asReader()
                        .accept("text/csv")
                        .get("/v1/flows/export?reporter=KAZ")
                        .asByteArray())
                .stream()
                .map(FlowRoundTripResourceTest::withoutItsRelease)
                .toList();
    }

    private static Map<String, String> withoutItsRelease(Map<String, String> row) {
        var rest = new TreeMap<>(row);
        rest.keySet().removeAll(OF_THE_RELEASE);
        return rest;
    }
}
