package org.chancery.consultations.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PersonResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void nameFormsKeepTheirOrder() {
        var path = officer.create("/v1/people", named("en", "Boyan Hadjiev", "bg", "Боян Хаджиев"));

        officer.get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("nameForms.language", contains("en", "bg"))
                .body("nameForms.name", contains("Boyan Hadjiev", "Боян Хаджиев"));
    }

    @Test
    void anyFormOfTheNameFindsThePerson() {
        var mark = UUID.randomUUID().toString();
        officer.create("/v1/people", named("en", mark + " Omarov", "kk", mark + " Омаров Әділ"));
        officer.create("/v1/people", named("en", mark + " Abenov", "kk", mark + " Әбенов"));

        officer.request()
                .queryParam("q", mark + " омаров әД")
                .get("/v1/people")
                .then()
                .header("X-Total-Count", equalTo("1"))
                .body("[0].nameForms[0].name", equalTo(mark + " Omarov"));
        officer.get("/v1/people?q=" + mark)
                .then()
                .header("X-Total-Count", equalTo("2"))
                .body("collect { it.nameForms[0].name }", contains(mark + " Abenov", mark + " Omarov"));
        officer.get("/v1/people?size=200")
                .then()
                .statusCode(200)
                .body("nameForms.flatten().name", hasItem(mark + " Omarov"));
    }

    @Test
    void namesAreCorrected() {
        var path = officer.create("/v1/people", named("en", "Stoychev", "bg", "Стойчев"));

        officer.put(path, named("bg", "Стойчев", "en", "Stoytchev"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("nameForms.name", contains("Стойчев", "Stoytchev"));
        officer.get(path).then().body("nameForms.name", not(hasItem("Stoychev")));
    }

    @Test
    void oneLanguageHasOneName() {
        officer.post("/v1/people", named("en", "Stoychev", "en", "Stoytchev"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("nameForms"));
    }

    @Test
    void languageIsBcp47() {
        officer.post("/v1/people", named("en", "Stoychev", "Bulgarian", "Стойчев"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("nameForms[1].language"));
    }

    @Test
    void readerDoesNotAddPeople() {
        Api.as(Tokens.reader())
                .post("/v1/people", named("en", "X", "bg", "Y"))
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> named(String language, String name, String other, String otherName) {
        return Map.of(
                "nameForms",
                List.of(Map.of("language", language, "name", name), Map.of("language", other, "name", otherName)));
    }
}
