package org.chancery.trade;

import static io.restassured.RestAssured.given;
import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.FigureJson.turnover;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chancery.commons.testing.Tokens;
import org.chancery.commons.testing.fuzz.OpenApiFuzz;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.Imports;

@QuarkusTest
class OpenApiFuzzResourceTest extends OpenApiFuzz {
    private final AtomicInteger counter = new AtomicInteger();

    @Override
    protected Map<String, Supplier<?>> samples(Paths paths) {
        var samples = new HashMap<String, Supplier<?>>();
        samples.put("reporter", () -> "KAZ");
        samples.put("partner", () -> "BGR");
        samples.put("indicator", () -> "TRADE_TURNOVER");
        samples.put("period", () -> "2022");
        samples.put("base", () -> "2021");
        samples.put("value", () -> counter.incrementAndGet() + 0.3);
        samples.put("unit", () -> "USD");
        samples.put("unitMultiplier", () -> 6);
        // Two figures differ by publisher; a vintage is the same publisher's.
        samples.put("POST /v1/figures", this::turnoverOfThePair);
        samples.put("VintageRequest.source", () -> source(publisherOf(paths.of("/v1/figures/{id}"))));
        samples.put(
                "POST /v1/imports",
                () -> Map.of(
                        "file",
                        aFile().row("primaryValue", "1" + counter.incrementAndGet())
                                .text()));
        samples.put("POST /v1/imports/{id}/commit", () -> Map.of("acceptRejects", true));
        return samples;
    }

    @Override
    protected Map<String, Supplier<String>> places(Paths paths) {
        var places = new HashMap<String, Supplier<String>>();
        places.put("/v1/profiles/{reporter}/{partner}", () -> "/v1/profiles/KAZ/BGR");
        places.put("/v1/mirror/{reporter}/{partner}", () -> "/v1/mirror/KAZ/BGR");
        places.put("POST /v1/figures/{id}/press-clearance", () -> anotherFigure() + "/press-clearance");
        places.put("DELETE /v1/figures/{id}/press-clearance", () -> cleared(anotherFigure()) + "/press-clearance");
        places.put("/v1/imports/{id}", () -> "/v1/imports/" + checked().getString("id"));
        places.put(
                "DELETE /v1/imports/{id}",
                () -> "/v1/imports/" + Imports.commit(checked()).getString("id"));
        places.put("/v1/indicators/{name}", () -> {
            Imports.commit(Imports.checked(aFile().total("W00", "2" + counter.incrementAndGet())
                    .total("BGR", "1")
                    .bytes()));
            return "/v1/indicators/herfindahl-hirschman";
        });
        places.put("GET /v1/comparisons", () -> {
            record(turnover("2021", "150.1").publishedBy("For comparison"));
            record(turnover("2022", "181.3").publishedBy("For comparison"));
            return "/v1/comparisons";
        });
        return places;
    }

    /** Another file each time: the same is not taken twice. */
    private JsonPath checked() {
        return Imports.checked(
                aFile().row("primaryValue", "1" + counter.incrementAndGet()).bytes());
    }

    /** Entered by somebody else than the one who is to clear it. */
    private String anotherFigure() {
        return "/v1/figures/" + record(turnover("2022", "181.3").publishedBy("Another " + counter.incrementAndGet()));
    }

    private static String cleared(String figure) {
        given().auth()
                .oauth2(Tokens.pressOfficer().sign())
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .post(figure + "/press-clearance")
                .then()
                .statusCode(200);
        return figure;
    }

    private Map<String, Object> turnoverOfThePair() {
        return Map.of(
                "indicator", "TRADE_TURNOVER",
                "reporter", "KAZ",
                "partner", "BGR",
                "period", "2022",
                "value", 181.3,
                "unit", "USD",
                "unitMultiplier", 6,
                "source", source("Publisher " + counter.incrementAndGet()));
    }

    private static Map<String, Object> source(String publisher) {
        return Map.of("publisher", publisher, "document", "Foreign trade", "publishedOn", "2023-10-21");
    }

    private static String publisherOf(String figure) {
        return asAnalyst().get(figure).path("source.publisher");
    }

    private static String record(FigureJson figure) {
        return asAnalyst()
                .body(figure.toJson())
                .post("/v1/figures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification asAnalyst() {
        return given().auth().oauth2(Tokens.tradeAnalyst().sign()).contentType(ContentType.JSON);
    }
}
