package org.chancery.consultations.delegation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class HeadReplacementResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";
    private String head = "";
    private String second = "";
    private String third = "";
    private String path = "";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aConfirmedConsultationWithADelegation() {
        consultation = aConsultation().plannedBy(officer);
        head = person(officer, "Head");
        second = person(officer, "Second");
        third = Api.idOf(somebody("en", "Third")
                .holding("en", "Minister", Map.of("state", "BGR"))
                .addedBy(officer));
        path = officer.create(consultation + "/delegations", delegation("BGR", head, second));
        officer.post(consultation + "/transitions", Map.of("to", "CONFIRMED"))
                .then()
                .statusCode(200);
    }

    @Test
    void newHeadTakesThePlaceAndTheFormerOneIsKeptOnRecord() {
        replace(third, Map.of("replacedOn", "2023-10-20"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("members.personId", contains(third, second))
                .body("members.role", contains("HEAD", "MEMBER"))
                .body("members[0].title", equalTo("Minister"));

        officer.get(path)
                .then()
                .body("replacements", hasSize(1))
                .body("replacements[0].from.personId", equalTo(head))
                .body("replacements[0].from.nameForms[0].name", equalTo("Head"))
                .body("replacements[0].from.title", equalTo("Director"))
                .body("replacements[0].to.personId", equalTo(third))
                .body("replacements[0].to.title", equalTo("Minister"))
                .body("replacements[0].formerHeadStays", equalTo(false))
                .body("replacements[0].reason", equalTo("Fell ill"))
                .body("replacements[0].replacedOn", equalTo("2023-10-20"))
                .body("replacements[0].by", equalTo("desk-officer"))
                .body("replacements[0].at", notNullValue());
    }

    @Test
    void formerHeadMayStayAsAMember() {
        replace(third, Map.of("formerHeadStays", true, "title", "Acting Minister"))
                .body("members.personId", contains(third, head, second))
                .body("members.role", contains("HEAD", "MEMBER", "MEMBER"))
                .body("members.title", contains("Acting Minister", "Director", "Director"));
    }

    @Test
    void memberWhoBecomesHeadKeepsTheTitle() {
        replace(second, Map.of())
                .statusCode(200)
                .body("members.personId", contains(second))
                .body("members[0].title", equalTo("Director"));
    }

    @Test
    void replacementsAreListedInTheirOrder() {
        replace(third, Map.of()).statusCode(200);
        replace(second, Map.of()).statusCode(200);

        officer.get(consultation + "/delegations").then().body("[0].replacements.to.personId", contains(third, second));
    }

    @Test
    void headOfAConfirmedDelegationIsNotExchangedByTheWay() {
        officer.put(path, delegation("BGR", second))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:head-needs-replacement"))
                .body("detail", containsString("head-replacements"));
        officer.put(path, delegation("BGR", head, third, second))
                .then()
                .statusCode(200)
                .body("members.personId", contains(head, third, second))
                .body("replacements", empty());

        officer.post(consultation + "/transitions", Map.of("to", "HELD", "heldOn", "2023-10-21"))
                .then()
                .statusCode(200);
        officer.put(path, delegation("BGR", third, head)).then().statusCode(409);
    }

    @Test
    void unlawfulReplacementNamesItsField() {
        refused(head, Map.of(), "personId");
        refused(UUID.randomUUID().toString(), Map.of(), "personId");
        refused(third, Map.of("reason", " "), "reason");
        refused(third, Map.of("replacedOn", "2999-01-01"), "replacedOn");
        refused(person(officer, "Without a post"), Map.of(), "title");
    }

    @Test
    void formerHeadWithAStatementOnRecordDoesNotLeave() {
        officer.post(consultation + "/transitions", Map.of("to", "HELD", "heldOn", "2023-10-21"));
        officer.create(
                consultation + "/statements",
                Map.of(
                        "side", "BGR",
                        "kind", "POSITION",
                        "text", "We agree.",
                        "verbatim", true,
                        "speakerId", head,
                        "marking", "PUBLIC"));

        replace(third, Map.of()).statusCode(409).body("type", equalTo("urn:chancery:problem:speaker-in-use"));
        officer.get(path)
                .then()
                .body("members.personId", contains(head, second))
                .body("replacements", empty());
        replace(third, Map.of("formerHeadStays", true)).statusCode(200);
    }

    @Test
    void sameReplacementSentTwiceIsMadeOnce() {
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            officer.request()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(replacement(third, Map.of()))
                    .post(path + "/head-replacements")
                    .then()
                    .statusCode(200)
                    .body("replacements", hasSize(1));
        }
        officer.request()
                .header("If-Match", "\"0\"")
                .body(replacement(second, Map.of()))
                .post(path + "/head-replacements")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheDeskReplacesAHead() {
        Api.as(Tokens.reader())
                .post(path + "/head-replacements", replacement(third, Map.of()))
                .then()
                .statusCode(403);
        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .post(path + "/head-replacements", replacement(third, Map.of()))
                .then()
                .statusCode(403);
        officer.post(consultation + "/delegations/KAZ/head-replacements", replacement(third, Map.of()))
                .then()
                .statusCode(404);
    }

    @Test
    void replacementsAreNotFetchedRowByRow() {
        replace(third, Map.of()).statusCode(200);
        var one = statements();
        replace(second, Map.of()).statusCode(200);
        replace(person(officer, "Fourth"), Map.of("title", "Director")).statusCode(200);
        officer.create(consultation + "/delegations", delegation("KAZ", person(officer, "Host")));

        assertEquals(one, statements());
    }

    private long statements() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(consultation + "/delegations").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private void refused(String person, Map<String, Object> rest, String field) {
        replace(person, rest).statusCode(400).body("violations.field", contains(field));
    }

    private ValidatableResponse replace(String person, Map<String, Object> rest) {
        return officer.post(path + "/head-replacements", replacement(person, rest))
                .then();
    }

    private static Map<String, Object> replacement(String person, Map<String, Object> rest) {
        var body = new LinkedHashMap<String, Object>(Map.of("personId", person, "reason", "Fell ill"));
        body.putAll(rest);
        return body;
    }
}
