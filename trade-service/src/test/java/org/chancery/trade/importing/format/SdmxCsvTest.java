package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SdmxCsvTest {
    private static final String TWO =
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TRADE_FLOW,COUNTERPART_AREA,COMMODITY,"
                    + "TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n";

    @Test
    void multiplierOfEachRowIsApplied() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,SPC:DF_IMTS(4.0),I,A,FJ,M,AU,_T,2021,12.5,USD,3,P",
                                "dataflow,SPC:DF_IMTS(4.0),I,A,FJ,X,AU,_T,2021,400,USD,0,A",
                                "dataflow,SPC:DF_IMTS(4.0),I,A,FJ,X,AU,_T,2021,400,USD,many,A"));

        assertEquals(
                List.of(
                        "2: SDMX FJ, AU, M, 2021, HS, TOTAL, 12500, status P",
                        "3: SDMX FJ, AU, X, 2021, HS, TOTAL, 400"),
                read.rows);
        assertEquals(List.of("4: UNIT_MULT is many; must be a power of ten such as 3 for thousands"), read.rejects);
        assertEquals("USD 0", read.unit);
        assertEquals(List.of("Of SPC:DF_IMTS(4.0)."), read.notes);
    }

    @Test
    void rowsWithoutAValueAreNoMistakes() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,A:B(1.0),I,A,KZ,M,BG,,2021,NaN,USD,0,M",
                                "dataflow,A:B(1.0),I,A,KZ,M,BG,,2022,#N/A,USD,0,M",
                                "dataflow,A:B(1.0),I,,KZ,,,,,,,,M",
                                "dataflow,A:B(1.0),M,A,KZ,M,BG,,2023,7,USD,0,",
                                "dataflow,A:B(1.0),R,A,KZ,M,BG,,2022,8,USD,0,"));

        assertEquals(
                List.of("5: SDMX KZ, BG, M, 2023, NONE, TOTAL, 7", "6: SDMX KZ, BG, M, 2022, NONE, TOTAL, 8"),
                read.rows);
        assertEquals(
                Map.of(
                        "attributes alone, without a value", 1,
                        "no value, on purpose (NaN)", 1,
                        "no value, on purpose (#N/A)", 1),
                read.leftOut);
        assertEquals(List.of(), read.rejects);
    }

    @Test
    void deletionTakesOutTheObservationThatItsDimensionsSay() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,A:B(1.0),D,A,KZ,M,BG,_T,2021,7,USD,0,",
                                "dataflow,A:B(1.0),D,A,KZ,X,BG,27,2021,,,,",
                                "dataflow,A:B(1.0),D,A,KZ,X,BG,27,2022,,USD,3,"));

        assertEquals(
                List.of(
                        "2: SDMX KZ, BG, M, 2021, HS, TOTAL",
                        "3: SDMX KZ, BG, X, 2021, HS, 27",
                        "4: SDMX KZ, BG, X, 2022, HS, 27"),
                read.withdrawn);
        assertEquals(List.of(), read.rows);
        assertEquals(List.of(), read.rejects);
    }

    @Test
    void deletionOfAStatusAloneTakesOutNothing() throws IOException {
        var read = ReadFile.of(new SdmxCsv(), TWO + ReadFile.lines("dataflow,A:B(1.0),D,A,KZ,M,BG,_T,2021,,USD,0,E"));

        assertEquals(List.of(), read.withdrawn);
        assertEquals(Map.of("attributes alone, without a value", 1), read.leftOut);
    }

    @Test
    void deletionOfMoreThanOneObservationIsRejected() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,A:B(1.0),D,A,KZ,M,,_T,2021,,,,",
                                "dataflow,A:B(1.0),D,A,KZ,M,BG,,2021,,,,",
                                "dataflow,A:B(1.0),D,A,KZ,,BG,_T,2021,,,,"));

        var rest = " is empty; a deletion must say which observation it takes out";
        assertEquals(
                List.of("2: COUNTERPART_AREA" + rest, "3: COMMODITY" + rest, "4: TRADE_FLOW" + rest), read.rejects);
        assertEquals(List.of(), read.withdrawn);
    }

    @Test
    void deletionByAnIndicatorOfTheFundHasItsValuation() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
                        "dataflow,IMF.STA:IMTS(1.0.0),D,KAZ,MG_CIF_USD,BGR,A,2022,"));

        assertEquals(List.of("2: SDMX KAZ, BGR, M, 2022, NONE, TOTAL, CIF"), read.withdrawn);
    }

    @Test
    void actionsThatGiveAValueAreReadAlikeAndOthersAreRejected() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,A:B(1.0),I,A,KZ,M,BG,,2018,1,USD,0,",
                                "dataflow,A:B(1.0),A,A,KZ,M,BG,,2019,2,USD,0,",
                                "dataflow,A:B(1.0),M,A,KZ,M,BG,,2020,3,USD,0,",
                                "dataflow,A:B(1.0),R,A,KZ,M,BG,,2021,4,USD,0,",
                                "dataflow,A:B(1.0),Z,A,KZ,M,BG,,2021,7,USD,0,"));

        assertEquals(4, read.rows.size());
        assertEquals(List.of("6: ACTION is Z; must be I, A, M, R or D"), read.rejects);
    }

    @Test
    void severalValuesInACellAreNoSeparators() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA,TRADE_FLOW,COUNTERPART_AREA,CONTACT[],CONTACT[].NAME[],"
                                + "TIME_PERIOD,OBS_VALUE,CURRENCY",
                        "dataflow,A:B(1.0),I,KAZ,X,BGR,One;Two,\"\"\"One, of A;One, of B\"\";\"\"Two\"\"\",2022,7,USD"));

        assertEquals(List.of("2: SDMX KAZ, BGR, X, 2022, NONE, TOTAL, 7"), read.rows);
    }

    @Test
    void labelsOfCommoditiesAreTheirTitles() throws IOException {
        var both = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Reporter,TRADE_FLOW: Flow,COUNTERPART_AREA: Partner,"
                                + "COMMODITY: Goods,TIME_PERIOD: Time,OBS_VALUE: Value,CURRENCY: Money",
                        "dataflow,A:B(1.0): Trade,I,KAZ: Kazakhstan,X: Exports,BGR: Bulgaria,27: Mineral fuels,2022,7,USD: Dollar"));
        var names = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reporter,TRADE_FLOW,Flow,COUNTERPART_AREA,"
                                + "Partner,COMMODITY,Goods,TIME_PERIOD,Time,OBS_VALUE,Value,CURRENCY,Money",
                        "dataflow,A:B(1.0),Trade,I,KAZ,Kazakhstan,X,Exports,BGR,Bulgaria,28,Chemicals,2022,,7,,USD,Dollar"));

        assertEquals(Map.of("HS 27", "Mineral fuels"), both.titles);
        assertEquals(Map.of("HS 28", "Chemicals"), names.titles);
    }

    @Test
    void codesAndLabelsInOneCellAreTakenApart() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reporter,TRADE_FLOW: Flow,"
                                + "COUNTERPART_AREA: Partner,TIME_PERIOD: Time,OBS_VALUE: Value,UNIT_MEASURE: Unit,NOTE[en;fr]",
                        "dataflow,A:B(1.0): Trade,I,M: Monthly,KAZ: Kazakhstan,X: Exports,BGR: Bulgaria,2023-M08,7.5,"
                                + "USD: US dollar,\"en:a;fr:b\""));

        assertEquals(List.of("2: SDMX KAZ, BGR, X, 2023-08, NONE, TOTAL, 7.5"), read.rows);
        assertEquals(List.of("Of A:B(1.0)."), read.notes);
    }

    @Test
    void whatFollowsTheFirstHeadingSeparates() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA;TRADE_FLOW;COUNTERPART_AREA;TIME_PERIOD;OBS_VALUE;CURRENCY",
                        "dataflow;A:B(1.0);I;KAZ;X;BGR;2023;7.5;USD"));

        assertEquals(List.of("2: SDMX KAZ, BGR, X, 2023, NONE, TOTAL, 7.5"), read.rows);
    }

    @Test
    void namesInColumnsOfTheirOwnArePassedOver() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,TRADE_FLOW,Flow,COUNTERPART_AREA,"
                                + "Partner,TIME_PERIOD,Time,OBS_VALUE,Value,CURRENCY,Money",
                        "dataflow,A:B(1.0),Trade,I,KAZ,Kazakhstan,X,Exports,BGR,Bulgaria,2023-Q2,,7,,EUR,Euro"));

        assertEquals(List.of("2: SDMX KAZ, BGR, X, 2023-Q2, NONE, TOTAL, 7"), read.rows);
        assertEquals("EUR 0", read.unit);
    }

    @Test
    void versionOneBeginsWithItsDataflow() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
                        "ESTAT:DS-045409(1.0),20/03/24,A,BG,KZ,TOTAL,1,VALUE_IN_EUROS,2022,100,e",
                        "ESTAT:DS-045409(1.0),20/03/24,A,BG,KZ,TOTAL,1,QUANTITY_IN_100KG,2022,5,"));

        assertEquals(List.of("2: SDMX BG, KZ, M, 2022, HS, TOTAL, 100, CIF, status E"), read.rows);
        assertEquals(1, read.leftOut.size() + read.rejects.size());
    }

    @Test
    void indicatorsOfTheFundSayDirectionValuationAndCurrency() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                ReadFile.lines(
                        "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,"
                                + "SCALE,TRADE_FLOW,UNIT",
                        "dataflow,IMF.STA:IMTS(1.0.0),R,KAZ,MG_CIF_USD,BGR,A,2022,56004917,6,,",
                        "dataflow,IMF.STA:IMTS(1.0.0),R,KAZ,XG_FOB_USD,G001,A,2022,7,6,,",
                        "dataflow,IMF.STA:IMTS(1.0.0),R,KAZ,TBG_USD,G001,A,2022,7,6,,"));

        assertEquals(
                List.of(
                        "2: SDMX KAZ, BGR, M, 2022, NONE, TOTAL, 56004917, CIF",
                        "3: SDMX KAZ, G001, X, 2022, NONE, TOTAL, 7, FOB"),
                read.rows);
        assertEquals(Map.of("indicator TBG_USD, which is no trade in one direction", 1), read.leftOut);
        assertTrue(read.notes.stream().anyMatch(note -> note.startsWith("SCALE")));
    }

    @Test
    void dataOfAnotherKindAreRefusedWithWhatIsMissing() {
        var accounts = ReadFile.lines(
                "STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,TIME_PERIOD,OBS_VALUE,ATTR_1",
                "dataflow,ESTAT:NA_MAIN(1.6.0),I,A,B,2014-01,12.4,Y");

        var refused = assertThrows(UnreadableFile.class, () -> ReadFile.of(new SdmxCsv(), accounts));

        assertTrue(refused.getMessage().endsWith("it has no column REF_AREA, COUNTERPART_AREA."), refused.getMessage());
    }

    @Test
    void tonsAreLeftOutAndAnAmountWithoutCurrencyIsRejected() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,A:B(1.0),I,A,KZ,M,BG,,2021,7,T,0,",
                                "dataflow,A:B(1.0),I,A,KZ,M,BG,,2021,7,,0,"));

        assertEquals(Map.of("measured in T, which is no currency", 1), read.leftOut);
        assertEquals(List.of("3: UNIT_MEASURE is empty; must be a currency such as USD"), read.rejects);
    }

    @Test
    void dayStandsForThePeriodOfItsFrequency() throws IOException {
        var read = ReadFile.of(
                new SdmxCsv(),
                TWO
                        + ReadFile.lines(
                                "dataflow,A:B(1.0),I,Q,KZ,M,BG,,2021-06-30,7,USD,0,",
                                "dataflow,A:B(1.0),I,A,KZ,M,BG,,2021-01-01,7,USD,0,"));

        assertTrue(read.rows.get(0).contains(", 2021-Q2, "));
        assertTrue(read.rows.get(1).contains(", 2021, "));
    }
}
