package org.chancery.commons.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the served OpenAPI document against the committed {@code src/main/openapi/openapi.yaml}. After an intended change
 * run the test with {@code -Dopenapi.write} and commit the file. Subclass it as a {@code @QuarkusTest}.
 */
public abstract class OpenApiDrift {
    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    @Test
    void servedDocumentIsTheCommittedOne() throws IOException {
        var served = given().queryParam("format", "YAML")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("openapi.write") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertEquals(
                Files.readString(COMMITTED),
                served,
                "The web API has changed. If that is meant, run this test with -Dopenapi.write and commit "
                        + COMMITTED);
    }
}
