package org.chancery.consultations.calendar;

import static io.restassured.RestAssured.given;
import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.CommitmentBuilder.done;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationException;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ConsultationBuilder;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a desk of its own, so that its calendar holds what the test has made and nothing else. */
@ServiceTest
class CalendarFeedResourceTest {
    private static final List<String> DESKS = List.of(
            "VUT", "TON", "TLS", "SYC", "SLB", "MHL", "KNA", "GNQ", "GRD", "FSM", "COM", "BTN", "BLZ", "ATG", "BHS");
    private static int used;

    private String desk = "";
    private Tokens person = Tokens.deskOfficer();
    private Api officer = Api.asDeskOfficer();
    private LocalDate today = LocalDate.EPOCH;

    @Inject
    Clock clock;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aDesk() {
        desk = DESKS.get(used++);
        person = Tokens.deskOfficer().named("calendar-reader-of-" + desk).onDesks(desk);
        officer = Api.as(person);
        today = LocalDate.now(clock);
    }

    @Test
    void feedHasComingRoundsAndDueDatesAsWholeDays() throws Exception {
        var coming = today.plusDays(30);
        var round = round().titled("Политические консультации; раунд 5, Астана\\Нур")
                .with("plannedFor", coming.toString())
                .with("plannedUntil", coming.plusDays(2).toString())
                .with("venue", Map.of("city", "Астана", "place", "МИД"))
                .plannedBy(officer);
        var held = round().heldOn("2023-10-21").heldBy(officer);
        var text = "Направить проект соглашения о сотрудничестве. ".repeat(12).strip();
        var due = aCommitment(held)
                .with("text", text + "\r\nВторая строка")
                .due(today.plusDays(7))
                .with("owner", "Протокол")
                .openedBy(officer);

        var answer = feed(token());
        answer.then()
                .statusCode(200)
                .contentType(equalTo("text/calendar;charset=utf-8"))
                .header("Cache-Control", containsString("private"));
        assertWellFormed(answer);
        var calendar = parsed(answer);
        assertEquals(2, calendar.getComponents().size());
        var meeting = event(calendar, round);
        assertEquals("Политические консультации; раунд 5, Астана\\Нур", value(meeting, Property.SUMMARY));
        assertEquals("МИД, Астана", value(meeting, Property.LOCATION));
        assertEquals("TENTATIVE", value(meeting, Property.STATUS));
        assertEquals("0", value(meeting, Property.SEQUENCE));
        assertEquals(day(coming), value(meeting, Property.DTSTART));
        assertEquals(day(coming.plusDays(3)), value(meeting, Property.DTEND));
        assertTrue(line(answer, "DTSTART").startsWith("DTSTART;VALUE=DATE:"));
        assertEquals(value(meeting, Property.DTSTAMP), value(meeting, Property.LAST_MODIFIED));
        var owed = event(calendar, due);
        assertTrue(value(owed, Property.SUMMARY).startsWith("Due: Направить проект"));
        assertTrue(value(owed, Property.SUMMARY).length() < 160);
        assertTrue(value(owed, Property.DESCRIPTION).contains(text + "\nВторая строка"));
        assertTrue(value(owed, Property.DESCRIPTION).contains("Протокол"));
        assertEquals(day(today.plusDays(7)), value(owed, Property.DTSTART));
        assertEquals(day(today.plusDays(8)), value(owed, Property.DTEND));
        assertEquals("TRANSPARENT", value(owed, Property.TRANSP));
    }

    @Test
    void changeRaisesTheSequenceUnderTheSameUid() throws Exception {
        var round = round().plannedFor(today.plusDays(30).toString()).plannedBy(officer);
        var secret = token();
        var before = event(parsed(feed(secret)), round);
        officer.put(
                        round,
                        round().titled("Renamed")
                                .plannedFor(today.plusDays(31).toString())
                                .body())
                .then()
                .statusCode(200);
        officer.post(round + "/transitions", Map.of("to", "CONFIRMED")).then().statusCode(200);

        var after = event(parsed(feed(secret)), round);
        assertEquals(value(before, Property.UID), value(after, Property.UID));
        assertEquals("2", value(after, Property.SEQUENCE));
        assertEquals("CONFIRMED", value(after, Property.STATUS));
        assertEquals(day(today.plusDays(31)), value(after, Property.DTSTART));
        assertTrue(value(after, Property.LAST_MODIFIED).compareTo(value(before, Property.LAST_MODIFIED)) >= 0);
    }

