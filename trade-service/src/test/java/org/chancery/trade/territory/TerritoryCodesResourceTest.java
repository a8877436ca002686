package org.chancery.trade.territory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TerritoryCodesResourceTest extends TradeResourceTest {
    @Inject
    TerritoryCodes codes;

    @ParameterizedTest
    @CsvSource({
        "COMTRADE, 251, FRA", // with Monaco
        "COMTRADE, 380, ITA",
        "COMTRADE_LEGACY, 381, ITA",
        "COMTRADE, 579, NOR", // with Svalbard
        "COMTRADE, 699, IND",
        "COMTRADE, 757, CHE", // with Liechtenstein
        "COMTRADE, 842, USA", // with Puerto Rico
        "COMTRADE, 490, S19",
        "COMTRADE, 97, EUR",
        "COMTRADE, 0, W00",
        "COMTRADE, 899, _X",
        "COMTRADE, 473, A79",
        "COMTRADE, 636, XRA", // printed A79, too
        "COMTRADE, 004, AFG",
        "COMTRADE, 398, KAZ",
        "BACI, 842, USA",
        "BACI, 490, S19",
        "WITS, ROM, ROU",
        "WITS, WLD, W00",
        "WITS, EUN, EUR",
        "EUROSTAT, EL, GRC",
        "EUROSTAT, GR, GRC",
        "EUROSTAT, XS, SRB",
        "EUROSTAT, XK, XKX",
        "EUROSTAT, EU27_2020_EXTRA, XEE",
        "KAZ_BNS, Болгария, BGR",
        "KAZ_BNS, '  Страны ЕС', XEU",
        "KAZ_BNS, Папуа-новая Гвинея, PNG",
        "KAZ_BNS, 'Южн.Джорджия И Южн.Сандвич.Острова', SGS",
        "SDMX, BGR, BGR",
        "SDMX, BG, BGR",
        "SDMX, 842, USA",
        "SDMX, EL, GRC",
        "SDMX, G001, W00",
        "SDMX, W00, W00",
        "SDMX, EUR, EUR",
        "ISO2, KZ, KAZ",
        "ISO3, KAZ, KAZ",
        "ISO3, _X, _X"
    })
    void codeIsThatOfItsPublisher(Scheme scheme, String code, String territory) {
        assertEquals(territory, in(scheme, code, 2022));
    }

    @ParameterizedTest
    @CsvSource({
        "COMTRADE, 840", // the United States are 842
        "COMTRADE, 250", // France is 251
        "COMTRADE, 356", // India to 1974
        "COMTRADE, 158",
        "COMTRADE, 381", // Italy in the years before
        "COMTRADE, 58", // Belgium-Luxembourg to 1998
        "COMTRADE, 891",
        "EUROSTAT, ZZ",
        "KAZ_BNS, Атлантида"
    })
    void codeThatMeansNothingThereIsNotFound(Scheme scheme, String code) {
        assertEquals("", in(scheme, code, 2022));
    }

    @ParameterizedTest
    @CsvSource({
        "COMTRADE, 356, 1974, XIN",
        "COMTRADE, 356, 1975, ''",
        "COMTRADE, 699, 1975, IND",
        "COMTRADE, 58, 1998, XBL",
        "COMTRADE, 56, 1998, ''",
        "COMTRADE, 56, 1999, BEL",
        "COMTRADE, 891, 2006, SCG", // the year in which it ended, and
        "COMTRADE, 688, 2006, SRB", // the one in which its successor began
        "COMTRADE, 688, 2005, ''",
        "COMTRADE, 736, 2011, XSD",
        "COMTRADE, 729, 2011, SDN",
        "COMTRADE, 736, 2012, ''",
        "COMTRADE, 711, 1999, ZA1",
        "COMTRADE, 711, 2000, ''",
        "COMTRADE, 398, 1991, ''",
        "COMTRADE, 810, 1991, SUN",
        "EUROSTAT, CS, 1992, CSK",
        "EUROSTAT, CS, 2000, SCG",
        "ISO3, SUN, 1985, SUN",
        "ISO3, SUN, 1995, ''"
    })
    void formerStatesAreFoundByDate(Scheme scheme, String code, int year, String territory) {
        assertEquals(territory, in(scheme, code, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"899", "837", "838", "839", "490", "568", "577", "637", "473", "527", "492", "697", "129"})
    void whatIsNotAllocatedIsInTotalsAndNotInRanks(String code) {
        var special =
                codes.find(Scheme.COMTRADE, code, LocalDate.of(2022, 1, 1)).orElseThrow();

        assertFalse(special.isRanked());
        assertFalse(special.isAggregate());
    }

    @Test
    void groupsAndTheWorldAreInNeither() {
        for (var key : List.of("W00", "EUR", "XEA", "XCI", "XEU", "R4")) {
            var aggregate = codes.get(key).orElseThrow();
            assertTrue(aggregate.isAggregate(), key);
            assertFalse(aggregate.isRanked(), key);
        }
    }

    @Test
    void whateverTheKindThereIsANameInFourLanguages() {
        List<Map<String, String>> names = asReader()
                .get("/v1/territories")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(320))
                .body("find { it.code == 'S19' }.kind", equalTo("SPECIAL"))
                .body("find { it.code == 'S19' }.names.ru", equalTo("Прочие страны Азии"))
                .body("find { it.code == 'XEA' }.names.kk", equalTo("Еуразиялық экономикалық одақ"))
                .body("find { it.code == 'EUR' }.names.bg", equalTo("Европейски съюз"))
                .body("find { it.code == 'SUN' }.validTo", equalTo("1991-12-31"))
                .body("find { it.code == 'KAZ' }.validTo", nullValue())
                .body("find { it.code == 'ITA' }.codes.code", hasItems("380", "381", "IT", "италия"))
                .extract()
                .path("names");

        names.forEach(of -> assertEquals(
                4, of.values().stream().filter(name -> !name.isBlank()).count(), of.toString()));
    }

    @Test
    void membersOfGroupsHaveDates() {
        asReader()
                .get("/v1/territories?kind=GROUP")
                .then()
                .statusCode(200)
                .body("kind", everyItem(equalTo("GROUP")))
                .body("find { it.code == 'EUR' }.members.code", hasItem("BGR"))
                .body("find { it.code == 'EUR' }.members.find { it.code == 'BGR' }.validFrom", equalTo("2007-01-01"))
                .body("find { it.code == 'EUR' }.members.find { it.code == 'GBR' }.validTo", equalTo("2020-01-31"))
                .body("find { it.code == 'XEA' }.members.code", hasItems("KAZ", "KGZ"));
    }

    @Test
    void unknownKindIsRefused() {
        asReader().get("/v1/territories?kind=EMPIRE").then().statusCode(400);
    }

    private String in(Scheme scheme, String code, int year) {
        return codes.find(scheme, code, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .map(Territory::code)
                .orElse("");
    }
}
