package org.chancery.consultations.person;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.People;
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
    void namesInOneLanguageFollowEachOther() {
        var path = somebody("en", "Stoytchev", Map.of("until", "2009-12-31", "source", "passport"))
                .named("en", "Stoychev", Map.of("from", "2010-01-01"))
                .addedBy(officer);

        officer.get(path)
                .then()
                .body("nameForms.name", contains("Stoytchev", "Stoychev"))
                .body("nameForms[0].until", equalTo("2009-12-31"))
                .body("nameForms[0].source", equalTo("passport"))
                .body("nameForms[1].from", equalTo("2010-01-01"));
        refused(
                somebody("en", "Stoytchev", Map.of("until", "2010-01-01"))
                        .named("en", "Stoychev", Map.of("from", "2010-01-01")),
                "nameForms");
        refused(somebody("en", "Stoychev", Map.of("from", "2010-01-01", "until", "2009-12-31")), "nameForms[0].until");
    }

    @Test
    void scriptsOfOneLanguageStandSideBySide() {
        var path = somebody("kk-Cyrl", "Қасым").named("kk-Latn", "Qasym").addedBy(officer);

        officer.get(path).then().body("nameForms.language", contains("kk-Cyrl", "kk-Latn"));
    }

    @Test
    void formsMayChangePlacesAndDays() {
        var path = somebody("en", "Stoytchev", Map.of("until", "2009-12-31"))
                .named("en", "Stoychev", Map.of("from", "2010-01-01"))
                .addedBy(officer);

        officer.put(
                        path,
                        somebody("en", "Stoychev", Map.of("from", "2005-01-01"))
                                .named("en", "Stoytchev", Map.of("until", "2004-12-31"))
                                .body())
                .then()
                .statusCode(200)
                .body("nameForms.name", contains("Stoychev", "Stoytchev"));
    }

    @Test
    void postsMayOverlapAndKeepTheirTitles() {
        var path = somebody("en", "Minister")
                .of("BGR")
                .holding(Map.of(
                        "organisation",
                        "Ministry of Foreign Affairs",
                        "state",
                        "BGR",
                        "titles",
                        List.of(
                                Map.of("language", "bg", "title", "Заместник-министър"),
                                Map.of("language", "en", "title", "Deputy Minister")),
                        "from",
                        "2023-06-01"))
                .holding("en", "Member of the board", Map.of())
                .addedBy(officer);

        officer.get(path)
                .then()
                .body("state", equalTo("BGR"))
                .body("posts[0].organisation", equalTo("Ministry of Foreign Affairs"))
                .body("posts[0].titles.language", contains("en", "bg"))
                .body("posts[0].titles.title", contains("Deputy Minister", "Заместник-министър"))
                .body("posts[1].titles.title", contains("Member of the board"));
    }

    @Test
    void stateAndPostsStayUnlessNamed() {
        var path = somebody("en", "Someone")
                .of("KAZ")
                .holding("en", "Director", Map.of())
                .addedBy(officer);

        officer.put(path, somebody("en", "Somebody").body())
                .then()
                .statusCode(200)
                .body("state", equalTo("KAZ"))
                .body("posts.titles.flatten().title", contains("Director"));
        officer.put(path, somebody("en", "Somebody").of("BGR").withoutPosts().body())
                .then()
                .body("state", equalTo("BGR"))
                .body("posts", empty());
    }

    @Test
    void historyTellsNamesAndPostsAsTheyWere() {
        var path = somebody("en", "Before", Map.of("source", "press"))
                .holding("bg", "Директор", Map.of("from", "2023-01-01"))
                .addedBy(officer);
        officer.put(path, somebody("en", "After").withoutPosts().body()).then().statusCode(200);

        officer.get(path + "/history")
                .then()
                .body("[0].changes.find { it.field == 'nameForms' }.before.name", contains("Before"))
                .body("[0].changes.find { it.field == 'nameForms' }.before.source", contains("press"))
                .body("[0].changes.find { it.field == 'nameForms' }.after.name", contains("After"))
                .body("[0].changes.find { it.field == 'posts' }.before[0].'titles.bg'", equalTo("Директор"))
                .body("[0].changes.find { it.field == 'posts' }.before[0].from", equalTo("2023-01-01"))
                .body("[0].changes.find { it.field == 'posts' }.after", equalTo(null));
    }

    @Test
    void personInAClosedRecordIsStillCorrected() {
        var path = somebody("en", "Stoychef").addedBy(officer);
        var round = aConsultation().heldBy(officer);
        officer.create(round + "/delegations", delegation("BGR", Api.idOf(path)));
        officer.post(round + "/transitions", Map.of("to", "CLOSED")).then().statusCode(200);

        officer.put(path, somebody("en", "Stoychev").body()).then().statusCode(200);

        officer.get(round + "/delegations/BGR").then().body("members[0].nameForms.name", contains("Stoychev"));
        officer.get(path + "/history")
                .then()
                .body("[0].changes.find { it.field == 'nameForms' }.before.name", contains("Stoychef"));
    }

    @Test
    void anyDeskOfficerKeepsPeople() {
        var path = somebody("en", "Someone").of("BGR").addedBy(officer);
        var colleague = Api.as(Tokens.deskOfficer().onDesks("FRA"));

        colleague.put(path, somebody("en", "Somebody").body()).then().statusCode(200);
        Api.as(Tokens.reader()).put(path, somebody("en", "X").body()).then().statusCode(403);
    }

    @Test
    void unlawfulPostNamesItsField() {
        var title = Map.of("language", "en", "title", "Director");
        refused(somebody("en", "X").holding("fr", "Directeur", Map.of()), "posts[0].titles[0].language");
        refused(somebody("en", "X").holding("en", "D", Map.of("state", "XXX")), "posts[0].state");
        refused(
                somebody("en", "X").holding("en", "D", Map.of("from", "2023-02-01", "until", "2023-01-31")),
                "posts[0].until");
        refused(
                somebody("en", "X").holding(Map.of("organisation", "MFA", "titles", List.of(title, title))),
                "posts[0].titles");
        refused(somebody("en", "X").holding(Map.of("organisation", "MFA", "titles", List.of())), "posts[0].titles");
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

    private void refused(People person, String field) {
        officer.post("/v1/people", person.body()).then().statusCode(400).body("violations.field", contains(field));
    }

    private static Map<String, Object> named(String language, String name, String other, String otherName) {
        return Map.of(
                "nameForms",
                List.of(Map.of("language", language, "name", name), Map.of("language", other, "name", otherName)));
    }
}
