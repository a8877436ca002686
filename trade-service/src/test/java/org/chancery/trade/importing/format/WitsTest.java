package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitsTest {
    @Test
    void valuesAreThousandsAndLettersItsOwn() throws IOException {
        var read = ReadFile.of(
                new Wits(),
                ReadFile.lines(
                        "ReporterISO3,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeValue in 1000 USD",
                        "ROM,Romania,WLD,World,2017,Export,70626.5",
                        "KAZ,Kazakhstan,UNS,Unspecified,2017,Gross Imports,3"));

        assertEquals(
                List.of("2: WITS ROM, WLD, X, 2017, NONE, TOTAL, 70626.5", "3: WITS KAZ, UNS, M, 2017, NONE, TOTAL, 3"),
                read.rows);
        assertEquals("USD 3", read.unit);
    }

    @Test
    void productsHaveTheRevisionThatIsTold() throws IOException {
        var read = ReadFile.of(
                new Wits(),
                ReadFile.lines(
                        "Nomenclature,ReporterISO3,ProductCode,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,"
                                + "TradeFlowCode,TradeValue in 1000 USD,NetWeight in KGM,Quantity,QtyUnit",
                        "HS 2012,KAZ,10121,Kazakhstan,BGR,Bulgaria,2017,Re-Export,7,4,90,2,u",
                        "H5,KAZ,Total,Kazakhstan,BGR,Bulgaria,2018,Import,5,9,,,",
                        "Goods,KAZ,1,Kazakhstan,BGR,Bulgaria,2018,Import,5,9,,,"));

        assertEquals(
                List.of(
                        "2: WITS KAZ, BGR, RX, 2017, H4, 010121, 4, kg 90, 2 u",
                        "3: WITS KAZ, BGR, M, 2018, H5, TOTAL, 9"),
                read.rows);
        assertEquals(List.of("4: Nomenclature is Goods, which is not known"), read.rejects);
    }
}
