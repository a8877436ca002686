package org.chancery.consultations.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Each test has people of its own. */
@ServiceTest
class CalendarTokenResourceTest {
    private static final String TOKENS = "/v1/calendar-tokens";

    private final String name = "officer-" + UUID.randomUUID();
    private final Api officer = Api.as(Tokens.deskOfficer().named(name));

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void secretIsToldOnceAndKeptAsADigestOnly() throws SQLException {
        var created = officer.post(TOKENS, Map.of("name", "Phone"));
        created.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("owner", equalTo(name))
                .body("desks", contains("BGR"))
                .body("clearance", equalTo("OFFICIAL"))
                .body("secret", startsWith("chancery-calendar-"))
                .body("feed", startsWith("/v1/calendar.ics?token=chancery-calendar-"));
        var path = TOKENS + "/" + created.jsonPath().getString("id");

        officer.get(path).then().statusCode(200).body("secret", nullValue()).body("feed", nullValue());
        officer.get(TOKENS).then().header("X-Total-Count", equalTo("1")).body("[0].secret", nullValue());
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select t::text from calendar_token t where owner = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                row.next();
                var secret = created.jsonPath().getString("secret");
                assertEquals(-1, row.getString(1).indexOf(secret));
                assertNotEquals(-1, row.getString(1).indexOf(CalendarTokenService.hash(secret)));
            }
        }
    }

    @Test
    void lastDayOfUseIsShown() {
        var created = officer.post(TOKENS, Map.of("name", "Phone"));
        var path = TOKENS + "/" + created.jsonPath().getString("id");

        officer.get(path).then().body("lastUsedOn", nullValue());
        given().get(created.jsonPath().getString("feed")).then().statusCode(200);
        given().get(created.jsonPath().getString("feed")).then().statusCode(200);
        officer.get(path)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("lastUsedOn", equalTo(LocalDate.now(clock).toString()));
    }

    @Test
    void deskIsOneOfTheOwners() {
        officer.post(TOKENS, Map.of("name", "Phone", "desks", List.of("BGR", "FRA")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("desks"));
        var reader = Api.as(Tokens.reader().named("reader-" + UUID.randomUUID()));
        reader.post(TOKENS, Map.of("name", "Phone")).then().statusCode(400).body("violations.field", contains("desks"));
        reader.post(TOKENS, Map.of("name", "Phone", "desks", List.of("FRA", "BGR", "FRA")))
                .then()
                .statusCode(201)
                .body("desks", contains("BGR", "FRA"))
                .body("clearance", equalTo("PUBLIC"));
        officer.post(TOKENS, Map.of("name", " ")).then().statusCode(400).body("violations.field", contains("name"));
    }

    @Test
    void tokensOfSomebodyElseDoNotExistButForAnAdministrator() {
        var path = officer.create(TOKENS, Map.of("name", "Phone"));
        var other = Api.as(Tokens.deskOfficer().named("other-" + UUID.randomUUID()));
        var administrator = Api.as(Tokens.administrator());

        other.get(path).then().statusCode(404);
        other.request().header("If-Match", "*").delete(path).then().statusCode(404);
        other.get(TOKENS + "?owner=" + name).then().statusCode(403);
        other.get(TOKENS).then().header("X-Total-Count", equalTo("0"));
        administrator.get(TOKENS + "?owner=" + name).then().body("name", contains("Phone"));
        administrator.delete(path).then().statusCode(204);
        officer.get(path).then().statusCode(404);
    }

    @Test
    void revokingNeedsTheVersion() {
        var path = officer.create(TOKENS, Map.of("name", "Phone"));

        officer.request().delete(path).then().statusCode(428);
        officer.request().header("If-Match", "\"9\"").delete(path).then().statusCode(412);
        officer.delete(path).then().statusCode(204);
    }

    @Test
    void repeatedRequestMakesOneTokenAndDoesNotTellTheSecretAgain() {
        var key = UUID.randomUUID().toString();
        var first = officer.request()
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Phone"))
                .post(TOKENS);
        var second = officer.request()
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Phone"))
                .post(TOKENS);

        first.then().statusCode(201).body("secret", notNullValue());
        second.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body("secret", nullValue());
    }

    @Test
    void nobodyHasMoreThanTwentyTokens() {
        for (var number = 0; number < 20; number++) {
            officer.create(TOKENS, Map.of("name", "Phone " + number));
        }

        officer.post(TOKENS, Map.of("name", "Phone"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:too-many-calendar-tokens"));
        officer.get(TOKENS + "?owner=" + name).then().header("X-Total-Count", equalTo("20"));
    }
}
