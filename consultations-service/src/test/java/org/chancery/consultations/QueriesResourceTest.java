package org.chancery.consultations;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.SeriesBuilder.aSeries;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A list of ten costs as many SQL statements as a list of two: nothing is fetched row by row. */
@ServiceTest
class QueriesResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Inject
    SessionFactory sessions;

    @Test
    void consultationsAreNotFetchedRowByRow() {
        var mark = UUID.randomUUID().toString();
        var path = "/v1/consultations?q=" + mark;
        add(2, () -> aConsultation().titled(mark).plannedBy(officer));
        var few = statementsOf(path);
        add(8, () -> aConsultation().titled(mark).plannedBy(officer));

        assertEquals(few, statementsOf(path));
    }

    @Test
    void seriesAreNotFetchedRowByRow() {
        var forJapan = Api.as(Tokens.deskOfficer().onDesks("JPN"));
        var path = "/v1/series?with=JPN";
        add(2, () -> aSeries().between("KAZ", "JPN").openedBy(forJapan));
        var few = statementsOf(path);
        add(8, () -> aSeries().between("KAZ", "JPN").openedBy(forJapan));

        assertEquals(few, statementsOf(path));
    }

    @Test
    void commitmentsAreNotFetchedRowByRow() {
        var owner = UUID.randomUUID().toString();
        var path = "/v1/commitments?owner=" + owner;
        add(2, () -> commitment(owner));
        var few = statementsOf(path);
        add(8, () -> commitment(owner));

        assertEquals(few, statementsOf(path));
    }

    @Test
    void statementsAreNotFetchedRowByRow() {
        assertEquals(queriesWithSpeakers(2), queriesWithSpeakers(8));
    }

    @Test
    void theSqlOfAFilteredPageAndOfItsCountIsMadeOnce() {
        var path = "/v1/consultations?with=BGR&status=CLOSED&kind=TRADE_NEGOTIATIONS";
        statementsOf(path);

        statementsOf(path);

        var hits = sessions.getStatistics().getQueryPlanCacheHitCount();
        assertEquals(4, hits, "of two queries, what they mean and their SQL");
    }

    private long queriesWithSpeakers(int count) {
        var people = new ArrayList<String>();
        add(count, () -> people.add(person(officer, "Speaker")));
        var members = people.subList(1, people.size()).toArray(String[]::new);
        var fresh = aConsultation().heldBy(officer);
        officer.create(fresh + "/delegations", delegation("BGR", people.get(0), members));
        people.forEach(person -> officer.create(
                fresh + "/statements",
                Map.of(
                        "side", "BGR",
                        "kind", "POSITION",
                        "text", "So be it.",
                        "verbatim", true,
                        "speakerId", person,
                        "marking", "PUBLIC")));
        return statementsOf(fresh + "/statements") + statementsOf(fresh + "/delegations");
    }

    private void commitment(String owner) {
        officer.create(
                "/v1/commitments",
                Map.of(
                        "consultationId",
                        Api.idOf(aConsultation().heldBy(officer)),
                        "text",
                        "Study it.",
                        "responsible",
                        List.of("KAZ", "BGR"),
                        "kind",
                        "STUDY",
                        "owner",
                        owner,
                        "marking",
                        "PUBLIC"));
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static void add(int count, Runnable one) {
        for (var number = 0; number < count; number++) {
            one.run();
        }
    }
}
