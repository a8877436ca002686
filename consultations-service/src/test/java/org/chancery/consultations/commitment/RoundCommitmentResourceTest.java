package org.chancery.consultations.commitment;

import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.CommitmentBuilder.done;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.SeriesBuilder.aSeries;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ConsultationBuilder;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has parties of its own, so that no other round is between its rounds. */
@ServiceTest
class RoundCommitmentResourceTest {
    private static final List<String> PARTNERS =
            List.of("AND", "BRB", "CPV", "DMA", "FJI", "GUY", "KIR", "LCA", "MDV", "NRU");
    private static int used;

    private String partner = "";
    private Api officer = Api.asDeskOfficer();

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aPairOfStates() {
        partner = PARTNERS.get(used++);
        officer = Api.as(Tokens.deskOfficer().onDesks(partner, "SMR"));
    }

    @Test
    void nextRoundShowsWhatIsStillOwedUnderTheSameId() {
        var first = round().heldOn("2023-03-01").heldBy(officer);
        var owed = aCommitment(first).due("2023-06-30").openedBy(officer);
        var done = promised(first);
        closed(done, "2023-04-01");
        var next = round().plannedFor("2099-05-01").plannedBy(officer);

        officer.get(next + "/commitments")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("1"))
                .body("id", contains(Api.idOf(owed)))
                .body("[0].consultationId", equalTo(Api.idOf(first)))
                .body("[0].returning", equalTo(true))
                .body("[0].overdue", equalTo(true));
        officer.get(first + "/commitments")
                .then()
                .body("id", contains(Api.idOf(owed), Api.idOf(done)))
                .body("returning", contains(false, false))
                .body("ageDays", contains(0, 0));
        closed(owed, "2023-07-01");
        officer.get(next + "/commitments").then().header("X-Total-Count", equalTo("0"));
    }

    @Test
    void roundThatWasHeldKeepsWhatReturnedOnItsDay() {
        var first = round().heldOn("2021-03-01").heldBy(officer);
        var before = promised(first);
        var onTheDay = aCommitment(first).due("2021-12-31").openedBy(officer);
        var after = promised(first);
        var second = round().heldOn("2022-03-01").heldBy(officer);
        var own = promised(second);
        var third = round().heldOn("2023-03-01").heldBy(officer);
        promised(third);
        closed(before, "2022-02-28");
        closed(onTheDay, "2022-03-01");
        closed(after, "2022-03-02");

        officer.get(second + "/commitments")
                .then()
                .body("id", contains(Api.idOf(onTheDay), Api.idOf(after), Api.idOf(own)))
                .body("returning", contains(true, true, false))
                .body("overdue", contains(true, false, false))
                .body("ageDays", contains(365, 365, 0))
                .body("ageRounds", contains(1, 1, 0));
    }

    @Test
    void onlyExactlyTheSamePartiesShareTheirCommitments() {
        var wider = promised(
                round().between("KAZ", partner, "SMR").heldOn("2023-03-01").heldBy(officer));
        var other = promised(round().between("KAZ", "SMR").heldOn("2023-03-01").heldBy(officer));
        var planned = round().plannedBy(officer);

        officer.get(planned + "/commitments").then().header("X-Total-Count", equalTo("0"));
        officer.get(round().between("KAZ", "SMR", partner).plannedBy(officer) + "/commitments")
                .then()
                .body("id", hasItem(Api.idOf(wider)))
                .body("id", not(hasItem(Api.idOf(other))));
    }

    @Test
    void commitmentStaysWithinItsSeries() {
        var consultations = Api.idOf(aSeries().between("KAZ", partner).openedBy(officer));
        var commission = Api.idOf(aSeries().between("KAZ", partner).openedBy(officer));
        var before = aCommitment(round().heldOn("2022-01-10").heldBy(officer)).openedBy(officer);
        var first = aCommitment(round().heldOn("2022-03-10")
                        .with("seriesId", consultations)
                        .heldBy(officer))
                .openedBy(officer);
        var other = aCommitment(round().heldOn("2022-05-10")
                        .with("seriesId", commission)
                        .heldBy(officer))
                .openedBy(officer);

        officer.get(round().with("seriesId", consultations).plannedBy(officer) + "/commitments")
                .then()
                .body("id", contains(Api.idOf(before), Api.idOf(first)))
                .body("ageRounds", contains(2, 0));
        officer.get(round().with("seriesId", commission).plannedBy(officer) + "/commitments")
                .then()
                .body("id", contains(Api.idOf(before), Api.idOf(other)));
        officer.get(round().plannedBy(officer) + "/commitments")
                .then()
                .body("id", contains(Api.idOf(before), Api.idOf(first), Api.idOf(other)));
    }

    @Test
    void whatIsAboveTheClearanceDoesNotReturn() {
        var open = promised(round().heldOn("2022-03-01").heldBy(officer));
        aCommitment(round().heldOn("2022-04-01").heldBy(officer))
                .marked("RESTRICTED")
                .openedBy(officer);
        promised(round().heldOn("2022-05-01").marked("RESTRICTED").heldBy(officer));
        var next = round().plannedBy(officer);
        var secret = round().marked("RESTRICTED").plannedBy(officer);
        var reader = Api.as(Tokens.reader());

        officer.get(next + "/commitments").then().header("X-Total-Count", equalTo("3"));
        reader.get(next + "/commitments").then().body("id", contains(Api.idOf(open)));
        reader.get(secret + "/commitments").then().statusCode(404);
        Api.as(Tokens.deskOfficer().onDesks("FRA"))
                .get(next + "/commitments")
                .then()
                .body("id", contains(Api.idOf(open)));
    }

    @Test
    void numberOfStatementsDoesNotGrow() {
        var first = round().heldOn("2022-03-01").heldBy(officer);
        var next = round().plannedBy(officer);
        promised(first);
        promised(first);
        var few = statementsFor(next);
        for (var number = 0; number < 4; number++) {
            promised(round().heldOn("2022-06-0" + (number + 1)).heldBy(officer));
            aCommitment(first).with("responsible", List.of("KAZ", partner)).openedBy(officer);
        }

        assertEquals(few, statementsFor(next));
    }

    @Test
    void roundThatDoesNotExistHasNone() {
        officer.get("/v1/consultations/" + UUID.randomUUID() + "/commitments")
                .then()
                .statusCode(404);
    }

    private long statementsFor(String round) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(round + "/commitments").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private ConsultationBuilder round() {
        return aConsultation().between("KAZ", partner);
    }

    private String promised(String round) {
        return aCommitment(round).openedBy(officer);
    }

    private void closed(String commitment, String day) {
        officer.post(commitment + "/closure", done(day)).then().statusCode(200);
    }
}
