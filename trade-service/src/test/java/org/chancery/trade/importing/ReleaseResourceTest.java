package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.change;
import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.commit;
import static org.chancery.trade.testing.Imports.committed;
import static org.chancery.trade.testing.Imports.get;
import static org.chancery.trade.testing.Imports.requestCommit;
import static org.chancery.trade.testing.Imports.retract;
import static org.chancery.trade.testing.Imports.send;
import static org.chancery.trade.testing.Imports.settled;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.chancery.trade.testing.ComtradeFile;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts when releases follow, correct and contradict one another. */
@QuarkusTest
class ReleaseResourceTest extends TradeResourceTest {
    private static final String MARCH = "2023-03-01";
    private static final String JUNE = "2023-06-01";

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void nothingCountsBeforeTheCommitAndAllOfItAfterwards() throws SQLException {
        var result = checked(aFile().total("BGR", "1000").total("ROU", "2000").bytes());
        assertEquals(0, rows("trade_flow"));
        assertEquals(List.of(), values("reporter=KAZ"));

        commit(result);

        assertEquals(List.of("1000", "2000"), values("reporter=KAZ"));
        assertEquals(List.of("1000"), values("reporter=KAZ&partner=BGR&period=2022&flow=X&commodity=TOTAL&level=0"));
        assertEquals(List.of(), values("reporter=KAZ&from=2023"));
        assertEquals("2000", only("select value from trade_total where partner = 'ROU' and basis = 'PUBLISHED'"));
        assertEquals("2", only("select rows from release_slice"));
    }

    @Test
    void newerExcerptSupersedesRowByRowAndAsOfReadsTheOld() {
        var first = committed(aFile().total("BGR", "1000").total("ROU", "2000").bytes(), "releasedOn", MARCH);
        var second = checked(aFile().total("BGR", "1001").total("SRB", "3000").bytes(), "releasedOn", JUNE);

        assertEquals(1, second.getInt("findings.earlier.changed"));
        assertEquals(1, second.getInt("findings.earlier.added"));
        assertEquals(0, second.getInt("findings.earlier.vanishing"));
        commit(second);

        assertEquals(List.of("1001", "2000", "3000"), values("reporter=KAZ"));
        assertEquals(List.of("1000", "2000"), values("reporter=KAZ&asOf=" + first.getString("committedAt")));
    }

    @Test
    void newerCompleteReleaseSupersedesItsSlicesWhole() {
        committed(bulk(aFile().total("BGR", "1000").total("ROU", "2000").row("period", "2021")), "releasedOn", MARCH);
        var second = checked(bulk(aFile().total("BGR", "1001")), "releasedOn", JUNE);

        assertEquals(1, second.getInt("findings.earlier.changed"));
        assertEquals(1, second.getInt("findings.earlier.vanishing"));
        commit(second);

        assertEquals(List.of("1001"), values("reporter=KAZ&period=2022"));
        assertEquals(List.of("1000"), values("reporter=KAZ&period=2021"));
    }

    @Test
    void olderReleaseThatComesLaterSupersedesNothing() {
        committed(bulk(aFile().total("BGR", "1001")), "releasedOn", JUNE);
        committed(bulk(aFile().total("BGR", "1000")), "releasedOn", MARCH);

        assertEquals(List.of("1001"), values("reporter=KAZ"));
    }

    @Test
    void datasetsOfOtherPublishersStandBesideOneAnother() {
        committed(aFile().total("BGR", "1000").bytes());
        committed(aFile().total("BGR", "999").bytes(), "publisher", "Bureau of National Statistics");

        assertEquals(Set.of("1000", "999"), Set.copyOf(values("reporter=KAZ")));
    }

    @Test
    void retractedReleaseCountsNoMoreButIsReadAsOfThen() {
        committed(aFile().total("BGR", "1000").bytes(), "releasedOn", MARCH);
        var second = committed(aFile().total("BGR", "1001").bytes(), "releasedOn", JUNE);

        retract(second).then().statusCode(204);

        assertEquals(List.of("1000"), values("reporter=KAZ"));
        assertEquals(List.of("1001"), values("reporter=KAZ&asOf=" + second.getString("committedAt")));
        assertEquals("RETRACTED", get(second.getString("id")).getString("state"));
        assertEquals("Withdrawn by the publisher", get(second.getString("id")).getString("retractionReason"));
    }

    @Test
    void retractionNeedsAReasonAndSomethingCommitted() {
        var result = checked(aFile().total("BGR", "1000").bytes());

        retract(result).then().statusCode(409);
        change(result).delete("/v1/imports/" + result.getString("id")).then().statusCode(400);
    }

    @Test
    void sameFileTwiceIsRefusedNamingTheRelease() {
        var file = aFile().total("BGR", "1000").bytes();
        var first = committed(file);

        send(file)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:file-committed"))
                .body("releaseId", equalTo(first.getInt("releaseId")));

        retract(first);
        committed(file);
    }

    @Test
    void ofTwoCommitsOfOneFileAtOnceOneWinsAndTheOtherIsTold() throws SQLException {
        var file = aFile().total("BGR", "1000").bytes();
        var one = checked(file);
        var other = checked(file);

        var outcomes = List.of(requestCommit(one), requestCommit(other));
        var states = outcomes.stream()
                .map(outcome -> outcome.statusCode() == 409 ? "TOLD" : told(settled(outcome)))
                .sorted()
                .toList();

        assertEquals(List.of("COMMITTED", "TOLD"), states);
        assertEquals(1, rows("trade_flow"));
    }

