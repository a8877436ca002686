package org.chancery.trade.commodity;

import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.committed;
import static org.chancery.trade.testing.Imports.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommodityResourceTest extends TradeResourceTest {
    private static final String HEADINGS =
            "Classification,Year,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Commodity,Trade Value (US$)\n";

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void titlesAreLearntFromFilesByClassificationAndCode() {
        committed(file(
                "H5,2017,1,398,100,1,Live animals,5", "S3,2017,1,398,100,01,Meat,5", "H5,2017,1,398,100,2,Meat,5"));

        asReader()
                .get("/v1/commodities")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "3")
                .body("classification", contains("H5", "H5", "S3"))
                .body("code", contains("01", "02", "01"))
                .body("[0].title", equalTo("Live animals"))
                .body("[0].classificationTitle", equalTo("Harmonized System 2017"));
        asReader().get("/v1/commodities?classification=S3").then().body("title", contains("Meat"));
        asReader().get("/v1/commodities?q=ANIMALS").then().body("code", contains("01"));
        asReader().get("/v1/commodities?classification=H5&code=02").then().body("title", contains("Meat"));
    }

    @Test
    void titleHasTheLanguageOfItsPublisherIfThatIsKnown() {
        committed(file("H5,2017,1,398,100,7,Vegetables,5"));
        committed("""
                REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR
                BG-Bulgarie,KZ-Kazakhstan,07-LÉGUMES,1-IMPORT,202303-Mar. 2023,10
                """.getBytes(StandardCharsets.UTF_8));

        asReader()
                .get("/v1/commodities?code=07")
                .then()
                .body("classification", contains("CN", "H5"))
                .body("title", contains("LÉGUMES", "Vegetables"))
                .body("language", contains(null, "en"));
    }

    @Test
    void greatestProductsOfAPairHaveTheirTitlesIfAFileGivesOne() {
        committed(file(
                "H5,2017,2,398,100,TOTAL,All commodities,9",
                "H5,2017,2,398,100,74,Copper,5",
                "H5,2017,2,398,100,27,,4"));

        asReader()
                .get("/v1/profiles/KAZ/BGR")
                .then()
                .statusCode(200)
                .body("trade[0].topExports.commodity", contains("74", "27"))
                .body("trade[0].topExports.title", contains("Copper", null))
                .body("trade[0].topExports.titleLanguage", contains("en", null));
    }

    @Test
    void titleIsSeenWithItsReleaseAndNotBefore() {
        checked(file("H5,2017,1,398,100,3,Fish,5"));
        asReader().get("/v1/commodities?code=03").then().header("X-Total-Count", "0");

        retract(committed(file("H5,2018,1,398,100,4,Dairy,5"))).then().statusCode(204);
        asReader().get("/v1/commodities?code=04").then().header("X-Total-Count", "0");
    }

    @Test
    void newerReleaseNamesTheCommodity() {
        committed(file("H5,2017,1,398,100,5,Old words,5"), "releasedOn", "2020-01-01");
        committed(file("H5,2018,1,398,100,5,New words,5"), "releasedOn", "2021-01-01");

        asReader().get("/v1/commodities?code=05").then().body("title", contains("New words"));
    }

    @Test
    void unknownClassificationIsRefused() {
        asReader().get("/v1/commodities?classification=H9").then().statusCode(400);
    }

    private static byte[] file(String... rows) {
        return (HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
