package org.chancery.report.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.chancery.commons.testing.Tokens;

/** The web API as one person uses it. */
public final class Api {
    public static final String BRIEF = """
            {"template": "pre-meeting-brief", "partner": "BGR", "language": "en"}""";

    private final String token;

    private Api(Tokens token) {
        this.token = token.sign();
    }

    public static Api as(Tokens person) {
        return new Api(person);
    }

    public static Api asDeskOfficer() {
        return new Api(Tokens.deskOfficer());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response compose(String body) {
        return request().body(body).post("/v1/briefings");
    }

    public Response post(String path, Object etag, String body) {
        return request().header("If-Match", "\"" + etag + "\"").body(body).post(path);
    }

    /** The id of a new briefing. */
    public String composed() {
        return compose(BRIEF).then().statusCode(201).extract().path("id");
    }

    public int count() {
        return Integer.parseInt(get("/v1/briefings").header("X-Total-Count"));
    }
}
