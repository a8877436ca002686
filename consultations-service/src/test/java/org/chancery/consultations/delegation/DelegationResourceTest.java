package org.chancery.consultations.delegation;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.member;
import static org.chancery.consultations.testing.Delegations.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DelegationResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private String consultation = "";
    private String head = "";
    private String second = "";

    @BeforeEach
    void aConsultationAndTwoPeople() {
        consultation = aConsultation().plannedBy(officer);
        head = person(officer, "Head");
        second = person(officer, "Second");
    }

    @Test
    void membersKeepTheirOrderAndTitle() {
        officer.post(consultation + "/delegations", delegation("BGR", head, second))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/delegations/BGR"))
                .header("ETag", equalTo("\"0\""))
                .body("members.personId", contains(head, second))
                .body("members.role", contains("HEAD", "MEMBER"))
                .body("members[0].title", equalTo("Director"))
                .body("members[0].nameForms[0].name", equalTo("Head"));
    }

    @Test
    void delegationHasExactlyOneHead() {
        refused(Map.of("party", "BGR", "members", List.of(member(head, "MEMBER"))), "members");
        refused(Map.of("party", "BGR", "members", List.of(member(head, "HEAD"), member(second, "HEAD"))), "members");
    }

    @Test
    void personSitsOnce() {
        refused(delegation("BGR", head, head), "members");
    }

    @Test
    void memberMustBeKnown() {
        refused(delegation("BGR", head, UUID.randomUUID().toString()), "members[1].personId");
    }

    @Test
    void delegationBelongsToAParty() {
        refused(delegation("FRA", head), "party");
    }

    @Test
    void partyHasOneDelegation() {
        officer.create(consultation + "/delegations", delegation("BGR", head));

        officer.post(consultation + "/delegations", delegation("BGR", second))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:delegation-exists"));
    }

    @Test
    void delegationIsReplaced() {
        var path = officer.create(consultation + "/delegations", delegation("BGR", head, second));

        officer.put(path, delegation("BGR", second))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("members.personId", contains(second));
    }

    @Test
    void speakerStaysInTheDelegation() {
        var held = aConsultation().heldBy(officer);
        var path = officer.create(held + "/delegations", delegation("BGR", head, second));
        officer.create(
                held + "/statements",
                Map.of(
                        "side", "BGR",
                        "kind", "POSITION",
                        "text", "We agree.",
                        "verbatim", true,
                        "speakerId", second,
                        "marking", "PUBLIC"));

        officer.put(path, delegation("BGR", head))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:speaker-in-use"));
    }

    private void refused(Map<String, Object> body, String field) {
        officer.post(consultation + "/delegations", body)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }
}
