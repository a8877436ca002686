package org.chancery.consultations.delegation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The round is held, or planned, for 21 October 2023. */
@ServiceTest
class MemberTitleResourceTest {
    private static final Map<String, Object> DEPUTY = Map.of(
            "organisation",
            "Ministry of Foreign Affairs",
            "state",
            "BGR",
            "titles",
            List.of(
                    Map.of("language", "bg", "title", "Заместник-министър"),
                    Map.of("language", "ru", "title", "Заместитель министра"),
                    Map.of("language", "en", "title", "Deputy Minister")),
            "until",
            "2023-10-21");
    private static final Map<String, Object> AMBASSADOR = Map.of(
            "organisation",
            "Embassy",
            "state",
            "BGR",
            "titles",
            List.of(Map.of("language", "en", "title", "Ambassador")),
            "from",
            "2023-10-22");

    private final Api officer = Api.asDeskOfficer();

    @Inject
    EntityManager database;

    @Test
    void titleThatIsLeftOutIsThatOfThePostOnTheDay() {
        var person = somebody("en", "Head").holding(AMBASSADOR).holding(DEPUTY).addedBy(officer);

        delegation(aConsultation().heldBy(officer), Map.of(), head(person))
                .statusCode(201)
                .body("members[0].title", equalTo("Deputy Minister"))
                .body("members[0].titles.language", contains("en", "ru", "bg"))
                .body("members[0].titles[2].title", equalTo("Заместник-министър"));
        delegation(aConsultation().plannedFor("2023-10-22").plannedBy(officer), Map.of(), head(person))
                .body("members[0].title", equalTo("Ambassador"));
    }

    @Test
    void titleComesInTheLanguageAskedForOrInTheFirstThatIsKnown() {
        var person = somebody("en", "Head").holding(DEPUTY).addedBy(officer);
        var bulgarian =
                somebody("en", "Head").holding("bg", "Директор", Map.of()).addedBy(officer);

        delegation(aConsultation().plannedBy(officer), Map.of("language", "bg"), head(person))
                .body("members[0].title", equalTo("Заместник-министър"));
        delegation(aConsultation().plannedBy(officer), Map.of("language", "kk"), head(person))
                .body("members[0].title", equalTo("Deputy Minister"));
        delegation(aConsultation().plannedBy(officer), Map.of(), head(bulgarian))
                .body("members[0].title", equalTo("Директор"));
        delegation(aConsultation().plannedBy(officer), Map.of("language", "fr"), head(person))
                .statusCode(400)
                .body("violations.field", contains("language"));
    }

    @Test
    void postForThePartyGoesBeforeOthers() {
        var person = somebody("en", "Head")
                .holding("en", "Member of the board", Map.of())
                .holding("en", "Director", Map.of("state", "KAZ"))
                .holding(DEPUTY)
                .addedBy(officer);

        delegation(aConsultation().plannedBy(officer), Map.of(), head(person))
                .body("members[0].title", equalTo("Deputy Minister"));
    }

    @Test
    void whoHasNeitherTitleNorPostIsRefused() {
        var person = somebody("en", "Head").holding(AMBASSADOR).addedBy(officer);
        var consultation = aConsultation().plannedBy(officer);

        delegation(consultation, Map.of(), head(person))
                .statusCode(400)
                .body("violations.field", contains("members[0].title"));
        delegation(consultation, Map.of(), head(person, "title", " "))
                .statusCode(400)
                .body("violations.field", contains("members[0].title"));
    }

    @Test
    void laterPostDoesNotChangeTheTitleOfTheMeeting() {
        var person = somebody("en", "Head").holding("en", "Director", Map.of()).addedBy(officer);
        var consultation = aConsultation().heldBy(officer);
        delegation(consultation, Map.of(), head(person)).statusCode(201);

        officer.put(
                        person,
                        somebody("en", "Head")
                                .holding("en", "Minister", Map.of())
                                .body())
                .then()
                .statusCode(200);

        officer.get(consultation + "/delegations/BGR")
                .then()
                .body("members[0].title", equalTo("Director"))
                .body("members[0].titles.title", contains("Director"));
        officer.put(consultation + "/delegations/BGR", request(Map.of(), head(person)))
                .then()
                .statusCode(200)
                .body("members[0].title", equalTo("Director"));
    }