    @Test
    void roundThatDoesNotTakePlaceStaysForAWhileAsCancelled() throws Exception {
        var cancelled = round().plannedFor(today.plusDays(9).toString()).plannedBy(officer);
        var postponed = round().plannedFor(today.minusDays(90).toString()).plannedBy(officer);
        var forgotten = round().plannedFor(today.minusDays(91).toString()).plannedBy(officer);
        stop(cancelled, "CANCELLED");
        stop(postponed, "POSTPONED");
        stop(forgotten, "CANCELLED");

        var calendar = parsed(feed(token()));
        assertEquals(2, calendar.getComponents().size());
        assertEquals("CANCELLED", value(event(calendar, cancelled), Property.STATUS));
        assertEquals("CANCELLED", value(event(calendar, postponed), Property.STATUS));
        assertEquals("Postponed: Political consultations", value(event(calendar, postponed), Property.SUMMARY));
    }

    @Test
    void nothingAboveOfficialIsInAnyCalendar() throws Exception {
        var cleared = person.cleared("CONFIDENTIAL");
        var boss = Api.as(cleared);
        var open =
                round().marked("OFFICIAL").heldOn(today.minusDays(1).toString()).heldBy(boss);
        var secret = round().marked("RESTRICTED")
                .heldOn(today.minusDays(1).toString())
                .heldBy(boss);
        aCommitment(secret).due(today).marked("PUBLIC").openedBy(boss);
        aCommitment(open).due(today).marked("RESTRICTED").openedBy(boss);
        var shown = aCommitment(open).due(today).marked("OFFICIAL").openedBy(boss);

        var calendar = parsed(feed(token(boss, Map.of("name", "Phone"))));
        assertEquals(2, calendar.getComponents().size());
        assertEquals("PRIVATE", value(event(calendar, open), Property.CLASS));
        assertEquals("PRIVATE", value(event(calendar, shown), Property.CLASS));
        var asPerson = parsed(boss.get("/v1/calendar.ics"));
        assertEquals(2, asPerson.getComponents().size());
        var uncleared = Api.as(person.cleared("PUBLIC"));
        assertEquals(
                0,
                parsed(feed(token(uncleared, Map.of("name", "Phone"))))
                        .getComponents()
                        .size());
    }

    @Test
    void tokenKeepsTheDesksOfItsCreation() throws Exception {
        var other = Api.as(person.onDesks(desk, "NIC"));
        var mine = round().plannedFor(today.plusDays(3).toString()).plannedBy(other);
        var theirs = aConsultation()
                .between("KAZ", "NIC")
                .plannedFor(today.plusDays(3).toString())
                .plannedBy(other);

        var both = feed(token(other, Map.of("name", "Both"))).asString();
        var one = feed(token(other, Map.of("name", "One", "desks", List.of(desk))))
                .asString();
        assertTrue(both.contains(Api.idOf(mine)) && both.contains(Api.idOf(theirs)));
        assertTrue(one.contains(Api.idOf(mine)) && !one.contains(Api.idOf(theirs)));
    }

    @Test
    void commitmentThatIsClosedLeavesTheCalendar() throws Exception {
        var held = round().heldOn("2023-10-21").heldBy(officer);
        var commitment = aCommitment(held).due(today.minusDays(3)).openedBy(officer);
        var secret = token();

        assertEquals(1, parsed(feed(secret)).getComponents().size());
        officer.post(commitment + "/closure", done("2024-01-10")).then().statusCode(200);
        assertEquals(0, parsed(feed(secret)).getComponents().size());
    }

    @Test
    void unchangedFeedIsNotSentAgain() {
        round().plannedFor(today.plusDays(3).toString()).plannedBy(officer);
        var secret = token();
        var tag = feed(secret).header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/calendar.ics?token=" + secret)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        round().plannedFor(today.plusDays(4).toString()).plannedBy(officer);
        var changed = given().header("If-None-Match", tag).get("/v1/calendar.ics?token=" + secret);
        changed.then().statusCode(200);
        assertNotEquals(tag, changed.header("ETag"));
    }

