package org.chancery.trade;

import static org.chancery.trade.testing.FigureJson.aFigure;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessResourceTest extends TradeResourceTest {

    @Test
    void withoutATokenNothingIsAnswered() {
        RestAssured.get("/v1/figures")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:chancery:problem:unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void badTokenIsRefused(String token) {
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/v1/figures")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    static Stream<String> badTokens() {
        var signed = Tokens.reader().sign();
        return Stream.of(
                Tokens.reader().forAudience("report-service").sign(),
                Tokens.reader()
                        .issuedBy("https://elsewhere.test/realms/chancery")
                        .sign(),
                Tokens.reader().expired().sign(),
                signed.substring(0, signed.lastIndexOf('.') + 1) + "AAAA",
                "not-a-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "desk-officer", "press-officer", "releasing-officer", "administrator"})
    void onlyATradeAnalystRecordsFigures(String role) throws SQLException {
        as(Tokens.withRole(role))
                .body(aFigure().toJson())
                .post("/v1/figures")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        assertEquals(0, rows("figure"));
    }

    @Test
    void figuresArePublicForEveryReader() {
        var id = record(aFigure());

        asReader().get("/v1/figures/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/health/live", "/q/metrics", "/q/openapi"})
    void operationsAreOpen(String path) {
        RestAssured.get(path).then().statusCode(200);
    }

    @Test
    void unknownPathIsNotFound() {
        asReader().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
