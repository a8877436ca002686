package org.chancery.consultations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class AuthenticationResourceTest {

    @Test
    void withoutTokenNobodyReads() {
        refused(given());
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        refused(given().auth()
                .oauth2(Tokens.deskOfficer().forAudience("trade-service").sign()));
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        refused(given().auth()
                .oauth2(Tokens.deskOfficer()
                        .issuedBy("https://elsewhere.test/realms/chancery")
                        .sign()));
    }

    @Test
    void expiredTokenIsRefused() {
        refused(given().auth().oauth2(Tokens.deskOfficer().expired().sign()));
    }

    @Test
    void tokenWithAForeignSignatureIsRefused() {
        var token = Tokens.deskOfficer().sign();
        var body = token.substring(0, token.lastIndexOf('.') + 1);
        refused(given().auth().oauth2(body + "AAAA" + token.substring(body.length() + 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void garbageIsRefused(String token) {
        refused(given().auth().oauth2(token));
    }

    @Test
    void tokenWithoutRoleIsForbidden() {
        given().auth()
                .oauth2(Tokens.reader().withRoles("offline_access").sign())
                .get("/v1/consultations")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:chancery:problem:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/health/live", "/q/metrics", "/q/openapi"})
    void whatTheHouseWatchesIsOpen(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void pathThatDoesNotExistIsNotFound() {
        given().auth()
                .oauth2(Tokens.reader().sign())
                .get("/v1/secrets")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:not-found"));
    }

    private static void refused(RequestSpecification caller) {
        caller.get("/v1/consultations")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("status", equalTo(401))
                .body("type", startsWith("urn:chancery:problem:"));
    }
}
