package org.chancery.consultations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.importing.PastRound.AgendaPoint;
import org.chancery.consultations.importing.PastRound.Head;
import org.chancery.consultations.importing.PastRound.OutcomePoint;
import org.chancery.consultations.importing.RowReader.Reading;
import org.chancery.consultations.importing.sheet.Sheet;
import org.chancery.consultations.importing.sheet.UnreadableSheet;
import org.chancery.consultations.outcome.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
    private static final Topics TOPICS =
            new Topics(Map.of("trade", "TRADE", "торговля", "TRADE", "energy", "ENERGY"), Map.of("TRADE", "Trade"));

    private final Map<String, String> cells = new LinkedHashMap<>(Map.of(
            "heldOn", "2011-05-04",
            "title", "Political consultations",
            "kind", "political consultations",
            "level", "DEPUTY_MINISTER",
            "parties", "Kazakhstan; Болгария",
            "host", "BGR",
            "city", "Sofia",
            "marking", "Official"));

    @Test
    void fullRowIsReadAsARound() throws UnreadableSheet {
        cells.putAll(Map.of(
                "plannedFor", "03.05.2011",
                "languages", "en, ru",
                "series", "Political consultations",
                "number", "7",
                "ourHead", "Roman Vassilenko",
                "ourHeadTitle", "Deputy Minister",
                "theirHead", "Тихомир Стойчев",
                "theirHeadTitle", "Deputy Minister of Foreign Affairs",
                "agenda", "TRADE; Торговля: Товарооборот\nenergy: Gas",
                "outcomes", "Dialogue goes on.\nnoted: A proposal\nNote: as agreed\nReserved Болгария: The text"));

        var past = round();
        assertEquals(LocalDate.of(2011, 5, 4), past.heldOn());
        assertEquals(LocalDate.of(2011, 5, 3), past.round().plannedFor());
        assertEquals(ConsultationKind.POLITICAL_CONSULTATIONS, past.round().kind());
        assertEquals(List.of("KAZ", "BGR"), past.round().parties());
        assertEquals(List.of("en", "ru"), past.round().languages());
        assertEquals("Political consultations", past.series());
        assertEquals(7, past.round().number());
        assertEquals("rounds.csv, row 2", past.round().source());
        assertEquals(
                List.of(
                        new Head(RoundColumn.OUR_HEAD, "KAZ", "Roman Vassilenko", "Deputy Minister"),
                        new Head(
                                RoundColumn.THEIR_HEAD,
                                "BGR",
                                "Тихомир Стойчев",
                                "Deputy Minister of Foreign Affairs")),
                past.heads());
        assertEquals(
                List.of(
                        new AgendaPoint("TRADE", "Trade"),
                        new AgendaPoint("TRADE", "Товарооборот"),
                        new AgendaPoint("ENERGY", "Gas")),
                past.agenda());
        assertEquals(
                List.of(
                        new OutcomePoint(OutcomeKind.AGREED, null, "Dialogue goes on."),
                        new OutcomePoint(OutcomeKind.NOTED, null, "A proposal"),
                        new OutcomePoint(OutcomeKind.AGREED, null, "Note: as agreed"),
                        new OutcomePoint(OutcomeKind.RESERVED, "BGR", "The text")),
                past.outcomes());
    }

    @Test
    void roundWithSeveralPartnersNamesTheirHeadsByLines() throws UnreadableSheet {
        cells.put("parties", "KAZ, BGR, SRB");
        cells.put("theirHead", "BGR: Ivan Ivanov\nSerbia: Petar Petrović");
        cells.put("theirHeadTitle", "Serbia: State Secretary\nBGR: Minister: acting");

        assertEquals(
                List.of(
                        new Head(RoundColumn.THEIR_HEAD, "BGR", "Ivan Ivanov", "Minister: acting"),
                        new Head(RoundColumn.THEIR_HEAD, "SRB", "Petar Petrović", "State Secretary")),
                round().heads());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heldOn | 4 May 2011 | heldOn must be a date such as 2023-10-21 or 21.10.2023, or a cell that is formatted as a date",
                "heldOn | 31.02.2011 | heldOn must be a date such as 2023-10-21 or 21.10.2023, or a cell that is formatted as a date",
                "heldOn | '' | heldOn is missing",
                "title | '' | title is missing",
                "title | #REF! | title holds #REF!, which says that a formula of the sheet failed",
                "place | =A1&A2 | place holds a formula without a value",
                "kind | PARTY | kind must be one of POLITICAL_CONSULTATIONS, INTERGOVERNMENTAL_COMMISSION, CONSULAR_CONSULTATIONS, TRADE_NEGOTIATIONS, OFFICIAL_VISIT",
                "parties | KAZ; Bulgary | parties has \"Bulgary\", which is no state; ISO 3166-1 alpha-3 codes always are",
                "parties | '' | parties is missing",
                "number | 7 | series is needed with number",
                "series | Rounds | number is needed with series",
                "number | seven | number must be a whole number",
                "ourHead | Roman Vassilenko | ourHeadTitle is needed with ourHead for KAZ",
                "theirHeadTitle | Minister | theirHead is needed with theirHeadTitle for BGR",
                "agenda | Fishing: nets | agenda has \"Fishing\", which is no topic; see /v1/topics",
                "outcomes | RESERVED FRA: no | outcomes must say which party kept its reservation, such as RESERVED KAZ or BGR: ...",
                "agenda | TRADE: | agenda must have titles of 1 to 500 characters"
            })
    void wrongCellIsNamedByItsColumn(String column, String value, String complaint) throws UnreadableSheet {
        cells.put(column, value);

        assertEquals(complaint, read().complaints().get(0).text());
    }

    @Test
    void everythingWrongIsNamedAtOnce() throws UnreadableSheet {
        cells.put("heldOn", "soon");
        cells.put("host", "Nowhere");
        cells.put("marking", "");

        assertEquals(
                List.of(RoundColumn.HELD_ON, RoundColumn.HOST, RoundColumn.MARKING),
                read().complaints().stream().map(Complaint::column).toList());
        assertNull(read().round());
    }

    @Test
    void headOfNoPartnerIsRefused() throws UnreadableSheet {
        cells.put("parties", "KAZ, BGR, SRB");
        cells.put("theirHead", "Ivan Ivanov");

        assertEquals(
                "theirHead must begin each line with a partner and a colon, such as BGR or SRB: ...",
                read().complaints().get(0).text());
    }

    @Test
    void valueBeyondTheHeaderIsNotLost() throws UnreadableSheet {
        var values = List.of("2011-05-04", "more");
        var reader = new RowReader(
                new Headings(Map.of(RoundColumn.HELD_ON, 0), 1), "KAZ", TOPICS, (round, day) -> List.of());

        assertEquals(
                "The row has a value to the right of the last column that has a name",
                reader.read(new Sheet.Row(2, values), "source")
                        .complaints()
                        .get(0)
                        .text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Held on", "HELDON", "held_on", "held-on"})
    void columnIsKnownHoweverItIsWritten(String name) {
        assertEquals(RoundColumn.HELD_ON, RoundColumn.named(name).orElseThrow());
    }

    @Test
    void headerIsRefusedWithAllThatIsWrongInIt() {
        var header = List.of("heldOn", "Title", "title", "colour", "", "kind", "level", "parties", "host");

        var refusal = assertThrows(UnreadableSheet.class, () -> Headings.of(header));
        assertEquals(
                "has two columns title, has the unknown column colour, has no name for column 5, lacks the column city,"
                        + " lacks the column marking",
                refusal.getMessage().substring(0, refusal.getMessage().indexOf(';')));
    }

    private PastRound round() throws UnreadableSheet {
        var reading = read();
        assertEquals(List.of(), reading.complaints());
        assertNotNull(reading.round());
        return reading.round();
    }

    private Reading read() throws UnreadableSheet {
        var header = List.copyOf(cells.keySet());
        return new RowReader(Headings.of(header), "KAZ", TOPICS, (round, heldOn) -> List.of())
                .read(new Sheet.Row(2, List.copyOf(cells.values())), "rounds.csv, row 2");
    }
}
