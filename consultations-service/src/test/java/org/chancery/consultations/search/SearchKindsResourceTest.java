package org.chancery.consultations.search;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Form.aForm;
import static org.chancery.consultations.testing.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What each kind of record is found by, and by whom. */
@ServiceTest
class SearchKindsResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api reader = Api.as(Tokens.reader());
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void everyKindOfRecordIsFoundAndItsPathShowsIt() {
        var round = aConsultation().titled("Round " + mark).heldBy(officer);
        var person = somebody("en", "Ivan " + mark).addedBy(officer);
        officer.create(round + "/delegations", delegation("BGR", Api.idOf(person)));
        var item = officer.create(round + "/agenda", Map.of("position", 1, "title", "On " + mark, "topic", "ENERGY"));
        var statement = officer.create(round + "/statements", statement("We like " + mark));
        var outcome = officer.create(
                round + "/outcomes", Map.of("kind", "AGREED", "text", "Agreed: " + mark, "marking", "PUBLIC"));
        var commitment = officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId",
                        Api.idOf(round),
                        "text",
                        "Send the " + mark,
                        "responsible",
                        List.of("KAZ"),
                        "kind",
                        "SEND",
                        "marking",
                        "PUBLIC"));
        var series = officer.create(
                "/v1/series",
                Map.of(
                        "title", "Series " + mark,
                        "kind", "POLITICAL_CONSULTATIONS",
                        "level", "DEPUTY_MINISTER",
                        "parties", List.of("KAZ", "BGR"),
                        "marking", "PUBLIC"));
        var agreement = officer.create(
                "/v1/agreements",
                Map.of(
                        "titles",
                        List.of(Map.of("language", "en", "title", "Agreement on " + mark)),
                        "kind",
                        "PROTOCOL",
                        "parties",
                        List.of("KAZ", "BGR"),
                        "marking",
                        "PUBLIC"));

        search(officer, mark)
                .header("X-Total-Count", equalTo("9"))
                .body(
                        "path",
                        containsInAnyOrder(
                                series,
                                agreement,
                                round,
                                round + "/delegations/BGR",
                                item,
                                statement,
                                outcome,
                                commitment,
                                person));
        List<String> paths = search(officer, mark).extract().path("path");
        paths.forEach(path -> officer.get(path).then().statusCode(200));
        search(officer, mark + "&type=STATEMENT&type=PERSON").body("path", containsInAnyOrder(statement, person));
    }

    @Test
    void aPreparationIsFoundByAllItsPartsAndOnlyByThoseWhoMayReadIt() {
        var round = aConsultation().plannedBy(officer);
        var item = officer.create(round + "/agenda", Map.of("position", 1, "title", "Transport", "topic", "ENERGY"));
        var preparation = item + "/preparation";
        officer.request()
                .body(Map.of(
                        "objective",
                        "A date for " + mark,
                        "arguments",
                        List.of("Ports wait"),
                        "tacticalArguments",
                        List.of("Exporters hope"),
                        "marking",
                        "RESTRICTED"))
                .put(preparation)
                .then()
                .statusCode(201);

        search(officer, "ports exporters transport " + mark)
                .body("path", contains(preparation))
                .body("[0].marking", equalTo("RESTRICTED"));
        search(reader, mark).header("X-Total-Count", equalTo("0"));
        officer.put(item, Map.of("position", 1, "title", "Railways", "topic", "ENERGY"))
                .then()
                .statusCode(200);
        search(officer, "railways " + mark + "&topic=ENERGY").body("path", contains(preparation));
    }

    @Test
    void aDocumentIsFoundByItsTitleAndItsFilesName() {
        var round = aConsultation().heldBy(officer);
        var document = Api.pathOf(officer.postForm(
                round + "/documents",
                aForm().with("title", "Minutes " + mark)
                        .with("kind", "OTHER")
                        .with("marking", "OFFICIAL")
                        .withFile("протокол.txt", "text/plain", "text".getBytes(StandardCharsets.UTF_8))));

        search(officer, "minutes протокол " + mark).body("path", contains(document));
        search(reader, mark).header("X-Total-Count", equalTo("0"));
    }

    @Test
    void aPublicTextIsFoundWithItsRoundUntilItIsPublishedForAll() {
        var releaser = Api.as(Tokens.releasingOfficer());
        var round = aConsultation().titled("The record").marked("OFFICIAL").heldBy(officer);
        var text = round + "/public-text";
        officer.request()
                .body(Map.of(
                        "texts",
                        List.of(
                                Map.of("language", "en", "title", "Release " + mark, "body", "The parties met."),
                                Map.of("language", "ru", "title", "Сообщение", "body", "Стороны встретились."))))
                .put(text)
                .then()
                .statusCode(201);
        search(officer, "стороны " + mark).body("type", contains("PUBLIC_TEXT")).body("path", contains(text));
        search(reader, mark).header("X-Total-Count", equalTo("0"));

        officer.request().post(text + "/submission").then().statusCode(200);
        releaser.request().post(text + "/clearance").then().statusCode(200);
        releaser.request().post(text + "/publication").then().statusCode(200);
        String id = officer.get(text).path("id");
        search(reader, "встретились met " + mark)
                .body("type", contains("PUBLISHED_TEXT"))
                .body("path", contains("/v1/public-texts/" + id))
                .body("[0].title", equalTo("Release " + mark))
                .body("[0].consultationId", nullValue())
                .body("[0].parties", contains("BGR", "KAZ"))
                .body("[0].day", equalTo("2023-10-21"));
        search(officer, mark).body("type", containsInAnyOrder("PUBLIC_TEXT", "PUBLISHED_TEXT"));
    }

    @Test
    void textsOfEqualForceAreFoundInEachLanguage() {
        var round = aConsultation().heldBy(officer);
        var texts = List.of(
                Map.of("language", "en", "text", "Revive the commission " + mark),
                Map.of("language", "kk", "text", "Комиссияны жандандыру " + mark));
        var outcome = officer.create(
                round + "/outcomes",
                Map.of("kind", "AGREED", "text", "Revive the commission " + mark, "texts", texts, "marking", "PUBLIC"));

        search(officer, "жандандыру " + mark).body("path", contains(outcome));
        search(officer, "revive комиссия " + mark).body("path", contains(outcome));
    }

    @Test
    void aPersonIsFoundByAPost() {
        var person = somebody("en", "Ivan " + mark)
                .of("BGR")
                .holding("bg", "Заместник-министър", Map.of())
                .addedBy(officer);

        search(reader, "заместник " + mark).body("path", contains(person)).body("[0].parties", contains("BGR"));
        search(reader, mark + "&with=BGR").body("path", contains(person));
    }

    private static ValidatableResponse search(Api person, String query) {
        return person.get("/v1/search?q=" + query).then().statusCode(200);
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", "PUBLIC");
    }
}
