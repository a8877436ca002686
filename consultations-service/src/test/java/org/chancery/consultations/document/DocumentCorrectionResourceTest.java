package org.chancery.consultations.document;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Form.aForm;
import static org.chancery.consultations.testing.Rounds.close;
import static org.chancery.consultations.testing.SampleFiles.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.Form;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of a closed record: they come, change and go with a numbered correction. */
@ServiceTest
class DocumentCorrectionResourceTest {
    private static final String REASON = "Забыли приложить: handed over at dinner";
    private static final Map<String, String> BECAUSE = Map.of("correctionReason", REASON);

    private final Api officer = Api.asDeskOfficer();
    private String round = "";

    @BeforeEach
    void aRoundThatIsHeld() {
        round = aConsultation().heldBy(officer);
    }

    @Test
    void closedRecordTakesChangesAndLosesADocumentByNumberedCorrections() {
        close(officer, round);

        var path =
                Api.pathOf(officer.postForm(round + "/documents", note("PUBLIC").with("correctionReason", REASON)));
        change(path, 0, "OFFICIAL", BECAUSE).then().statusCode(200).body("marking", equalTo("OFFICIAL"));
        remove(path, 1, REASON).then().statusCode(204);

        var id = Api.idOf(path);
        officer.get(round + "/documents").then().body("", empty());
        officer.get(round + "/corrections")
                .then()
                .body("number", contains(1, 2, 3))
                .body("reason", everyItem(equalTo(REASON)))
                .body("marking", contains("PUBLIC", "OFFICIAL", "OFFICIAL"))
                .body("touched.collect { it[0].kind }", contains("DOCUMENT", "DOCUMENT", "DOCUMENT"))
                .body("touched.collect { it[0].id }", contains(id, id, id))
                .body("touched.collect { it[0].action }", contains("ADD", "REPLACE", "REMOVE"));
        officer.get(round + "/history?record=DOCUMENT")
                .then()
                .statusCode(200)
                .body("recordId", contains(id, id, id))
                .body("correction", contains(3, 2, 1));
    }

    @Test
    void closedRecordRefusesAChangeWithoutAReasonAndSaysWhatIsLawful() {
        var path = Api.pathOf(officer.postForm(round + "/documents", note("PUBLIC")));
        close(officer, round);

        refusedAsClosed(officer.postForm(round + "/documents", note("PUBLIC")));
        refusedAsClosed(change(path, 0, "PUBLIC", Map.of()));
        refusedAsClosed(officer.delete(path));
        officer.get(round + "/documents").then().body("id", contains(Api.idOf(path)));
        officer.get(round + "/corrections").then().body("", empty());
    }

    @Test
    void reasonIsATextOfLimitedLength() {
        close(officer, round);

        for (var reason : new String[] {" ", "r".repeat(2001)}) {
            officer.postForm(round + "/documents", note("PUBLIC").with("correctionReason", reason))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("correctionReason"));
            remove(round + "/documents/" + UUID.randomUUID(), 0, reason)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("reason"));
        }
        officer.get(round + "/corrections").then().body("", empty());
    }

    @Test
    void correctionThatChangesNothingIsRefused() {
        var path = Api.pathOf(officer.postForm(round + "/documents", note("PUBLIC")));
        change(path, 0, "PUBLIC", Map.of()).then().statusCode(200);
        close(officer, round);

        change(path, 1, "PUBLIC", BECAUSE)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:chancery:problem:correction-changes-nothing"));
        officer.get(round + "/corrections").then().body("", empty());
    }

    @Test
    void staleCorrectionIsRefusedWithWhatChanged() {
        var path = Api.pathOf(officer.postForm(round + "/documents", note("PUBLIC")));
        change(path, 0, "PUBLIC", Map.of()).then().statusCode(200);
        close(officer, round);

        remove(path, 0, REASON).then().statusCode(412).body("changes.field", contains("title"));
        officer.get(round + "/corrections").then().body("", empty());
    }

    @Test
    void repeatedUploadIsOneCorrection() {
        close(officer, round);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        for (var attempt = 0; attempt < 2; attempt++) {
            officer.postForm(round + "/documents", note("PUBLIC").with("correctionReason", REASON), key)
                    .then()
                    .statusCode(201);
        }
        officer.get(round + "/corrections").then().body("number", contains(1));
    }

    @Test
    void correctionByAHiddenDocumentIsHidden() {
        close(officer, round);
        officer.postForm(round + "/documents", note("RESTRICTED").with("correctionReason", REASON))
                .then()
                .statusCode(201);

        Api.as(Tokens.reader()).get(round + "/corrections").then().body("", empty());
        officer.get(round + "/corrections").then().body("marking", contains("RESTRICTED"));
    }

    @Test
    void openRecordTakesNoReason() {
        var path = Api.pathOf(officer.postForm(round + "/documents", note("PUBLIC")));

        refusedAsOpen(officer.postForm(round + "/documents", note("PUBLIC").with("correctionReason", REASON)));
        refusedAsOpen(change(path, 0, "PUBLIC", BECAUSE));
        refusedAsOpen(remove(path, 0, REASON));
    }

    private Response change(String path, int version, String marking, Map<String, String> reason) {
        var body = new HashMap<String, String>(reason);
        body.putAll(Map.of("title", "Note verbale", "kind", "OTHER", "marking", marking));
        return officer.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path);
    }

    private Response remove(String path, int version, String reason) {
        return officer.request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason))
                .post(path + "/removal");
    }

    private static void refusedAsClosed(Response refused) {
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-closed"))
                .body("detail", containsString("correctionReason"));
    }

    private static void refusedAsOpen(Response refused) {
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:consultation-not-closed"))
                .body("detail", notNullValue());
    }

    private Form note(String marking) {
        return aForm().withFile("note.txt", null, text("Note of " + round))
                .with("kind", "OTHER")
                .with("marking", marking);
    }
}
