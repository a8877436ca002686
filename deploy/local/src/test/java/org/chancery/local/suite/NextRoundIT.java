package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.local.http.WebApi;
import org.junit.jupiter.api.Test;

/** From one round to the next, and how both are found. */
@WithSuite
class NextRoundIT {

    @Test
    void whatIsOpenReturnsInTheNextRoundUnderItsOwnId(Suite suite) throws InterruptedException {
        var desk = new Desk(suite);
        var round = desk.plan("Consultations that go on", "2018-05-14");
        desk.create(round + "/agenda", item(1, "Trade", "ADOPTED"));
        var concluded = desk.create(round + "/agenda", item(2, "Visas", "ADOPTED"));
        desk.create(round + "/agenda", item(3, "Energy", "ADOPTED"));
        desk.hold(round, "2018-05-14");
        desk.change(concluded, item(2, "Visas", "CONCLUDED"));
        var promised = Set.of(
                promise(desk, round, "Host the next round."),
                promise(desk, round, "Send the draft."),
                promise(desk, round, "Name the experts."));
        desk.close(round);

        var next = desk.create(
                round + "/next-round", Map.of("plannedFor", "2018-11-20", "venue", Map.of("city", "Sofia")));

        var opened = desk.get(next).body();
        assertEquals("PLANNED", opened.path("status").asText(), opened::toString);
        assertEquals("BGR", opened.path("host").asText(), opened::toString);
        assertEquals(2, opened.path("number").asInt(), opened::toString);
        assertEquals(desk.get(round).body().path("seriesId"), opened.path("seriesId"));
        var returned = desk.get(next + "/commitments").body();
        // What other tests left open between the two states returns as well.
        assertTrue(Desk.texts(returned, "id").containsAll(promised), returned::toString);
        assertEquals(Set.of("true"), Set.copyOf(Desk.texts(returned, "returning")), returned::toString);
        assertEquals(List.of("Trade", "Energy"), desk.list(next + "/agenda", "title"));
        assertEquals(List.of("CANDIDATE", "CANDIDATE"), desk.list(next + "/agenda", "state"));
    }

    @Test
    void whatWasWrittenInLatinIsFoundInCyrillic(Suite suite) throws InterruptedException {
        var desk = new Desk(suite);
        var round = desk.plan("Consultations that are sought", "2018-02-06");
        var item = desk.create(round + "/agenda", item(1, "The memorandum on transit", "ADOPTED"));
        var person = desk.create(
                "/v1/people", Map.of("nameForms", List.of(Map.of("language", "en", "name", "Zhivko Hadjiev"))));

        assertEquals(List.of(item), desk.list(search("меморандум", "2018-02-06"), "path"));
        var people = desk.list("/v1/search?type=PERSON&q=" + WebApi.encode("Хаджиев"), "path");
        assertTrue(people.contains(person), people::toString);
    }

    @Test
    void aRestrictedRecordIsNotEvenCountedForAReader(Suite suite) throws InterruptedException {
        var desk = new Desk(suite);
        var round = desk.plan("Consultations that are read", "2017-09-05");
        desk.hold(round, "2017-09-05");
        var open = desk.create(round + "/statements", statement("The pipeline is welcome.", "PUBLIC"));
        var restricted = desk.create(round + "/statements", statement("The pipeline is late.", "RESTRICTED"));
        var all = search("pipeline", "2017-09-05");
        var hidden = search("pipeline late", "2017-09-05");

        assertEquals(Set.of(open, restricted), Set.copyOf(desk.list(all, "path")));
        assertEquals("1", desk.get(hidden).header("X-Total-Count"));
        var seen = desk.read(all, Suite.READER);
        assertEquals("1", seen.header("X-Total-Count"), seen::toString);
        assertEquals(List.of(open), Desk.texts(seen.body(), "path"));
        var nothing = desk.read(hidden, Suite.READER);
        assertEquals("0", nothing.header("X-Total-Count"), nothing::toString);
        assertEquals(0, nothing.body().size(), nothing::toString);
        assertEquals("1", desk.read(round + "/statements", Suite.READER).header("X-Total-Count"));
    }

    private static String promise(Desk desk, String round, String text) throws InterruptedException {
        return Desk.idOf(desk.create(
                "/v1/commitments",
                Map.of(
                        "consultationId",
                        Desk.idOf(round),
                        "text",
                        text,
                        "responsible",
                        List.of("KAZ"),
                        "kind",
                        "HOST",
                        "marking",
                        "PUBLIC")));
    }

    private static Map<String, Object> item(int position, String title, String state) {
        return Map.of("position", position, "title", title, "topic", "TRADE", "state", state);
    }

    private static Map<String, Object> statement(String text, String marking) {
        return Map.of("side", "BGR", "kind", "POSITION", "text", text, "verbatim", false, "marking", marking);
    }

    private static String search(String words, String day) {
        return "/v1/search?q=" + WebApi.encode(words) + "&from=" + day + "&to=" + day;
    }
}
