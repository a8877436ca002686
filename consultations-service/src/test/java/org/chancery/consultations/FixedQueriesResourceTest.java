package org.chancery.consultations;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/**
 * Every way of reading costs a fixed number of SQL statements: as many for one row as for thirty. The page of the most rows
 * is one batch (quarkus.hibernate-orm.fetch.batch-size).
 */
@ServiceTest
class FixedQueriesResourceTest {
    private static final int MANY = 30;

    private final Api officer = Api.as(Tokens.deskOfficer().withRoles("reader", "desk-officer", "exporter"));

    @Inject
    SessionFactory sessions;

    @Test
    void readingCostsTheSameForOneRowAsForThirty() {
        var one = "one" + UUID.randomUUID().toString().replace("-", "");
        var many = "many" + UUID.randomUUID().toString().replace("-", "");
        var small = round(one, 1);
        var large = round(many, MANY);
        IntStream.range(1, MANY)
                .forEach(number -> aConsultation().titled("Round " + many).plannedBy(officer));

        assertEquals(statementsOfRound(small), statementsOfRound(large));
        assertEquals(statementsOfLists(one), statementsOfLists(many));
    }

    private Map<String, Long> statementsOfRound(String round) {
        var item = officer.get(round + "/agenda").path("[0].id").toString();
        var counted = new LinkedHashMap<String, Long>();
        List.of(
                        "",
                        "/agenda",
                        "/delegations",
                        "/delegations/BGR",
                        "/statements",
                        "/outcomes",
                        "/commitments",
                        "/preparations")
                .forEach(part -> counted.put(part, statementsOf(round + part)));
        List.of("agenda", "delegations", "statements", "outcomes")
                .forEach(part -> counted.put(
                        "/" + part + "/{id}",
                        statementsOf(round + "/" + part + "/"
                                + officer.get(round + "/" + part)
                                        .path(part.equals("delegations") ? "[0].party" : "[0].id"))));
        List.of("earlier-items", "earlier-rounds", "earlier-statements")
                .forEach(part -> counted.put(part, statementsOf(round + "/agenda/" + item + "/" + part)));
        return counted;
    }

    private Map<String, Long> statementsOfLists(String mark) {
        var counted = new LinkedHashMap<String, Long>();
        List.of(
                        "/v1/consultations?size=100&q=",
                        "/v1/commitments?size=100&owner=",
                        "/v1/people?size=100&name=",
                        "/v1/search?size=200&q=",
                        "/v1/consultations/export?q=",
                        "/v1/commitments/export?owner=",
                        "/v1/search/export?q=")
                .forEach(list -> counted.put(list, statementsOf(list + mark)));
        var commitment =
                officer.get("/v1/commitments?owner=" + mark).path("[0].id").toString();
        counted.put("commitment", statementsOf("/v1/commitments/" + commitment));
        var person = officer.get("/v1/people?name=" + mark).path("[0].id").toString();
        counted.put("person", statementsOf("/v1/people/" + person));
        return counted;
    }

    /** A round with so many of everything, all of which holds the mark. */
    private String round(String mark, int count) {
        var round = aConsultation().titled("Round " + mark).heldBy(officer);
        var people = IntStream.range(0, count)
                .mapToObj(number -> person(officer, "Ivan " + mark))
                .toList();
        officer.create(
                round + "/delegations",
                delegation("BGR", people.get(0), people.stream().skip(1).toArray(String[]::new)));
        for (var number = 1; number <= count; number++) {
            var item = Api.idOf(officer.create(
                    round + "/agenda", Map.of("position", number, "title", "On " + mark, "topic", "TOURISM")));
            officer.create(
                    round + "/statements",
                    Map.of(
                            "side",
                            "BGR",
                            "kind",
                            "POSITION",
                            "text",
                            "We like " + mark,
                            "verbatim",
                            false,
                            "speakerId",
                            people.get(number - 1),
                            "agendaItemId",
                            item,
                            "marking",
                            "PUBLIC"));
            officer.create(
                    round + "/outcomes",
                    Map.of("kind", "AGREED", "text", "Agreed: " + mark, "agendaItemId", item, "marking", "PUBLIC"));
            officer.create("/v1/commitments", commitment(round, item, mark));
        }
        return round;
    }

    private static Map<String, Object> commitment(String round, String item, String mark) {
        return Map.of(
                "consultationId",
                Api.idOf(round),
                "text",
                "Send the " + mark,
                "responsible",
                List.of("KAZ", "BGR"),
                "kind",
                "SEND",
                "owner",
                mark,
                "agendaItemId",
                item,
                "marking",
                "PUBLIC");
    }

    private long statementsOf(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