    @Test
    void untilTheMeetingTheTitleFollowsThePost() {
        var person = somebody("en", "Head").holding("en", "Director", Map.of()).addedBy(officer);
        var consultation = aConsultation().plannedBy(officer);
        delegation(consultation, Map.of(), head(person)).statusCode(201);
        officer.put(
                person,
                somebody("en", "Head").holding("en", "Minister", Map.of()).body());

        officer.put(consultation + "/delegations/BGR", request(Map.of(), head(person)))
                .then()
                .body("members[0].title", equalTo("Minister"));
    }

    @Test
    void titleThatIsNamedStandsAsItIs() {
        var person = somebody("en", "Head").holding(DEPUTY).addedBy(officer);
        var consultation = aConsultation().plannedBy(officer);

        delegation(consultation, Map.of(), head(person, "title", "Acting Minister"))
                .body("members[0].title", equalTo("Acting Minister"))
                .body("members[0].titles", empty());
        var inTwo = List.of(
                Map.of("language", "ru", "title", "И. о. министра"),
                Map.of("language", "en", "title", "Acting Minister"));
        officer.put(consultation + "/delegations/BGR", request(Map.of(), head(person, "titles", inTwo)))
                .then()
                .body("members[0].title", equalTo("Acting Minister"))
                .body("members[0].titles.title", contains("Acting Minister", "И. о. министра"));
        officer.put(consultation + "/delegations/BGR", request(Map.of(), head(person, "title", "Acting Minister")))
                .then()
                .body("members[0].titles.title", contains("Acting Minister", "И. о. министра"));
        officer.put(consultation + "/delegations/BGR", request(Map.of(), head(person, "title", "Заместник-министър")))
                .then()
                .body("members[0].title", equalTo("Заместник-министър"))
                .body("members[0].titles.language", contains("en", "ru", "bg"));
        var twice = List.of(inTwo.get(0), inTwo.get(0));
        officer.put(consultation + "/delegations/BGR", request(Map.of(), head(person, "titles", twice)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("members[0].titles"));
    }

    @Test
    void namesAreThoseOfTheDay() {
        var person = somebody("en", "Maiden", Map.of("until", "2023-10-21"))
                .named("en", "Married", Map.of("from", "2023-10-22"))
                .holding(DEPUTY)
                .addedBy(officer);

        delegation(aConsultation().heldBy(officer), Map.of(), head(person))
                .body("members[0].nameForms.name", contains("Maiden"));
    }

    @Test
    void historyKeepsTitlesInAllLanguages() {
        var person = somebody("en", "Head").holding(DEPUTY).addedBy(officer);
        var consultation = aConsultation().plannedBy(officer);
        delegation(consultation, Map.of(), head(person)).statusCode(201);

        var kept = database.createNativeQuery(
                        "select m.title_bg from delegation_member_aud m join delegation_aud d"
                                + " on d.id = m.delegation_id where d.consultation_id = :id",
                        String.class)
                .setParameter("id", UUID.fromString(Api.idOf(consultation)))
                .getResultList();
        assertEquals(List.of("Заместник-министър"), kept);
    }

    private ValidatableResponse delegation(String consultation, Map<String, Object> rest, Map<String, Object> member) {
        return officer.post(consultation + "/delegations", request(rest, member))
                .then();
    }

    private static Map<String, Object> request(Map<String, Object> rest, Map<String, Object> member) {
        var body = new LinkedHashMap<>(rest);
        body.put("party", "BGR");
        body.put("members", List.of(member));
        return body;
    }

    private static Map<String, Object> head(String person, Object... rest) {
        var member = new LinkedHashMap<String, Object>(Map.of("personId", Api.idOf(person), "role", "HEAD"));
        for (var index = 0; index < rest.length; index += 2) {
            member.put((String) rest[index], rest[index + 1]);
        }
        return member;
    }
}
