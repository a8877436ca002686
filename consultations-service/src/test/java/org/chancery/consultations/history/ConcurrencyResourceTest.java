package org.chancery.consultations.history;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two officers edit one record: the second learns what the first has saved, and nothing is lost. */
@ServiceTest
class ConcurrencyResourceTest {
    private static final Api OFFICER = Api.asDeskOfficer();
    private static final Api COLLEAGUE = Api.as(Tokens.deskOfficer().named("colleague"));

    private static final Api ADMINISTRATOR = Api.as(Tokens.administrator());
    private static final AtomicReference<String> HEAD = new AtomicReference<>();
    private static final AtomicReference<String> TOPIC = new AtomicReference<>();

    @BeforeEach
    void makeWhatOthersReferTo() {
        HEAD.set(person(OFFICER, "Head"));
        TOPIC.set("T" + UUID.randomUUID().toString().replace("-", "_").toUpperCase(Locale.ROOT));
    }

    @Test
    void ofTwoWhoSaveAtOnceOneWinsAndTheOtherLearnsWhatWasSaved() throws Exception {
        var path = aConsultation().titled("As read by both").plannedBy(OFFICER);
        var start = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> saveAfter(start, OFFICER, path, "By the desk-officer"));
        var second = CompletableFuture.supplyAsync(() -> saveAfter(start, COLLEAGUE, path, "By the colleague"));
        var answers = List.of(first.get(), second.get());

