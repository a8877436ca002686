package org.chancery.consultations.correction;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Corrections.add;
import static org.chancery.consultations.testing.Corrections.correct;
import static org.chancery.consultations.testing.Corrections.remove;
import static org.chancery.consultations.testing.Corrections.replace;
import static org.chancery.consultations.testing.Rounds.close;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CorrectionVisibilityResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api reader = Api.as(Tokens.reader());
    private String round = "";
    private String open = "";
    private String restricted = "";

    @Inject
    EntityManager database;

    @BeforeEach
    void recordARoundAndCloseIt() {
        round = aConsultation().heldBy(officer);
        open = officer.create(round + "/statements", statement("Open.", "PUBLIC"));
        restricted = officer.create(round + "/statements", statement("Restricted.", "RESTRICTED"));
        close(officer, round);
    }

    @Test
    void correctionOfWhatIsHiddenIsHiddenAndNotCounted() {
        var etag = reader.get(round).header("ETag");
        change(replace(restricted, 0, statement("Corrected.", "RESTRICTED")));
        reader.get(round + "/corrections")
                .then()
                .header("X-Total-Count", equalTo("0"))
                .body("", empty());
        reader.get(round + "/corrections/1").then().statusCode(404);
        reader.get(round).then().header("ETag", equalTo(etag)).body("lastCorrection", nullValue());
        change(replace(open, 0, statement("Corrected.", "PUBLIC")));

        reader.get(round + "/corrections").then().body("touched.id", contains(List.of(Api.idOf(open))));
        officer.get(round + "/corrections").then().body("marking", contains("RESTRICTED", "PUBLIC"));
        reader.get(round).then().body("lastCorrection", equalTo(2));
    }

    @Test
    void correctionThatAlsoTouchesWhatIsHiddenIsHidden() {
        correct(officer, round, Map.of("statements", List.of(remove(restricted, 0), add(statement("New.", "PUBLIC")))));

        reader.get(round + "/corrections").then().body("", empty());
        officer.get(round + "/corrections").then().body("touched.action", contains(List.of("REMOVE", "ADD")));
    }

    @Test
    void raisedMarkingHidesTheEarlierCorrectionsToo() {
        change(replace(open, 0, statement("Corrected.", "PUBLIC")));
        reader.get(round + "/corrections").then().body("number", contains(1));
        change(replace(open, 1, statement("Corrected.", "RESTRICTED")));

        reader.get(round + "/corrections").then().body("", empty());
        officer.get(round + "/corrections").then().body("number", contains(1, 2));
    }

    @Test
    void hiddenRecordCannotBeCorrected() {
        var colleague = Api.as(Tokens.deskOfficer().cleared("OFFICIAL"));

        correct(colleague, round, Map.of("statements", List.of(remove(restricted, 0))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("statements[0].id"));
        correct(colleague, round, Map.of("statements", List.of(add(statement("New.", "RESTRICTED")))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("statements[0].record.marking"));
    }

    @Test
    void hiddenConsultationHasNoCorrections() {
        var hidden = aConsultation().marked("RESTRICTED").heldBy(officer);
        close(officer, hidden);

        reader.get(hidden + "/corrections").then().statusCode(404);
    }

    @Test
    void revisionsOfACorrectionLeadToIt() {
        change(replace(open, 0, statement("Corrected.", "PUBLIC")));
        change(replace(open, 1, statement("Corrected again.", "PUBLIC")));

        assertEquals(List.of("Open. -", "Corrected. 1", "Corrected again. 2"), rows("""
                select a.text || ' ' || coalesce(cast(k.number as text), '-') from statement_aud a
                join revision r on r.id = a.rev left join correction k on k.id = r.correction_id
                where a.id = ?1 order by a.rev""", open));
    }

    private void change(Map<String, Object> change) {
        correct(officer, round, Map.of("statements", List.of(change))).then().statusCode(201);
    }

    @SuppressWarnings("unchecked") // a native query of one column
    private List<String> rows(String query, String path) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) database.createNativeQuery(query, String.class)
                        .setParameter(1, UUID.fromString(Api.idOf(path)))
                        .getResultList());
    }

    private static Map<String, Object> statement(String text, String marking) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", marking);
    }
}
