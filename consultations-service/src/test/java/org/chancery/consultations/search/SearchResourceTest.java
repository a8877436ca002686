package org.chancery.consultations.search;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SearchResourceTest {
    private final Api officer = Api.asDeskOfficer();

    /** A word in every record of one test, so that the tests do not see one another's records. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void hitTellsWhatItIs() {
        var round = aConsultation().titled("Round " + mark).marked("OFFICIAL").heldBy(officer);
        var statement = officer.create(round + "/statements", statement("We like " + mark + ", don't we?"));

        search(mark + " like")
                .body("", hasSize(1))
                .body("[0].type", equalTo("STATEMENT"))
                .body("[0].id", equalTo(Api.idOf(statement)))
                .body("[0].consultationId", equalTo(Api.idOf(round)))
                .body("[0].title", equalTo("Round " + mark))
                .body("[0].day", equalTo("2023-10-21"))
                .body("[0].parties", contains("BGR", "KAZ"))
                .body("[0].marking", equalTo("OFFICIAL"))
                .body("[0].match", equalTo("WRITTEN"))
                .body("[0].highlights", hasSize(1))
                .body("[0].highlights[0].part", equalTo("TEXT"))
                .body("[0].highlights[0].fragments.text", contains("We ", "like", " ", mark, ", don't we?"))
                .body("[0].highlights[0].fragments.matched", contains(false, true, false, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Тихомир Стойчев, Stoychev",
        "Тихомир Стойчев, Stoytchev",
        "Tihomir Stoytchev, Стойчев",
        "Roman Vassilenko, Василенко",
        "Роман Василенко, Vasilenko",
        "Боян Хаджиев, Khadzhiyev",
        "Boyan Hadjiev, Хаджиев",
    })
    void aNameIsFoundInWhateverScriptAndSpelling(String written, String sought) {
        var person = person(written + " " + mark);
        var round = aConsultation().heldBy(officer);
        officer.create(round + "/delegations", delegation("BGR", Api.idOf(person)));
        var statement = new HashMap<String, Object>(statement("So be it."));
        statement.put("speakerId", Api.idOf(person));
        officer.create(round + "/statements", statement);

        search(sought + " " + mark)
                .body("type", containsInAnyOrder("PERSON", "DELEGATION", "STATEMENT"))
                .body("match", everyItem(equalTo("SPELLING")));
        search(sought + " " + mark + "&type=STATEMENT")
                .body(
                        "[0].highlights.find { it.part == 'NAMES' }.fragments.findAll { it.matched }.text",
                        contains(written.substring(written.indexOf(' ') + 1), mark));
    }

    @Test
    void aTextInCyrillicIsFoundByLatinLettersAndTheOtherWayRound() {
        aConsultation().titled("Транскаспийский маршрут " + mark).plannedBy(officer);
        aConsultation().titled("The Sofia memorandum " + mark).plannedBy(officer);

        search("transkaspiiskii " + mark)
                .body("title", contains("Транскаспийский маршрут " + mark))
                .body("[0].highlights[0].fragments[0].text", equalTo("Транскаспийский"))
                .body("[0].highlights[0].fragments[0].matched", equalTo(true));
        search("меморандум " + mark).body("title", contains("The Sofia memorandum " + mark));
    }

    @ParameterizedTest
    @CsvSource({
        "developed corridors, developing the corridor",
        "инвестиций, инвестициях",
        "сотрудничества торговле, торговли и сотрудничество",
        "ынтымақтастықты, ынтымақтастығымыз",
        "ынтымақтастық, ынтымақтастығының",
        "комиссияның, комиссиясы",
        "сътрудничеството, сътрудничество",
        "коридор, коридорът",
        "енергетиката, енергетика",
    })
    void otherFormsOfAWordAreFound(String sought, String written) {
        aConsultation().titled(written + " " + mark).plannedBy(officer);

        search(sought + " " + mark).body("title", contains(written + " " + mark));
    }

    @Test
    void theCloserMatchComesFirstAndAmongEqualsTheLatestDay() {
        aConsultation().titled("trademark " + mark).plannedFor("2024-05-06").plannedBy(officer);
        aConsultation().titled("траде " + mark).plannedFor("2024-05-05").plannedBy(officer);
        aConsultation().titled("trading " + mark).plannedFor("2024-05-04").plannedBy(officer);
        aConsultation().titled(mark + " not trade").plannedFor("2024-05-03").plannedBy(officer);
        aConsultation().titled("trade " + mark).plannedFor("2024-05-01").plannedBy(officer);
        aConsultation().titled("Trade " + mark).plannedFor("2024-05-02").plannedBy(officer);

        search("trade " + mark)
                .body(
                        "title",
                        contains(
                                "Trade " + mark,
                                "trade " + mark,
                                mark + " not trade",
                                "trading " + mark,
                                "траде " + mark,
                                "trademark " + mark))
                .body("match", contains("ADJACENT", "ADJACENT", "WRITTEN", "FORM", "SPELLING", "BEGINNING"));
        search("trade " + mark + "&sort=day").body("day[0]", equalTo("2024-05-01"));
        search("trade " + mark + "&sort=-day").body("day[0]", equalTo("2024-05-06"));
    }

    @Test
    void pagesAreCompleteAndHoldEachRecordOnce() {
        var expected = new HashSet<String>();
        for (var number = 0; number < 7; number++) {
            expected.add(aConsultation().titled("Page " + mark).plannedBy(officer));
        }

        var found = new ArrayList<String>();
        for (var page = 0; page < 4; page++) {
            found.addAll(search(mark + "&size=2&page=" + page)
                    .header("X-Total-Count", equalTo("7"))
                    .extract()
                    .path("path"));
        }
        assertEquals(7, found.size());
        assertEquals(expected, new HashSet<>(found));
        search(mark + "&size=2&page=9").header("X-Total-Count", equalTo("7")).body("", empty());
    }

    @Test
    void quotedWordsMustFollowOneAnother() {
        aConsultation().titled("The Middle Corridor " + mark).plannedBy(officer);
        aConsultation().titled("In the middle of a corridor " + mark).plannedBy(officer);
        aConsultation().titled("Миддле корридор " + mark).plannedBy(officer);

        search("\"middle corridor\" " + mark)
                .body("title", contains("The Middle Corridor " + mark, "Миддле корридор " + mark));
        search("\"middle corrid\" " + mark).body("", empty());
        search("middle corridor " + mark).body("", hasSize(3));
    }

    @Test
    void excludedWordsAreExcludedInEveryForm() {
        aConsultation().titled("Trade agreement " + mark).plannedBy(officer);
        aConsultation().titled("Trading of energy " + mark).plannedBy(officer);
        aConsultation().titled("Trade, green hydrogen " + mark).plannedBy(officer);

        search("trade " + mark + " -agreements -\"green hydrogen\"")
                .body("title", contains("Trading of energy " + mark));
    }

    @Test
    void filtersNarrowWhatIsFound() {
        var round = aConsultation()
                .between("KAZ", "BGR", "ROU")
                .titled("Three " + mark)
                .heldOn("2024-02-01")
                .marked("OFFICIAL")
                .heldBy(officer);
        aConsultation().titled("Two " + mark).heldOn("2024-02-02").heldBy(officer);
        var item = officer.create(round + "/agenda", Map.of("position", 1, "title", "Item", "topic", "ENERGY"));
        var statement = new HashMap<String, Object>(statement("Said " + mark));
        statement.put("agendaItemId", Api.idOf(item));
        officer.create(round + "/statements", statement);

        search(mark + "&with=ROU").body("type", contains("CONSULTATION", "STATEMENT"));
        search(mark + "&party=FRA").body("", empty());
        search(mark + "&from=2024-02-02").body("title", contains("Two " + mark));
        search(mark + "&to=2024-02-01&type=CONSULTATION").body("title", contains("Three " + mark));
        search(mark + "&topic=ENERGY").body("type", contains("CONSULTATION", "STATEMENT"));
        search(mark + "&topic=TRADE").body("", empty());
        search(mark + "&marking=PUBLIC").body("title", contains("Two " + mark));
        search(mark + "&marking=OFFICIAL&marking=RESTRICTED").body("", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "a & b | !c <-> (d:*",
                "\\'\\\\ :A",
                "%_*?[a-z]",
                "\"",
                "\u00ad\u200b x",
                "₽ ½ ① Ⅻ ﬁ İ ß",
                "漢字 عربي ภาษา",
                "😀 смайл",
                "e\u0301te\u0301",
                "a:b:c'd\"e\\f",
                "1e5 1.5e-3 0x1F -5 +7",
                "http://example.org/a?b=c me@example.org",
                "AND OR NOT to be or not to be"
            })
    void whateverIsTypedIsSafe(String typed) {
        officer.request()
                .queryParam("q", typed + " " + mark)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("0"));
        aConsultation().titled(typed + " " + mark).plannedBy(officer);
        officer.request()
                .queryParam("q", typed.replaceAll("(^|\\s)-", " ").replace("\"", " ") + " " + mark)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .body("title", hasItem(Normalizer.normalize(typed, Normalizer.Form.NFC) + " " + mark));
    }

    @ParameterizedTest
    @CsvSource({
        "q=, q",
        "q=-x, q",
        "q=a&type=THING, type",
        "q=a&marking=SECRET, marking",
        "q=a&from=x, from",
        "q=a&with=bgr, with",
        "q=a&sort=title, sort",
        "q=a&size=500, size"
    })
    void unreadableValueNamesItsParameter(String query, String parameter) {
        officer.get("/v1/search?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(parameter));
    }

    @Test
    void aChangedRecordIsFoundByWhatItSaysNow() {
        var path = aConsultation().titled("Before " + mark).plannedBy(officer);
        officer.put(path, aConsultation().titled("After " + mark).body()).then().statusCode(200);
        var round = aConsultation().heldBy(officer);
        var gone = officer.create(round + "/statements", statement("Said " + mark));
        officer.delete(gone).then().statusCode(204);

        search(mark).body("title", contains("After " + mark));
        search("Before " + mark).body("", empty());
    }

    @Test
    void aNewNameReachesTheStatementsAndDelegationsOfThePerson() {
        var person = person("Old " + mark);
        var round = aConsultation().heldBy(officer);
        officer.create(round + "/delegations", delegation("BGR", Api.idOf(person)));
        var statement = new HashMap<String, Object>(statement("So be it."));
        statement.put("speakerId", Api.idOf(person));
        officer.create(round + "/statements", statement);
        officer.put(person, Map.of("nameForms", List.of(Map.of("language", "en", "name", "New " + mark))))
                .then()
                .statusCode(200);

        search("new " + mark).body("type", containsInAnyOrder("PERSON", "DELEGATION", "STATEMENT"));
        search("old " + mark).body("", empty());
    }

    private ValidatableResponse search(String query) {
        return search(officer, query);
    }

    private static ValidatableResponse search(Api person, String query) {
        return person.get("/v1/search?q=" + query).then().statusCode(200);
    }

    private String person(String name) {
        return officer.create("/v1/people", Map.of("nameForms", List.of(Map.of("language", "en", "name", name))));
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", "PUBLIC");
    }
}