        assertEquals(
                List.of(200, 412),
                answers.stream().map(Response::statusCode).sorted().toList());
        var winner = answers.get(0).statusCode() == 200 ? "desk-officer" : "colleague";
        answers.stream()
                .filter(answer -> answer.statusCode() == 412)
                .forEach(lost -> lost.then()
                        .body("type", equalTo("urn:chancery:problem:stale-version"))
                        .body("currentETag", equalTo("\"1\""))
                        .body("changes.size()", equalTo(1))
                        .body("changes[0].field", equalTo("title"))
                        .body("changes[0].before", equalTo("As read by both"))
                        .body("changes[0].after", equalTo("By the " + winner))
                        .body("changes[0].by", equalTo(winner))
                        .body("changes[0].at", notNullValue()));
        OFFICER.get(path).then().body("title", equalTo("By the " + winner)).body("version", equalTo(1));
    }

    @Test
    void severalSavesAreToldAsOneDifferenceAField() {
        var path = aConsultation().titled("One").plannedBy(OFFICER);
        save(
                COLLEAGUE,
                path,
                "\"0\"",
                aConsultation().titled("Two").with("source", "A paper").body());
        save(OFFICER, path, "\"1\"", aConsultation().titled("Three").body());

        save(COLLEAGUE, path, "\"0\"", aConsultation().titled("Four").body())
                .then()
                .statusCode(412)
                .body("changes.field", equalTo(List.of("title")))
                .body("changes[0].before", equalTo("One"))
                .body("changes[0].after", equalTo("Three"))
                .body("changes[0].by", equalTo("desk-officer"));
    }

    @Test
    void changesOfLinksAreToldToo() {
        var name = OFFICER.create("/v1/people", named("Stoychev"));
        save(COLLEAGUE, name, "\"0\"", named("Stoytchev"));

        save(OFFICER, name, "\"0\"", named("Stoitchev"))
                .then()
                .statusCode(412)
                .body("changes.field", equalTo(List.of("nameForms")))
                .body("changes[0].before[0].name", equalTo("Stoychev"))
                .body("changes[0].after[0].name", equalTo("Stoytchev"))
                .body("changes[0].by", equalTo("colleague"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfRecordTellsWhatWasSaved(Kind kind) {
        var editor = kind.administrator ? ADMINISTRATOR : OFFICER;
        var path = kind.path.get();
        var tag = editor.get(path).header("ETag");
        save(editor, path, tag, kind.body.apply("Saved first")).then().statusCode(200);

        save(editor, path, tag, kind.body.apply("Saved second"))
                .then()
                .statusCode(412)
                .body("currentETag", equalTo(editor.get(path).header("ETag")))
                .body("changes.field", hasItem(kind.field))
                .body(
                        "changes.find { it.field == '" + kind.field + "' }.after.toString()",
                        containsString("Saved first"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatChangesNothingMakesNoVersion(Kind kind) {
        var editor = kind.administrator ? ADMINISTRATOR : OFFICER;
        var path = kind.path.get();
        save(editor, path, "*", kind.body.apply("The same")).then().statusCode(200);
        var tag = editor.get(path).header("ETag");
        save(editor, path, tag, kind.body.apply("The same"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag));
    }

    /** A kind of record, how to make one, and how to save another text in one of its fields. */
    record Kind(
            String name,
            boolean administrator,
            String field,
            Supplier<String> path,
            Function<String, Map<String, ?>> body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "consultation",
                        false,
                        "title",
                        () -> aConsultation().plannedBy(OFFICER),
                        text -> aConsultation().titled(text).body()),
                new Kind("agenda item", false, "title", () -> below("/agenda", item("Item")), text -> item(text)),
                new Kind(
                        "delegation",
                        false,
                        "members",
                        ConcurrencyResourceTest::delegationOfBulgaria,
                        text -> led(text)),
                new Kind(
                        "statement",
                        false,
                        "text",
                        () -> below("/statements", statement("Said")),
                        text -> statement(text)),
                new Kind("outcome", false, "text", () -> below("/outcomes", outcome("Agreed")), text -> outcome(text)),
                new Kind(
                        "person",
                        false,
                        "nameForms",
                        () -> OFFICER.create("/v1/people", named("A")),
                        text -> named(text)),
                new Kind(
                        "series",
                        false,
                        "title",
                        () -> OFFICER.create("/v1/series", series("A")),
                        text -> series(text)),
                new Kind(
                        "agreement",
                        false,
                        "titles",
                        () -> OFFICER.create("/v1/agreements", agreement("A")),
                        text -> agreement(text)),
                new Kind(
                        "topic",
                        true,
                        "names.en",
                        () -> ADMINISTRATOR.create("/v1/topics", topic("A")),
                        text -> topic(text)));
    }

    @Test
    void whatTheSecondMayNotReadIsNotTold() {
        var cleared = Api.as(Tokens.deskOfficer().cleared("CONFIDENTIAL").named("cleared"));
        var path = aConsultation().titled("Open").plannedBy(OFFICER);
        save(
                cleared,
                path,
                "\"0\"",
                aConsultation().titled("Secret").marked("CONFIDENTIAL").body());
        save(cleared, path, "\"1\"", aConsultation().titled("Open again").body());
        save(cleared, path, "\"2\"", aConsultation().titled("Open still").body());

        save(OFFICER, path, "\"0\"", aConsultation().titled("Mine").body())
                .then()
                .statusCode(412)
                .body("changes.size()", equalTo(1))
                .body("changes[0].before", equalTo("Open again"))
                .body("changes[0].after", equalTo("Open still"));
    }

    @Test
    void tagThatIsNoneOfTheRecordGetsNoDifference() {
        var path = aConsultation().plannedBy(OFFICER);
        Stream.of("\"99\"", "W/\"0\"", "x", "\"-1\"", "\"99999999999999999999\"")
                .forEach(tag -> save(OFFICER, path, tag, aConsultation().body())
                        .then()
                        .statusCode(412)
                        .body("currentETag", equalTo("\"0\""))
                        .body("changes", nullValue()));
    }

    private static Response saveAfter(CyclicBarrier start, Api officer, String path, String title) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return save(officer, path, "\"0\"", aConsultation().titled(title).body());
    }

    private static Response save(Api officer, String path, String tag, Map<String, ?> body) {
        return officer.request().header("If-Match", tag).body(body).put(path);
    }

    private static Map<String, Object> named(String name) {
        return Map.of("nameForms", List.of(Map.of("language", "en", "name", name)));
    }

    private static String below(String collection, Map<String, ?> body) {
        return OFFICER.create(aConsultation().heldBy(OFFICER) + collection, body);
    }

    private static String delegationOfBulgaria() {
        return below("/delegations", led("Director"));
    }

    private static Map<String, Object> led(String title) {
        return Map.of(
                "party", "BGR", "members", List.of(Map.of("personId", HEAD.get(), "role", "HEAD", "title", title)));
    }

    private static Map<String, Object> item(String title) {
        return Map.of("position", 1, "title", title, "topic", "TRADE");
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", "PUBLIC");
    }

    private static Map<String, Object> outcome(String text) {
        return Map.of("kind", "AGREED", "text", text, "marking", "PUBLIC");
    }

    private static Map<String, Object> series(String title) {
        return Map.of(
                "title", title,
                "kind", "POLITICAL_CONSULTATIONS",
                "level", "DEPUTY_MINISTER",
                "parties", List.of("KAZ", "BGR"),
                "marking", "PUBLIC");
    }

    private static Map<String, Object> agreement(String title) {
        return Map.of(
                "titles",
                List.of(Map.of("language", "en", "title", title)),
                "kind",
                "TREATY",
                "parties",
                List.of("KAZ", "BGR"),
                "marking",
                "PUBLIC");
    }

    private static Map<String, Object> topic(String name) {
        return Map.of("code", TOPIC.get(), "names", Map.of("en", name, "ru", "а", "kk", "а", "bg", "а"));
    }
}