    @Test
    void ofTwoFilesOfOneReleaseCommittedAtOnceOneWinsAndTheOtherIsTold() throws SQLException {
        var one = checked(bulk(aFile().total("BGR", "1000")), "releasedOn", MARCH);
        var other = checked(bulk(aFile().total("BGR", "1001")), "releasedOn", MARCH);

        var accepted = List.of(requestCommit(one), requestCommit(other));
        var states = accepted.stream()
                .map(outcome -> told(settled(outcome)))
                .sorted()
                .toList();

        assertEquals(List.of("COMMITTED", "TOLD"), states);
        assertEquals(1, rows("release"));
        assertEquals(1, rows("trade_flow"));
    }

    @Test
    void secondReleaseOfOneDayThatSaysOtherwiseIsNotCommitted() throws SQLException {
        committed(bulk(aFile().total("BGR", "1000")), "releasedOn", MARCH);
        var result = commit(checked(bulk(aFile().total("BGR", "1001")), "releasedOn", MARCH));

        assertEquals("CHECKED", result.getString("state"));
        assertTrue(result.getString("message").contains("2023-03-01"), result.getString("message"));
        assertEquals(1, rows("release"));
        assertEquals(1, rows("release_slice"));
    }

    @Test
    void excerptsOfOneDayThatAgreeAreBothCommitted() {
        committed(aFile().total("BGR", "1000").bytes(), "releasedOn", MARCH);
        committed(aFile().total("BGR", "1000").total("ROU", "2000").bytes(), "releasedOn", MARCH);

        assertEquals(List.of("1000", "2000"), values("reporter=KAZ"));
    }

    @Test
    void totalsOfACompleteReleaseAreSummedFromItsUppermostLevel() throws SQLException {
        committed(bulk(aFile().row("cmdCode", "74", "aggrLevel", "2", "primaryValue", "70")
                .row("cmdCode", "27", "aggrLevel", "2", "primaryValue", "30")
                .row("cmdCode", "740311", "primaryValue", "65")
                .row("cmdCode", "27", "aggrLevel", "2", "partnerISO", "_X", "primaryValue", "5")));

        assertEquals("100 FOB SUMMED", total("BGR"));
        assertEquals("105 FOB SUMMED", total("W00"));
    }

    @Test
    void totalsOfAnExcerptAreNotSummed() throws SQLException {
        committed(aFile().row().bytes());

        assertEquals(0, rows("trade_total"));
    }

    @Test
    void rejectedRowsMustBeKnownBeforeTheCommit() {
        var result =
                checked(aFile().total("BGR", "1000").row("primaryValue", "NaN").bytes());

        change(result)
                .post("/v1/imports/" + result.getString("id") + "/commit")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:import-has-rejects"));
        assertEquals("CHECKED", get(result.getString("id")).getString("state"));
        assertEquals("COMMITTED", commit(result).getString("state"));
    }

    @Test
    void rejectedRowsComeBackAsAFile() {
        var result = checked(aFile().total("BGR", "1000")
                .row("primaryValue", "NaN")
                .row("partnerCode", "", "partnerISO", "QQQ")
                .bytes());

        asAnalyst()
                .accept("text/csv")
                .get("/v1/imports/" + result.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .body(containsString("row,column,reason,as it came"))
                .body(containsString("3,value,is NaN; must be a number"))
                .body(containsString("4,partner,\"is QQQ, which no territory has as its code in 2022\""))
                .body(containsString("KAZ"));
    }

    @Test
    void cancelledImportLeavesNothing() throws SQLException {
        var result = checked(aFile().total("BGR", "1000").bytes());

        change(result)
                .post("/v1/imports/" + result.getString("id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        assertEquals(
                "0",
                only("select count(*) from pg_class join flow_import i on relname = 'trade_flow_' || i.release_id"
                        + " where i.id = '" + result.getString("id") + "'"));
        requestCommit(get(result.getString("id"))).then().statusCode(409);
    }

    @Test
    void changesNeedTheVersionThatWasRead() {
        var result = checked(aFile().total("BGR", "1000").bytes());
        var commit = "/v1/imports/" + result.getString("id") + "/commit";

        asAnalyst().post(commit).then().statusCode(428);
        asAnalyst().header("If-Match", "\"77\"").post(commit).then().statusCode(412);
    }

    @Test
    void repeatedRequestWithOneKeyImportsOnce() throws SQLException {
        var file = aFile().total("BGR", "1000").bytes();
        for (var time = 0; time < 2; time++) {
            settled(asAnalyst()
                    .header("Idempotency-Key", "copper")
                    .contentType("multipart/form-data")
                    .multiPart("file", "file.csv", file)
                    .post("/v1/imports"));
        }

        assertEquals(1, rows("flow_import"));
    }

    private static String told(JsonPath outcome) {
        if (outcome.getString("state").equals("COMMITTED")) {
            return "COMMITTED";
        }
        assertTrue(outcome.getString("message").contains("Nothing was committed now"), outcome::prettify);
        return "TOLD";
    }

    private String total(String partner) throws SQLException {
        return only(
                "select concat_ws(' ', value, valuation, basis) from trade_total where partner = '" + partner + "'");
    }

    private static byte[] bulk(ComtradeFile file) {
        return file.bulk().getBytes(StandardCharsets.UTF_8);
    }

    /** In the order of the partners. */
    private static List<String> values(String filter) {
        return asReader()
                .get("/v1/flows?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("value")
                .stream()
                .map(Object::toString)
                .toList();
    }
}
