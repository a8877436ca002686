package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComtradeLegacyTest {
    private static final String HEADINGS =
            "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,"
                    + "Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,"
                    + "2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,"
                    + "Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,"
                    + "Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag\r\n";

    @Test
    void annualRowsAreReadWithTheCodesOfThatTime() throws IOException {
        var read = ReadFile.of(
                new ComtradeLegacy(),
                HEADINGS
                        + ReadFile.lines(
                                "H4,2014,2014,2014,4,0,2,Export,381,Italy,ITA,0,World,WLD,,,,,,,,7102,"
                                        + "\"Pearls, coin // Diamonds\",13,Weight in carats,500,,,,4396,,438401735,,"
                                        + "438401735,0",
                                "H4,2014,2014,2014,0,0,1,Import,381,Italy,ITA,0,World,WLD,,,,,,,,TOTAL,"
                                        + "All Commodities,1,No Quantity,,,,,,,9000000000,9000000000,,0"));

        assertEquals(
                List.of(
                        "2: COMTRADE_LEGACY 381 (ITA), 0 (WLD), X, 2014, H4, 7102, 438401735, FOB, kg 4396, 500 carat",
                        "3: COMTRADE_LEGACY 381 (ITA), 0 (WLD), M, 2014, H4, TOTAL, 9000000000, CIF"),
                read.rows);
    }

    @Test
    void monthlyRowsHaveTheWordsInThePlural() throws IOException {
        var read = ReadFile.of(
                new ComtradeLegacy(),
                HEADINGS
                        + "H5,2019,201903,March 2019,2,0,3,Re-Exports,699,India,IND,398,Kazakhstan,KAZ,,,,,,,,01,Animals,"
                        + "1,No Quantity,,,,,12,,77,,,0\r\n");

        assertEquals(List.of("2: COMTRADE_LEGACY 699 (IND), 398 (KAZ), RX, 2019-03, H5, 01, 77, kg 12"), read.rows);
    }

    @Test
    void partsOfWhatAnotherRowHasInAllAreLeftOut() throws IOException {
        var start = "H5,2019,2019,2019,2,0,1,Import,4,Afghanistan,AFG,0,World,WLD,";
        var end = ",01,Animals,1,No Quantity,,,,,12,,77,,,0\r\n";
        var read = ReadFile.of(
                new ComtradeLegacy(),
                HEADINGS
                        + start + "0,World,WLD,C00,All,0,All" + end
                        + start + "398,Kazakhstan,KAZ,C00,All,0,All" + end
                        + start + "0,World,WLD,C04,Other,0,All" + end
                        + start + "0,World,WLD,C00,All,2100,Sea" + end);

        assertEquals(1, read.rows.size());
        assertEquals(
                Map.of(
                        "one customs procedure, which another row has in its total", 1,
                        "one mode of transport, which another row has in its total", 1,
                        "one second partner, which another row has in its total", 1),
                read.leftOut);
    }

    @Test
    void shortFormIsTheSameLayout() throws IOException {
        var read = ReadFile.of(
                new ComtradeLegacy(),
                ReadFile.lines(
                        "Classification,Year,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,"
                                + "Commodity Code,Commodity,Trade Value (US$),Flag",
                        "H5,2017,1,Import,842,USA,156,China,1,Animals; live,36327640,4",
                        "S3,2017,4,Re-Import,842,USA,156,China,931,Special transactions,7,0"));

        assertEquals(
                List.of(
                        "2: COMTRADE_LEGACY 842, 156, M, 2017, H5, 1, 36327640",
                        "3: COMTRADE_LEGACY 842, 156, RM, 2017, S3, 931, 7"),
                read.rows);
    }

    @Test
    void codesThatTheCustomsOrganizationDoesNotHaveAreNamed() throws IOException {
        var read = ReadFile.of(
                new ComtradeLegacy(),
                HEADINGS
                        + "H3,2011,2011,2011,6,1,1,Import,4,Afghanistan,AFG,0,World,WLD,,,,,,,,271012,"
                        + "LEGACY NON-WCO CODE,8,Weight in kilograms,5,,,,5,,77,,,0\r\n");

        assertEquals(1, read.rows.size());
        assertTrue(read.notes.get(0).contains("271012"));
    }

    @Test
    void unlawfulDirectionAndPeriodAreRejected() throws IOException {
        var headings =
                "Classification,Year,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\n";
        var read = ReadFile.of(
                new ComtradeLegacy(), headings + ReadFile.lines("H5,2017,9,842,156,01,1", "H5,201713,1,842,156,01,1"));

        assertEquals(
                List.of(
                        "2: Trade Flow Code is 9; must be an import, export, re-export or re-import",
                        "3: Period is 201713, which is no period: Invalid value for MonthOfYear (valid values 1 - 12): 13"),
                read.rejects);
    }

    @Test
    void oldBulkFilesHaveNumbersForUnits() throws IOException {
        var read = ReadFile.of(
                new ComtradeOldBulk(),
                ReadFile.lines(
                        "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,Quantity Unit Code,"
                                + "Supplementary Quantity,Netweight (kg),Value,Estimation Code",
                        "2008,398,2,100,H3,010110,5,17,4200,125000,0",
                        "2008,398,1,0,H3,TOTAL,1,,,900,0"));

        assertEquals(
                List.of(
                        "2: COMTRADE_LEGACY 398, 100, X, 2008, H3, 010110, 125000, kg 4200, 17 u",
                        "3: COMTRADE_LEGACY 398, 0, M, 2008, H3, TOTAL, 900"),
                read.rows);
    }
}
