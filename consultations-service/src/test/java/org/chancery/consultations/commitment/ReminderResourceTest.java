package org.chancery.consultations.commitment;

import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.CommitmentBuilder.done;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.CommitmentBuilder;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReminderResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final Api colleague = Api.as(Tokens.deskOfficer().named("colleague"));
    /** Each test looks at the commitments of its own owner only. */
    private final String owner = UUID.randomUUID().toString();

    private final String mine = "/v1/reminders?owner=" + owner;
    private String round = "";

    @Inject
    Clock clock;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundThatWasHeld() {
        round = aConsultation().heldBy(officer);
    }

    @Test
    void whatIsDueComesInTheOrderOfItsUrgency() {
        var soon = promised(3).openedBy(officer);
        var last = promised(14).openedBy(officer);
        promised(15).openedBy(officer);
        var overdue = promised(-1).openedBy(officer);
        var today = promised(0).openedBy(officer);
        aCommitment(round).with("owner", owner).openedBy(officer);
        officer.post(promised(2).openedBy(officer) + "/closure", done("2024-01-10"))
                .then()
                .statusCode(200);

        officer.get(mine)
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("4"))
                .body("commitment.id", contains(Api.idOf(overdue), Api.idOf(today), Api.idOf(soon), Api.idOf(last)))
                .body("reasons.flatten()", contains("OVERDUE", "DUE_SOON", "DUE_SOON", "DUE_SOON"))
                .body("daysLeft", contains(-1, 0, 3, 14));
        officer.get(mine + "&days=0").then().body("daysLeft", contains(-1, 0));
        officer.get(mine + "&days=15").then().header("X-Total-Count", equalTo("5"));
        officer.get(mine + "&size=1&page=1")
                .then()
                .body("daysLeft", contains(0))
                .header("X-Total-Count", equalTo("4"));
        officer.get(mine + "&sort=-dueDate").then().body("daysLeft", contains(14, 3, 0, -1));
    }

    @Test
    void requestWaitsForThoseWhoMayDecide() {
        var commitment = promised(100).openedBy(officer);
        var change = officer.create(
                commitment + "/due-date-changes",
                Map.of("dueDate", LocalDate.now(clock).plusDays(200).toString(), "reason", "Elections."));

        colleague
                .get(mine)
                .then()
                .body("reasons", contains(List.of("DECISION_WAITING")))
                .body("[0].dueDateChange.id", equalTo(Api.idOf(change)))
                .body("[0].commitment.id", equalTo(Api.idOf(commitment)));
        officer.get(mine).then().header("X-Total-Count", equalTo("0"));
        Api.as(Tokens.deskOfficer().named("other").onDesks("FRA"))
                .get(mine + "&with=BGR")
                .then()
                .header("X-Total-Count", equalTo("0"));
        Api.as(Tokens.reader().named("other").onDesks("BGR")).get(mine).then().header("X-Total-Count", equalTo("0"));
        colleague.post(change + "/decision", Map.of("approved", false)).then().statusCode(200);
        colleague.get(mine).then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void overdueCommitmentWithARequestHasBothReasons() {
        var commitment = promised(-5).openedBy(officer);
        officer.create(
                commitment + "/due-date-changes",
                Map.of("dueDate", LocalDate.now(clock).plusDays(9).toString(), "reason", "Elections."));

        colleague.get(mine).then().body("reasons", contains(List.of("OVERDUE", "DECISION_WAITING")));
        officer.get(mine).then().body("reasons", contains(List.of("OVERDUE"))).body("[0].dueDateChange", nullValue());
    }

    @Test
    void remindersAreThoseOfTheCallersDesksUnlessAPartnerIsNamed() {
        promised(1).openedBy(officer);
        var romanian = Api.as(Tokens.deskOfficer().onDesks("ROU"));

        romanian.get(mine).then().header("X-Total-Count", equalTo("0"));
        romanian.get(mine + "&with=BGR").then().header("X-Total-Count", equalTo("1"));
        Api.as(Tokens.reader()).get(mine).then().statusCode(200).header("X-Total-Count", equalTo("0"));
        officer.get("/v1/reminders?size=200").then().body("commitment.owner", hasItem(owner));
    }

    @Test
    void nobodyIsRemindedOfWhatIsAboveTheClearance() {
        promised(1).marked("RESTRICTED").openedBy(officer);

        officer.get(mine).then().header("X-Total-Count", equalTo("1"));
        Api.as(Tokens.deskOfficer().cleared("OFFICIAL")).get(mine).then().header("X-Total-Count", equalTo("0"));
        Api.as(Tokens.releasingOfficer().cleared("OFFICIAL"))
                .get(mine + "&with=BGR")
                .then()
                .header("X-Total-Count", equalTo("0"));
    }

    @Test
    void outlookIsAYearAtMost() {
        refused("days=367", "days");
        refused("days=-1", "days");
        refused("days=soon", "days");
        refused("with=XXX", "with");
        refused("sort=owner", "sort");
    }

    @Test
    void numberOfStatementsDoesNotGrow() {
        promised(1).openedBy(officer);
        promised(2).openedBy(officer);
        var few = statements();
        for (var day = 3; day < 9; day++) {
            round = aConsultation().heldBy(officer);
            promised(day).with("responsible", List.of("KAZ", "BGR")).openedBy(officer);
        }

        assertEquals(few, statements());
    }

    private long statements() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(mine).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private CommitmentBuilder promised(int daysFromToday) {
        return aCommitment(round).with("owner", owner).due(LocalDate.now(clock).plusDays(daysFromToday));
    }

    private void refused(String query, String field) {
        officer.get("/v1/reminders?" + query).then().statusCode(400).body("violations.field", contains(field));
    }
}
