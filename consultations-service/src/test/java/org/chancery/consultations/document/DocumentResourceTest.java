package org.chancery.consultations.document;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Form.aForm;
import static org.chancery.consultations.testing.SampleFiles.docx;
import static org.chancery.consultations.testing.SampleFiles.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.Form;
import org.chancery.consultations.testing.SampleFiles;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentResourceTest {
    private static final String TYPE_OF_DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Api officer = Api.asDeskOfficer();
    private final Api reader = Api.as(Tokens.reader());
    private String consultation = "";

    @Inject
    DataSource database;

    @BeforeEach
    void aRoundThatIsComing() {
        consultation = aConsultation().plannedBy(officer);
    }

    @Test
    void documentIsKeptAsItCame() {
        var content = docx("Aide-memoire");

        var path = Api.pathOf(send(aForm().withFile("Памятная записка.docx", null, content)
                .with("title", "Aide-memoire of the Bulgarian side")
                .with("kind", "AIDE_MEMOIRE")
                .with("marking", "PUBLIC")
                .with("handedOverBy", "BGR")
                .with("documentDate", "2023-10-20")
                .with("language", "bg")));

        officer.get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body(
                        "title", equalTo("Aide-memoire of the Bulgarian side"),
                        "kind", equalTo("AIDE_MEMOIRE"),
                        "handedOverBy", equalTo("BGR"),
                        "documentDate", equalTo("2023-10-20"),
                        "language", equalTo("bg"),
                        "fileName", equalTo("Памятная записка.docx"),
                        "mediaType", equalTo(TYPE_OF_DOCX),
                        "size", equalTo(content.length),
                        "sha256", equalTo(Sha256.of(content)),
                        "recordedBy", equalTo("desk-officer"));
        var answer = officer.get(path + "/content");
        assertArrayEquals(content, answer.asByteArray());
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo(TYPE_OF_DOCX))
                .header("Content-Length", equalTo(Integer.toString(content.length)))
                .header("ETag", equalTo("\"" + Sha256.of(content) + "\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"________ _______.docx\"; filename*=UTF-8''"
                                + "%D0%9F%D0%B0%D0%BC%D1%8F%D1%82%D0%BD%D0%B0%D1%8F%20"
                                + "%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D0%BA%D0%B0.docx"));
    }

    @Test
    void titleIsTheNameOfTheFileWhenNoneIsGiven() {
        send(note("note.txt", "PUBLIC", "Note")).then().statusCode(201).body("title", equalTo("note.txt"));
    }

    @Test
    void contentOfManyRowsComesBackWhole() {
        var content = new byte[3 * 256 * 1024 + 17];
        new Random(5).nextBytes(content);
        System.arraycopy(SampleFiles.picture("png"), 0, content, 0, 60);

        var path = Api.pathOf(send(form("photo.png", "PHOTO", "PUBLIC", content)));

        assertArrayEquals(content, officer.get(path + "/content").asByteArray());
    }

    @Test
    void onePartOfTheContentIsHandedOut() {
        var content = new byte[2 * 256 * 1024];
        new Random(7).nextBytes(content);
        System.arraycopy(SampleFiles.picture("png"), 0, content, 0, 60);
        var path = Api.pathOf(send(form("photo.png", "PHOTO", "PUBLIC", content)));

        var part = officer.request().header("Range", "bytes=262140-262150").get(path + "/content");
        part.then().statusCode(206).header("Content-Range", equalTo("bytes 262140-262150/524288"));
        assertArrayEquals(Arrays.copyOfRange(content, 262_140, 262_151), part.asByteArray());
        officer.request()
                .header("Range", "bytes=524288-")
                .get(path + "/content")
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */524288"));
        officer.request()
                .header("If-None-Match", "\"" + Sha256.of(content) + "\"")
                .get(path + "/content")
                .then()
                .statusCode(304);
    }

    @Test
    void refusedFileLeavesNothing() {
        var before = contents();

        send(form("note.docx", "OTHER", "PUBLIC", SampleFiles.pdf()))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:document-type-mismatch"))
                .body("violations.field", contains("file"))
                .body("detail", containsString("is named .docx, but its content is PDF"));
        send(form("note.txt", "OTHER", "PUBLIC", text(SampleFiles.EICAR)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chancery:problem:document-suspicious"));

        officer.get(documents()).then().body("", empty());
        assertEquals(before, contents());
    }

    @Test
    void fieldsThatAreNotUnderstoodNameThemselves() {
        refused(aForm().with("kind", "OTHER").with("marking", "PUBLIC"), "file");
        refused(aForm().withFile("a.txt", null, text("a")).with("marking", "PUBLIC"), "kind");
        refused(form("a.txt", "RUMOUR", "PUBLIC", text("a")), "kind");
        refused(form("a.txt", "OTHER", "COSMIC", text("a")), "marking");
        refused(form("a.txt", "OTHER", "CONFIDENTIAL", text("a")), "marking");
        refused(note("a.txt", "PUBLIC", "a").with("agendaItemId", "seven"), "agendaItemId");
        refused(
                note("a.txt", "PUBLIC", "a")
                        .with("agendaItemId", UUID.randomUUID().toString()),
                "agendaItemId");
        refused(note("a.txt", "PUBLIC", "a").with("handedOverBy", "XXX"), "handedOverBy");
        refused(note("a.txt", "PUBLIC", "a").with("handedOverBy", "FRA"), "handedOverBy");
        refused(note("a.txt", "PUBLIC", "a").with("documentDate", "yesterday"), "documentDate");
        refused(note("a.txt", "PUBLIC", "a").with("language", "Bulgarian"), "language");
        refused(note("a.txt", "PUBLIC", "a").with("title", "t".repeat(301)), "title");
        refused(note("a.txt", "PUBLIC", "a").with("title", "nul\u0000l"), "title");
        officer.get(documents()).then().body("", empty());
    }

    @Test
    void sameContentTwiceNamesTheFirst() {
        var first = Api.pathOf(send(note("first.txt", "PUBLIC", "The same note")));

        send(note("second.txt", "PUBLIC", "The same note"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:document-already-there"))
                .body("documentId", equalTo(Api.idOf(first)))
                .body("detail", containsString("first.txt"));
        officer.get(documents()).then().body("", hasSize(1));
    }

    @Test
    void sameContentThatIsHiddenStaysUnmentioned() {
        send(note("first.txt", "RESTRICTED", "A hidden note")).then().statusCode(201);
        var colleague = Api.as(Tokens.deskOfficer().named("colleague").cleared("OFFICIAL"));

        colleague
                .postForm(documents(), note("second.txt", "PUBLIC", "A hidden note"))
                .then()
                .statusCode(201);
    }

    @Test
    void repeatedRequestAddsOnce() {
        var key = UUID.randomUUID().toString();
        var before = contents();

        var first = officer.postForm(documents(), note("a.txt", "PUBLIC", "Once"), Map.of("Idempotency-Key", key));
        var again = officer.postForm(documents(), note("a.txt", "PUBLIC", "Once"), Map.of("Idempotency-Key", key));

        assertEquals(first.path("id").toString(), again.path("id").toString());
        officer.postForm(documents(), note("a.txt", "PUBLIC", "Another"), Map.of("Idempotency-Key", key))
                .then()
                .statusCode(422);
        assertEquals(before + 1, contents());
    }

    @Test
    void whatIsSaidOfADocumentIsCorrected() {
        var path = Api.pathOf(send(note("a.txt", "PUBLIC", "Note")));
        var body = new HashMap<String, Object>(
                Map.of("title", "Note verbale", "kind", "NOTE_VERBALE", "marking", "OFFICIAL"));

        officer.put(path, body)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Note verbale"), "kind", equalTo("NOTE_VERBALE"), "language", nullValue());
        officer.request().body(body).put(path).then().statusCode(428);
        officer.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void removedDocumentIsGoneAndItsHistoryAndContentAreKept() {
        var path = Api.pathOf(send(note("a.txt", "PUBLIC", "Removed in the end")));
        var digest = officer.get(path).path("sha256").toString();

        officer.request().delete(path).then().statusCode(428);
        officer.delete(path).then().statusCode(204);

        officer.get(path).then().statusCode(404);
        officer.get(path + "/content").then().statusCode(404);
        assertEquals(2, count("select count(*) from document_aud where sha256 = '" + digest + "'"));
        assertEquals(
                1,
                count("select count(*) from document_chunk c join document_content d on d.id = c.content_id "
                        + "where d.sha256 = '" + digest + "'"));
    }

    @Test
    void whatIsAboveOnesClearanceIsNotThere() {
        var open = Api.pathOf(send(note("open.txt", "PUBLIC", "Open")));
        var restricted = Api.pathOf(send(note("restricted.txt", "RESTRICTED", "Restricted")));

        reader.get(documents()).then().header("X-Total-Count", equalTo("1")).body("id", contains(Api.idOf(open)));
        reader.get(restricted).then().statusCode(404);
        reader.get(restricted + "/content").then().statusCode(404);
        reader.get(open + "/content").then().statusCode(200);
        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .get(restricted + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void addingNeedsTheDesk() {
        var other = Api.as(Tokens.deskOfficer().onDesks("FRA"));

        other.postForm(documents(), note("a.txt", "PUBLIC", "Note")).then().statusCode(403);
        reader.postForm(documents(), note("a.txt", "PUBLIC", "Note")).then().statusCode(403);
    }

    @Test
    void agendaItemOfADocumentStays() {
        var item = officer.create(consultation + "/agenda", Map.of("position", 1, "title", "Trade", "topic", "TRADE"));
        send(note("a.txt", "PUBLIC", "On trade").with("agendaItemId", Api.idOf(item)))
                .then()
                .statusCode(201)
                .body("agendaItemId", equalTo(Api.idOf(item)));

        officer.delete(item).then().statusCode(409);
    }

    private void refused(Form form, String field) {
        send(form)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    private Response send(Form form) {
        return officer.postForm(documents(), form);
    }

    private String documents() {
        return consultation + "/documents";
    }

    private static Form note(String name, String marking, String content) {
        return form(name, "OTHER", marking, text(content));
    }

    private static Form form(String name, String kind, String marking, byte[] content) {
        return aForm().withFile(name, null, content).with("kind", kind).with("marking", marking);
    }

    private long contents() {
        return count("select count(*) from document_content");
    }

    private long count(String query) {
        try (var connection = database.getConnection();
                var found = connection.createStatement().executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
