package org.chancery.report.release;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.Keycloak;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ReleaseResourceTest {
    private static final String NOTHING = "{}";

    private final Api officer = Api.asDeskOfficer();
    private final Api releaser = Api.as(Tokens.releasingOfficer());

    @Inject
    DataSource database;

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(runningExample().build());
    }

    @Test
    void aBriefingIsApprovedReleasedAndRecalledAndEachStepIsKept() {
        var path = path(officer.composed());

        approve(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo("releasing-officer"))
                .body("approvedAt", notNullValue());
        releaser.post(path + "/release", 1, NOTHING)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("RELEASED"))
                .body("releaseNumber", matchesPattern("R\\d{4}-\\d{4}"))
                .body("releasedBy", equalTo("releasing-officer"));
        releaser.post(path + "/recall", 2, "{\"reason\": \"The turnover was revised\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("RECALLED"))
                .body("recallReason", equalTo("The turnover was revised"));
        officer.get(path + "/transitions")
                .then()
                .statusCode(200)
                .body("from", contains("DRAFT", "APPROVED", "RELEASED"))
                .body("to", contains("APPROVED", "RELEASED", "RECALLED"))
                .body("by[0]", equalTo("releasing-officer"))
                .body("reason[2]", equalTo("The turnover was revised"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "desk-officer", "trade-analyst", "press-officer", "administrator", "exporter"})
    void whomThePoliciesDoNotNameNeitherApprovesNorReleasesNorRecalls(String role) {
        var path = path(officer.composed());
        var person = Api.as(Tokens.withRole(role).named("another"));

        for (var step : new String[] {"approval", "release"}) {
            person.post(path + "/" + step, 0, NOTHING)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("not-granted"))
                    .body("detail", containsString("briefing-OFFICIAL"));
        }
        person.post(path + "/recall", 0, "{\"reason\": \"No\"}").then().statusCode(403);
        officer.get(path).then().body("status", equalTo("DRAFT")).body("version", equalTo(0));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        var both = Api.as(
                Tokens.releasingOfficer().named("both").withRoles("reader", "desk-officer", "releasing-officer"));
        var path = path(both.composed());

        both.post(path + "/approval", 0, NOTHING).then().statusCode(403).body("type", endsWith("four-eyes"));

        approve(path).then().statusCode(200);
    }

    @Test
    void anApprovalIsTakenBackUntilTheRelease() {
        var path = path(officer.composed());
        approve(path).then().statusCode(200);

        releaser.request()
                .header("If-Match", "\"1\"")
                .delete(path + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("approvedBy", nullValue());

        releaser.post(path + "/release", 2, NOTHING)
                .then()
                .statusCode(409)
                .body("type", endsWith("unlawful-transition"))
                .body("lawful", contains("APPROVED"));
    }

    @Test
    void aStepNeedsTheVersionThatWasRead() {
        var path = path(officer.composed());

        releaser.request().body(NOTHING).post(path + "/approval").then().statusCode(428);
        releaser.post(path + "/approval", 5, NOTHING).then().statusCode(412);

        officer.get(path).then().body("version", equalTo(0));
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsMade() {
        var path = path(officer.composed());

        var answers = IntStream.range(0, 4)
                .mapToObj(attempt ->
                        CompletableFuture.supplyAsync(() -> approve(path).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 412, 412, 412), answers);
        officer.get(path + "/transitions").then().body("to", contains("APPROVED"));
    }

    @Test
    void whoMayNotReadTheMarkingFindsNothingToRelease() {
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        var path = path(officer.composed());
        var below = Api.as(Tokens.releasingOfficer().cleared("OFFICIAL"));

        for (var step : new String[] {"approval", "release"}) {
            below.post(path + "/" + step, 0, NOTHING).then().statusCode(404);
        }
        below.get(path + "/transitions").then().statusCode(404);
        approve(path).then().statusCode(200);
    }

    @Test
    void releasesOfAYearAreNumberedWithoutGapsAlsoWhenAReleaseFails() {
        var first = number(released(path(officer.composed())));
        var refused = path(officer.composed());
        releaser.post(refused + "/release", 0, NOTHING).then().statusCode(409);
        var paths = new ArrayList<String>();
        for (var count = 0; count < 4; count++) {
            var path = path(officer.composed());
            approve(path).then().statusCode(200);
            paths.add(path);
        }

        var numbers = paths.stream()
                .map(path -> CompletableFuture.supplyAsync(() -> releaser.post(path + "/release", 1, NOTHING)))
                .toList()
                .stream()
                .map(answer -> number(answer.join()))
                .sorted()
                .toList();

        assertEquals(IntStream.rangeClosed(first + 1, first + 4).boxed().toList(), numbers);
    }

    @Test
    void aReleaseTakesThePlaceOfAnother() {
        var earlier = released(path(officer.composed()));
        var earlierId = earlier.path("id").toString();
        var later = path(officer.composed());
        approve(later).then().statusCode(200);

        releaser.post(later + "/release", 1, "{\"supersedes\": \"%s\"}".formatted(earlierId))
                .then()
                .statusCode(200)
                .body("status", equalTo("RELEASED"));

        officer.get(path(earlierId))
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(later.substring(later.lastIndexOf('/') + 1)));
        officer.get("/v1/briefings?status=SUPERSEDED&size=200").then().body("status.unique()", contains("SUPERSEDED"));
    }

    @Test
    void onlyAReleaseOfTheSameKindIsSuperseded() {
        var draft = officer.composed();
        var later = path(officer.composed());
        approve(later).then().statusCode(200);

        releaser.post(later + "/release", 1, "{\"supersedes\": \"%s\"}".formatted(draft))
                .then()
                .statusCode(409);
        releaser.post(later + "/release", 1, "{\"supersedes\": \"%s\"}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("supersedes"));

        officer.get(later).then().body("status", equalTo("APPROVED"));
    }

    @Test
    void withoutKeycloakNothingIsDecidedAndReadingGoesOn() {
        var path = path(officer.composed());

        Keycloak.answering(aResponse().withStatus(500), () -> {
            approve(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("decision-unavailable"));
            officer.get(path).then().statusCode(200).body("status", equalTo("DRAFT"));
        });
    }

    @Test
    void whatKeycloakDoesNotKnowIsRefused() {
        var path = path(officer.composed());

        Keycloak.answering(
                aResponse().withStatus(400).withBody("{\"error\": \"invalid_resource\"}"),
                () -> approve(path).then().statusCode(403));
        Keycloak.answering(
                aResponse().withHeader("Content-Type", "application/json").withBody("[]"),
                () -> approve(path).then().statusCode(403));

        officer.get(path).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void readingAsksKeycloakNothing() {
        var path = path(officer.composed());
        var before = Keycloak.questions();

        officer.get(path).then().statusCode(200);
        officer.get(path + "/content").then().statusCode(200);
        officer.get("/v1/briefings").then().statusCode(200);

        assertEquals(before, Keycloak.questions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update briefing set sha256 = 'x' where id = ?",
                "update briefing set partner = 'TUR' where id = ?",
                "update briefing set release_number = 'R2000-0001' where id = ?",
                "update briefing set released_at = now() where id = ?",
                "update briefing set status = 'DRAFT', release_number = null, released_by = null, released_at = null where id = ?",
                "delete from briefing where id = ?",
                "update briefing_content set pdf = 'x' where briefing_id = ?",
                "update briefing_content set document = 'x' where briefing_id = ?",
                "delete from briefing_content where briefing_id = ?",
                "update briefing_step set made_by = 'x' where briefing_id = ?",
                "delete from briefing_step where briefing_id = ?"
            })
    void theDatabaseItselfRefusesToChangeARelease(String change) throws SQLException {
        var id = UUID.fromString(released(path(officer.composed())).path("id"));

        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setObject(1, id);
            var refusal = assertThrows(SQLException.class, statement::executeUpdate);
            assertTrue(refusal.getMessage().contains("is refused"), refusal.getMessage());
        }
    }

    private Response approve(String path) {
        return releaser.post(path + "/approval", 0, NOTHING);
    }

    private Response released(String path) {
        approve(path).then().statusCode(200);
        var answer = releaser.post(path + "/release", 1, NOTHING);
        answer.then().statusCode(200);
        return answer;
    }

    private static int number(Response released) {
        return Integer.parseInt(released.path("releaseNumber").toString().substring("R2026-".length()));
    }

    private static String path(String id) {
        return "/v1/briefings/" + id;
    }
}
