package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaciTest {
    private static final String TEXT = """
            t,i,j,k,v,q
            2021,398,100,10121,1.234,"        0.5"
            2021,398,842,270900,   5000.1,          NA
            2021,398,842,2709,7,1
            """;

    @Test
    void tonsBecomeKilogramsAndTheUnknownStaysUnknown() throws IOException {
        var read = ReadFile.of(new Baci(), "BACI_HS92_Y2021_V202301.csv", TEXT.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(
                        "2: BACI 398, 100, X, 2021, H0, 10121, 1.234, FOB, kg 500",
                        "3: BACI 398, 842, X, 2021, H0, 270900, 5000.1, FOB"),
                read.rows);
        assertEquals(List.of("4: k is 2709; must have six digits, or five where a zero was lost"), read.rejects);
        assertEquals("USD 3", read.unit);
    }

    @Test
    void revisionStandsInTheNameWithinTheArchiveAlone() throws IOException {
        var named = ReadFile.of(new Baci(), "BACI_HS17_Y2021_V202301.csv", TEXT.getBytes(StandardCharsets.UTF_8));
        var renamed = ReadFile.of(new Baci(), "data.csv", TEXT.getBytes(StandardCharsets.UTF_8));

        assertTrue(named.rows.get(0).contains(", H5, "));
        assertTrue(renamed.rows.get(0).contains(", HS, "));
        assertTrue(renamed.notes.get(0).contains("revision"));
    }

    @Test
    void listOfCountriesBesideItIsNoTableOfTrade() throws IOException {
        var old =
                "country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha\n4,A,A,AF,AFG\n";
        var now = "country_code,country_name,country_iso2,country_iso3\n4,Afghanistan,AF,AFG\n";

        assertEquals(List.of(), ReadFile.recognisedBy(old.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), ReadFile.recognisedBy(now.getBytes(StandardCharsets.UTF_8)));
    }
}
