package org.chancery.consultations.publictext;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublicTextResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api press = Api.as(Tokens.pressOfficer());
    private final Api releaser = Api.as(Tokens.releasingOfficer());
    private String consultation = "";
    private String text = "";

    @BeforeEach
    void aRoundThatWasHeld() {
        consultation = aConsultation().marked("OFFICIAL").heldBy(officer);
        text = consultation + "/public-text";
    }

    @Test
    void pressOfficerWordsItWithoutADesk() {
        press.get(text).then().statusCode(404);

        press.request()
                .body(wording("Consultations in Astana"))
                .put(text)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body(
                        "status", equalTo("DRAFT"),
                        "texts[0].title", equalTo("Consultations in Astana"),
                        "drafters", contains("press-officer"),
                        "changedSinceCleared", equalTo(false),
                        "clearedBy", nullValue(),
                        "publishedEdition", nullValue());
    }

    @Test
    void pressOfficerWordsOnlyWhatTheyMayRead() {
        var restricted = aConsultation().marked("RESTRICTED").heldBy(officer) + "/public-text";

        press.request().body(wording("Leak")).put(restricted).then().statusCode(404);
        press.request().post(restricted + "/submission").then().statusCode(404);
    }

    @Test
    void deskOfficerNeedsTheDesk() {
        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .request()
                .body(wording("Elsewhere"))
                .put(text)
                .then()
                .statusCode(403);
    }

    @Test
    void wordsAreOnlyReplacedByWhoeverHasReadThem() {
        draft(press, "First");

        press.request().body(wording("Second")).put(text).then().statusCode(428);
        press.request()
                .header("If-Match", "\"7\"")
                .body(wording("Second"))
                .put(text)
                .then()
                .statusCode(412);
        press.put(text, wording("Second")).then().statusCode(200).body("texts[0].title", equalTo("Second"));
    }

    @Test
    void eachLanguageIsThereOnce() {
        var twice = Map.of(
                "texts",
                List.of(
                        Map.of("language", "en", "title", "One", "body", "One."),
                        Map.of("language", "en", "title", "Two", "body", "Two.")));

        press.request()
                .body(twice)
                .put(text)
                .then()
                .statusCode(400)
                .body("violations.field", contains("texts[1].language"));
        press.request()
                .body(Map.of("texts", List.of()))
                .put(text)
                .then()
                .statusCode(400)
                .body("violations.field", contains("texts"));
    }

    @Test
    void nobodyClearsWhatTheyHaveWritten() {
        var colleague = Api.as(Tokens.deskOfficer().named("colleague"));
        draft(officer, "By the desk");
        colleague.put(text, wording("By the desk, and a comma")).then().statusCode(200);
        step(officer, "submission").accept(200);

        step(officer, "clearance").accept(403);
        step(colleague, "clearance").accept(403);
        step(Api.as(Tokens.deskOfficer().named("third")), "clearance").accept(200);
        officer.get(text).then().body("status", equalTo("CLEARED"), "clearedBy", equalTo("third"));
    }

    @Test
    void clearingIsForReleasingOfficersAndTheDesk() {
        draft(press, "Release");
        step(press, "submission").accept(200);

        step(press, "clearance").accept(403);
        step(Api.as(Tokens.reader()), "clearance").accept(403);
        step(Api.as(Tokens.deskOfficer().onDesks("FRA").named("other")), "clearance")
                .accept(403);
        step(releaser, "clearance").accept(200);
    }

    @Test
    void refusalGoesBackWithItsReason() {
        draft(press, "Release");
        step(press, "submission").accept(200);

        releaser.post(text + "/refusal", Map.of()).then().statusCode(400).body("violations.field", contains("reason"));
        releaser.post(text + "/refusal", Map.of("reason", "Say nothing of the corridor."))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"), "refusalReason", equalTo("Say nothing of the corridor."));
        step(press, "submission").accept(200);
        press.get(text).then().body("refusalReason", nullValue());
    }

    @Test
    void onlyClearedWordsArePublished() {
        draft(press, "Release");

        step(press, "publication").accept(409);
        step(press, "submission").accept(200);
        step(press, "publication").accept(409);
        step(releaser, "clearance").accept(200);
        press.put(text, wording("Other words")).then().body("status", equalTo("DRAFT"));
        step(press, "publication").accept(409);
    }

    @Test
    void editingAClearedTextMakesItADraftThatHasChangedSince() {
        clear("Release");
        press.get(text).then().body("changedSinceCleared", equalTo(false));

        press.put(text, wording("Other words"))
                .then()
                .body("status", equalTo("DRAFT"), "changedSinceCleared", equalTo(true));

        step(press, "submission").accept(200);
        step(releaser, "clearance").accept(200);
        press.get(text).then().body("changedSinceCleared", equalTo(false));
    }

    @Test
    void whatTheTextRestsOnIsWatched() {
        var statement = officer.create(consultation + "/statements", statement("As it was"));
        var outcome = officer.create(
                consultation + "/outcomes", Map.of("kind", "AGREED", "text", "As agreed.", "marking", "PUBLIC"));
        var item = officer.create(consultation + "/agenda", Map.of("position", 1, "title", "Trade", "topic", "TRADE"));
        draft(press, "Release");

        changesTheRecord(
                () -> officer.put(statement, statement("As corrected")).then().statusCode(200));
        changesTheRecord(() -> officer.delete(statement).then().statusCode(204));
        changesTheRecord(() -> officer.create(consultation + "/statements", statement("One more")));
        changesTheRecord(() -> officer.delete(outcome).then().statusCode(204));
        changesTheRecord(() -> officer.delete(item).then().statusCode(204));
        changesTheRecord(() ->
                officer.create(consultation + "/delegations", delegation("BGR", person(officer, "Tihomir Stoytchev"))));
        changesTheRecord(() -> officer.put(
                        consultation,
                        aConsultation().marked("OFFICIAL").titled("Corrected").body())
                .then()
                .statusCode(200));
    }

    @Test
    void whatTheTextDoesNotRestOnChangesNothing() {
        clear("Release");

        officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId", Api.idOf(consultation),
                        "text", "Send the draft.",
                        "responsible", List.of("KAZ"),
                        "kind", "SEND",
                        "marking", "PUBLIC"));
        aConsultation().heldBy(officer);
        officer.post(consultation + "/transitions", Map.of("to", "CLOSED"))
                .then()
                .statusCode(200);

        press.get(text).then().body("changedSinceCleared", equalTo(false));
        step(press, "publication").accept(200);
    }

    @Test
    void outdatedTextIsPublishedOnlyBySomebodyWhoHasLooked() {
        clear("Release");
        officer.create(consultation + "/statements", statement("Said afterwards"));

        press.post(text + "/publication", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:changed-since-cleared"));
        press.get(text).then().body("status", equalTo("CLEARED"), "publishedEdition", nullValue());
        press.post(text + "/publication", Map.of("despiteChanges", true))
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"), "publishedEdition", equalTo(1));
    }

    @Test
    void publishedEditionStaysWhileTheNextIsWorded() {
        clear("First edition");
        step(press, "publication").accept(200);

        press.put(text, wording("Second edition"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"), "publishedEdition", equalTo(1));
        press.get(text + "/editions").then().body("texts.title[0]", contains("First edition", "First edition"));

        step(press, "submission").accept(200);
        step(releaser, "clearance").accept(200);
        step(press, "publication").accept(200);
        press.get(text + "/editions")
                .then()
                .body(
                        "number", contains(1, 2),
                        "texts[0].title", contains("First edition", "First edition"),
                        "texts[1].title", contains("Second edition", "Second edition"),
                        "clearedBy", contains("releasing-officer", "releasing-officer"));
    }

    @Test
    void textIsTakenBackFromClearance() {
        draft(press, "Release");
        step(press, "submission").accept(200);
        step(press, "draft").accept(200);
        step(releaser, "clearance").accept(409);
    }

    private void changesTheRecord(Runnable change) {
        press.put(text, wording("Cleared anew")).then().statusCode(200);
        step(press, "submission").accept(200);
        step(releaser, "clearance").accept(200);
        press.get(text).then().body("changedSinceCleared", equalTo(false));
        change.run();
        press.get(text).then().body("status", equalTo("CLEARED"), "changedSinceCleared", equalTo(true));
    }

    private void clear(String title) {
        draft(press, title);
        step(press, "submission").accept(200);
        step(releaser, "clearance").accept(200);
    }

    private void draft(Api author, String title) {
        author.request().body(wording(title)).put(text).then().statusCode(201);
    }

    private Consumer<Integer> step(Api person, String verb) {
        return status -> person.request().post(text + "/" + verb).then().statusCode(status);
    }

    private static Map<String, Object> wording(String title) {
        return Map.of(
                "texts",
                List.of(
                        Map.of("language", "en", "title", title, "body", "The parties met."),
                        Map.of("language", "ru", "title", title, "body", "Стороны встретились.")));
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", "PUBLIC");
    }
}
