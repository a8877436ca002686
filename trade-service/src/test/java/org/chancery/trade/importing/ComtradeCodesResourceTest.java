package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.chancery.trade.testing.Imports;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UN Comtrade prints a number and letters for each territory: the number is what counts. */
@QuarkusTest
class ComtradeCodesResourceTest extends TradeResourceTest {
    private static final String ENDS_WITH_SEPARATOR = "Each row ends with a separator that the headings do not have.";

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @ParameterizedTest
    @CsvSource({
        "251, FRA, 2022, FRA", // with Monaco
        "380, ITA, 2022, ITA",
        "579, NOR, 2022, NOR", // with Svalbard and Jan Mayen
        "699, IND, 2022, IND",
        "757, CHE, 2022, CHE", // with Liechtenstein
        "842, USA, 2022, USA", // with Puerto Rico
        "97, EUR, 2022, EUR",
        "356, IND, 1974, XIN",
        "58, BEL, 1998, XBL", // Belgium-Luxembourg, beside which stands Belgium
        "56, BEL, 1999, BEL",
        "891, SCG, 2005, SCG",
        "736, SDN, 2011, XSD",
        "711, ZA1, 1999, ZA1"
    })
    void numberSaysWhoReports(String number, String letters, String year, String territory) {
        var result = checked(aFile().row("reporterCode", number, "reporterISO", letters, "period", year)
                .bytes());

        assertEquals(List.of(territory), result.getList("findings.reporters"));
        assertNoComplaint(result);
    }

    @ParameterizedTest
    @CsvSource({
        "899, '_X ', _X", // areas not specified, printed with a blank
        "837, 'X1 ', X1", // bunkers
        "838, 'X2 ', X2", // free zones
        "839, 'XX ', XX", // special categories
        "490, S19, S19",
        "568, E19, E19",
        "577, F19, F19",
        "637, A59, A59",
        "473, A79, A79",
        "636, A79, XRA", // another than 473, with its letters
        "527, O19, O19",
        "492, MCO, XEN", // not specified within the European Union, with Monaco's letters
        "697, R20, R20",
        "129, A49, A49",
        "221, E29, E29",
        "290, F49, F49",
        "471, R91, R91",
        "472, _AC, _AC",
        "879, F97, F97"
    })
    void numberSaysWhichPartnersAreInTotalsAndNotInRanks(String number, String letters, String territory) {
        var result = checked(
                aFile().row("partnerCode", number, "partnerISO", letters).bytes());

        assertEquals(List.of(territory), result.getList("findings.partners"));
        assertEquals(List.of(territory), result.getList("findings.special"));
        assertEquals(List.of(), result.getList("findings.aggregates"));
        assertNoComplaint(result);
    }

    @Test
    void lettersThatContradictTheNumberAreSaid() {
        var result = checked(aFile().row("partnerCode", "100", "partnerISO", "ROU")
                .row("partnerCode", "642", "partnerISO", "ROU")
                .bytes());

        assertEquals(List.of("BGR", "ROU"), result.getList("findings.partners"));
        assertEquals(
                List.of(ENDS_WITH_SEPARATOR, "partner 100 is BGR, yet ROU is printed beside it; the number counts."),
                List.copyOf(result.getList("findings.notes")));
    }

    @Test
    void lettersCountWhereTheNumberIsNone() {
        var result = checked(aFile().row("partnerCode", "840", "partnerISO", "USA")
                .row("partnerCode", "", "partnerISO", "BGR")
                .bytes());

        assertEquals(List.of("BGR", "USA"), result.getList("findings.partners"));
        assertTrue(result.getList("findings.notes")
                .contains("partner 840 is no number of its publisher; USA, printed beside it, was taken."));
    }

    @Test
    void numberOfAnotherTimeIsNotSavedByItsLetters() {
        var reason =
                refusal(aFile().row("partnerCode", "58", "partnerISO", "BEL").bytes());

        assertTrue(reason.contains("partner is 58 (BEL), which no territory has as its code in 2022"), reason);
    }

    @Test
    void answerOfTheApiHasNumbersAloneOrLettersToo() {
        var result = checked(aFile().row("partnerCode", "492", "partnerISO", "MCO")
                .row("partnerCode", "757", "partnerISO", "")
                .json()
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("CHE", "XEN"), result.getList("findings.partners"));
    }

    @Test
    void filesBefore2023AreReadByNumberToo() {
        var result = checked("""
                Classification,Year,Trade Flow Code,Reporter Code,Reporter ISO,Partner Code,Partner ISO,Commodity Code,Trade Value (US$)
                H4,2014,2,381,ITA,0,WLD,TOTAL,9
                H0,1998,2,58,BEL,97,EU2,TOTAL,5
                H4,2014,2,398,KAZ,492,MCO,TOTAL,7
                H4,2014,2,398,KAZ,100,ROU,TOTAL,8
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("ITA", "KAZ", "XBL"), result.getList("findings.reporters"));
        assertEquals(List.of("BGR", "EUR", "W00", "XEN"), result.getList("findings.partners"));
        assertEquals(
                List.of("partner 100 is BGR, yet ROU is printed beside it; the number counts."),
                List.copyOf(result.getList("findings.notes")));
    }

    private static JsonPath checked(byte[] file) {
        return Imports.checked(file, "releasedOn", "2023-03-01");
    }

    private static void assertNoComplaint(JsonPath result) {
        assertEquals(List.of(ENDS_WITH_SEPARATOR), result.getList("findings.notes"));
        assertEquals(0, result.getInt("findings.rejected"));
    }
}
