package org.chancery.consultations.history;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Two officers edit one record: the second learns what the first has saved, and nothing is lost. */
@ServiceTest
class ConcurrencyResourceTest {
    private static final Api OFFICER = Api.asDeskOfficer();
    private static final Api COLLEAGUE = Api.as(Tokens.deskOfficer().named("colleague"));

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
}
