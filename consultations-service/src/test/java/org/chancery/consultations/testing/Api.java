package org.chancery.consultations.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.chancery.commons.testing.Tokens;

/** Calls to the service as one person, over HTTP with that person's token. */
public final class Api {
    private final String token;

    private Api(Tokens person) {
        this.token = person.sign();
    }

    public static Api as(Tokens person) {
        return new Api(person);
    }

    /** The desk officer for Bulgaria, cleared for RESTRICTED. */
    public static Api asDeskOfficer() {
        return as(Tokens.deskOfficer());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response get(String path, Object... parameters) {
        return given().auth().oauth2(token).get(path, parameters);
    }

    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    /** Sends a form with a file. */
    public Response postForm(String path, Form form) {
        return postForm(path, form, Map.of());
    }

    public Response postForm(String path, Form form, Map<String, String> headers) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .auth()
                .oauth2(token)
                .headers(headers)
                .contentType(Form.CONTENT_TYPE)
                .body(form.body())
                .post(path);
    }

    /** The path of what a request has created. */
    public static String pathOf(Response created) {
        var location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    /** Writes over the version that the path shows now. */
    public Response put(String path, Object body) {
        return request().header("If-Match", get(path).header("ETag")).body(body).put(path);
    }

    public Response delete(String path) {
        return request().header("If-Match", get(path).header("ETag")).delete(path);
    }

    /** Posts what must be created, and returns its path. */
    public String create(String path, Map<String, ?> body) {
        return pathOf(post(path, body));
    }

    /** The id at the end of a path. */
    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
