package org.chancery.consultations.person;

import static org.chancery.consultations.testing.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@ServiceTest
class PersonSearchResourceTest {
    private final Api officer = Api.asDeskOfficer();
    /** Letters and digits that no rule of name_key touches, so that a test finds its own people only. */
    private final String mark =
            UUID.randomUUID().toString().replaceAll("[^0-9]", "").concat("0");

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @Test
    void anySpellingInAnyScriptFindsThePerson() {
        somebody("bg", "Тихомир Ангелов Стойчев " + mark).addedBy(officer);
        somebody("en", "Boyan Hadjiev " + mark).addedBy(officer);

        for (var spelling : new String[] {"Stoychev", "Stoytchev", "Стойчев", "STOJČEV", "stoych"}) {
            search(spelling + " " + mark).body("nameForms.flatten().name", contains("Тихомир Ангелов Стойчев " + mark));
        }
        search("Хаджиев " + mark).body("nameForms.flatten().name", contains("Boyan Hadjiev " + mark));
        search("Khadzhiyev " + mark).header("X-Total-Count", equalTo("1"));
        search("Stoyanov " + mark).body("", empty());
    }

    @Test
    void wordsComeInAnyOrder() {
        somebody("bg", "Тихомир Ангелов Стойчев " + mark).addedBy(officer);

        search(mark + " Stoytchev Tihomir").header("X-Total-Count", equalTo("1"));
        search(mark + " Stoytchev Roman").header("X-Total-Count", equalTo("0"));
    }

    @Test
    void exactNameComesFirstThenItsSpellingsThenItsBeginnings() {
        somebody("en", mark + " Angelova Stoychev").addedBy(officer);
        somebody("en", mark + " Stoychevski").addedBy(officer);
        somebody("en", "Stoychev " + mark).addedBy(officer);
        somebody("bg", mark + " Стойчев").addedBy(officer);
        somebody("en", mark + " Stoytchev").addedBy(officer);

        search(mark + " stoytchev")
                .body(
                        "collect { it.nameForms[0].name }",
                        contains(
                                mark + " Stoytchev",
                                mark + " Стойчев",
                                "Stoychev " + mark,
                                mark + " Stoychevski",
                                mark + " Angelova Stoychev"));
        search(mark + " stoytchev", "sort", "name", "size", "1", "page", "1")
                .header("X-Total-Count", equalTo("5"))
                .body("collect { it.nameForms[0].name }", contains(mark + " Stoychevski"));
        search(mark + " stoytchev", "sort", "-relevance", "size", "1")
                .body("collect { it.nameForms[0].name }", contains(mark + " Angelova Stoychev"));
    }

    @Test
    void wordThatBreaksOffIsFoundAsWritten() {
        somebody("en", mark + " Stoytchev").addedBy(officer);

        search(mark + " Stoyt").header("X-Total-Count", equalTo("1"));
    }

    @Test
    void textWithoutALetterIsNoWildcard() {
        somebody("en", mark + " X").addedBy(officer);

        search("%").body("collect { it.nameForms[0].name }", not(hasItem(mark + " X")));
        search("_!?").body("", empty());
    }

    @Test
    void peopleOfAState() {
        somebody("en", mark + " A").of("BGR").addedBy(officer);
        somebody("en", mark + " B").of("KAZ").addedBy(officer);
        somebody("en", mark + " C").addedBy(officer);

        search(mark, "state", "BGR").body("nameForms.flatten().name", contains(mark + " A"));
        search(mark, "state", "Bulgaria").statusCode(400).body("violations.field", contains("state"));
    }

    @Test
    void dayChoosesNamesAndPosts() {
        var person = somebody("bg", "Калина " + mark)
                .named("en", mark + " Maiden", Map.of("until", "2019-12-31"))
                .named("en", mark + " Married", Map.of("from", "2020-01-01", "source", "passport"))
                .holding("en", "Director", Map.of("from", "2015-01-01", "until", "2020-06-30"))
                .holding("en", "Minister", Map.of("from", "2020-07-01"))
                .addedBy(officer);

        search(mark + " maiden", "on", "2019-12-31")
                .body("[0].nameForms.name", contains("Калина " + mark, mark + " Maiden"))
                .body("[0].posts.titles.flatten().title", contains("Director"));
        search(mark + " maiden", "on", "2020-01-01").body("", empty());
        officer.get(person + "?on=2020-07-01")
                .then()
                .body("nameForms.name", contains("Калина " + mark, mark + " Married"))
                .body("nameForms[1].source", equalTo("passport"))
                .body("posts.titles.flatten().title", contains("Minister"));
        officer.get(person).then().body("posts.size()", equalTo(2)).body("nameForms.size()", equalTo(3));
        search("", "on", "yesterday").statusCode(400).body("violations.field", contains("on"));
    }

    @Test
    void listCostsAsManyQueriesForTenAsForTwo() {
        add(2);
        var few = statements();
        add(8);

        assertEquals(few, statements());
        assertTrue(few <= 7, "statements: " + few);
    }

    @Test
    void bothIndexesServeTheSearch() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            var plan = new StringBuilder();
            try (var lines = statement.executeQuery("""
                    explain select person_id from person_name n
                    where lower(n.name) like lower('%stoyt%') escape '!' or n.key like '%stoichev%' escape '!'""")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            statement.execute("reset enable_seqscan");
            assertTrue(plan.toString().contains("person_name_key"), plan::toString);
            assertTrue(plan.toString().contains("person_name_written"), plan::toString);
        }
    }

    private void add(int count) {
        for (var number = 0; number < count; number++) {
            somebody("en", mark + " Somebody")
                    .named("bg", mark + " Някой")
                    .holding("en", "Director", Map.of())
                    .addedBy(officer);
        }
    }

    private long statements() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        search(mark).statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private ValidatableResponse search(String q, String... parameters) {
        var request = officer.request().queryParam("q", q);
        for (var index = 0; index < parameters.length; index += 2) {
            request.queryParam(parameters[index], parameters[index + 1]);
        }
        return request.get("/v1/people").then();
    }
}
