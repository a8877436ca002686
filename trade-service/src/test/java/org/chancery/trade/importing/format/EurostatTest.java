package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EurostatTest {
    private static final String BULK =
            "DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_cpa2002,"
                    + "PRODUCT_cpa2008,PRODUCT_CPA2_1,PRODUCT_BEC,PRODUCT_SECTION,FLOW,STAT_REGIME,SUPP_UNIT,PERIOD,"
                    + "VALUE_IN_EUROS,QUANTITY_IN_KG,SUP_QUANTITY\n";

    @Test
    void cellsOfEasyComextHaveCodeAndLabel() throws IOException {
        var read = ReadFile.of(
                new EasyComext(),
                ReadFile.lines(
                        "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR",
                        "BG-Bulgaria,KZ-Kazakhstan,TOTAL-TOTAL,1-IMPORT,4-TOTAL,\"202352-Jan.-Dec. 2023\",1234567",
                        "EL-Greece,KZ-Kazakhstan,27090010-NATURAL GAS CONDENSATES,2-EXPORT,4-TOTAL,\"202303-Mar. 2023\",5",
                        "BG-Bulgaria,KZ-Kazakhstan,01-LIVE ANIMALS,1-IMPORT,1-NORMAL,\"202352-Jan.-Dec. 2023\",9",
                        "BG-Bulgaria,KZ-Kazakhstan,02-MEAT,1-IMPORT,4-TOTAL,\"202352-Jan.-Dec. 2023\",:"));

        assertEquals(
                List.of(
                        "2: EUROSTAT BG, KZ, M, 2023, CN, TOTAL, 1234567, CIF",
                        "3: EUROSTAT EL, KZ, X, 2023-03, CN, 27090010, 5, FOB"),
                read.rows);
        assertEquals(
                Map.of("one statistical procedure, which another row has in its total", 1, "no value (:)", 1),
                read.leftOut);
        assertEquals("EUR 0", read.unit);
        assertEquals("NATURAL GAS CONDENSATES", read.titles.get("CN 27090010"));
    }

    @Test
    void hundredsOfKilogramsBecomeKilograms() throws IOException {
        var read = ReadFile.of(
                new EasyComext(),
                ReadFile.lines(
                        "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR,QUANTITY_IN_100KG",
                        "BG-Bulgaria,KZ-Kazakhstan,01-LIVE ANIMALS,1-IMPORT,202303-Mar. 2023,10,7.5"));

        assertEquals(List.of("2: EUROSTAT BG, KZ, M, 2023-03, CN, 01, 10, CIF, kg 750"), read.rows);
    }

    @Test
    void regimesOfABulkFileAreAdded() throws IOException {
        var read = ReadFile.of(
                new EurostatBulk(),
                BULK
                        + ReadFile.lines(
                                "068,BG,0079,KZ,E,27090090,33300,1110,0610,061,31,05,1,1,A,202203,100,40,5",
                                "068,BG,0079,KZ,E,27090090,33300,1110,0610,061,31,05,1,2,A,202203,20.5,2,1",
                                "068,BG,0079,KZ,E,27090090,33300,1110,0610,061,31,05,2,1,A,202203,7,1,1"));

        assertEquals(
                List.of(
                        "2: EUROSTAT BG, KZ, M, 2022-03, CN, 27090090, 120.5, CIF, kg 42, 6 A",
                        "4: EUROSTAT BG, KZ, X, 2022-03, CN, 27090090, 7, FOB, kg 1, 1 A"),
                read.rows);
        assertEquals(Map.of("one more statistical regime, added to the row before", 1), read.leftOut);
    }

    @Test
    void quantitiesInTwoUnitsAreNotAdded() throws IOException {
        var read = ReadFile.of(
                new EurostatBulk(),
                BULK
                        + ReadFile.lines(
                                "068,BG,0079,KZ,E,27090090,33300,1110,0610,061,31,05,1,1,A,202203,100,40,5",
                                "068,BG,0079,KZ,E,27090090,33300,1110,0610,061,31,05,1,2,B,202203,20,2,1"));

        assertEquals(List.of("2: EUROSTAT BG, KZ, M, 2022-03, CN, 27090090, 120, CIF, kg 42"), read.rows);
    }

    @Test
    void secretProductsKeepTheirMask() throws IOException {
        var read = ReadFile.of(
                new EurostatBulk(),
                BULK + "001,FR,0003,NL,I,12XXXXXX,00151,0122,0143,.....,111,01,1,1,,202252,2580,600,\n");

        assertEquals(List.of("2: EUROSTAT FR, NL, M, 2022, CN, 12XXXXXX, 2580, CIF, kg 600"), read.rows);
        assertTrue(read.notes.get(0).contains("secret"));
    }

    @Test
    void newerHeadingsAreTheSameLayout() throws IOException {
        var read = ReadFile.of(
                new EurostatBulk(),
                ReadFile.lines(
                        "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,PRODUCT_BEC5,"
                                + "PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,"
                                + "QUANTITY_SUPPL_UNIT",
                        "AT,AD,E,18063100,07330,1082,1082,122,.....,04,2,1,NO_SU,200201,4739,4739,2000,0",
                        "AT,AD,Z,18063100,07330,1082,1082,122,.....,04,2,1,NO_SU,200202,4739,4739,2000,0"));

        assertEquals(List.of("2: EUROSTAT AT, AD, X, 2002-01, CN, 18063100, 4739, FOB, kg 2000"), read.rows);
        assertEquals(List.of("3: TRADE_TYPE is Z; must be I or E"), read.rejects);
    }
}