    @Test
    void revokedAndUnknownTokensAreRefusedAlike() {
        var created = officer.post("/v1/calendar-tokens", Map.of("name", "Phone"));
        var secret = created.jsonPath().getString("secret");
        feed(secret).then().statusCode(200);
        officer.delete("/v1/calendar-tokens/" + created.jsonPath().getString("id"))
                .then()
                .statusCode(204);

        var revoked = feed(secret);
        revoked.then().statusCode(401);
        var unknown = feed(secret + "x");
        unknown.then().statusCode(401);
        assertEquals(unknown.asString(), revoked.asString());
        assertTrue(given().get("/v1/calendar.ics")
                .then()
                .statusCode(401)
                .extract()
                .headers()
                .getValues("WWW-Authenticate")
                .contains("Basic realm=\"Chancery calendar\""));
        given().get("/v1/reminders").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        given().get("/v1/calendar.ics?token=").then().statusCode(401);
    }

    @Test
    void tokenOpensTheFeedAndNothingElse() {
        var secret = token();

        given().get("/v1/consultations?token=" + secret).then().statusCode(401);
        given().get("/v1/calendar-tokens?token=" + secret).then().statusCode(401);
        given().auth().oauth2(secret).get("/v1/calendar.ics").then().statusCode(401);
        given().auth()
                .preemptive()
                .basic("anybody", secret)
                .get("/v1/reminders")
                .then()
                .statusCode(401);
    }

    @Test
    void passwordOfHttpBasicWorksLikeTheParameter() {
        given().auth()
                .preemptive()
                .basic("anybody", token())
                .get("/v1/calendar.ics")
                .then()
                .statusCode(200);
        given().auth()
                .preemptive()
                .basic("anybody", "wrong")
                .get("/v1/calendar.ics")
                .then()
                .statusCode(401);
        given().header("Authorization", "Basic ???")
                .get("/v1/calendar.ics")
                .then()
                .statusCode(401);
    }

    @Test
    void numberOfStatementsDoesNotGrow() {
        var held = round().heldOn(today.minusDays(1).toString()).heldBy(officer);
        aCommitment(held).due(today).openedBy(officer);
        var secret = token();
        feed(secret);
        var few = statements(secret);
        for (var day = 1; day < 6; day++) {
            round().plannedFor(today.plusDays(day).toString()).plannedBy(officer);
            aCommitment(held).due(today.plusDays(day)).openedBy(officer);
        }

        assertEquals(few, statements(secret));
    }

    private long statements(String secret) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        feed(secret).then().statusCode(200).body(not(equalTo("")));
        return statistics.getPrepareStatementCount();
    }

    private ConsultationBuilder round() {
        return aConsultation().between("KAZ", desk);
    }

    private void stop(String round, String status) {
        officer.post(round + "/transitions", Map.of("to", status, "reason", "Elections."))
                .then()
                .statusCode(200);
    }

    private String token() {
        return token(officer, Map.of("name", "Phone"));
    }

    private static String token(Api owner, Map<String, ?> request) {
        return owner.post("/v1/calendar-tokens", request)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static Response feed(String secret) {
        return given().get("/v1/calendar.ics?token=" + secret);
    }

    private static void assertWellFormed(Response answer) {
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"), "does not end with CR and LF");
        assertFalse(text.replace("\r\n", "").contains("\n"), "has a bare line feed");
        assertFalse(text.replace("\r\n", "").contains("\r"), "has a bare carriage return");
        assertTrue(
                Arrays.stream(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                "has a line of more than 75 octets");
    }

    private static Calendar parsed(Response answer) throws IOException, ParserException, ValidationException {
        answer.then().statusCode(200);
        var calendar =
                new CalendarBuilder().build(new StringReader(new String(answer.asByteArray(), StandardCharsets.UTF_8)));
        calendar.validate(true);
        return calendar;
    }

    private static VEvent event(Calendar calendar, String path) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> value(event, Property.UID).startsWith(Api.idOf(path)))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String line(Response answer, String property) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(property))
                .findFirst()
                .orElseThrow();
    }

    private static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
