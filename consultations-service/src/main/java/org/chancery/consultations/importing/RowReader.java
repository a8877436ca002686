package org.chancery.consultations.importing;

import static org.chancery.consultations.importing.RoundColumn.AGENDA;
import static org.chancery.consultations.importing.RoundColumn.CITY;
import static org.chancery.consultations.importing.RoundColumn.FORMAT;
import static org.chancery.consultations.importing.RoundColumn.HELD_ON;
import static org.chancery.consultations.importing.RoundColumn.HOST;
import static org.chancery.consultations.importing.RoundColumn.KIND;
import static org.chancery.consultations.importing.RoundColumn.LANGUAGES;
import static org.chancery.consultations.importing.RoundColumn.LEVEL;
import static org.chancery.consultations.importing.RoundColumn.MARKING;
import static org.chancery.consultations.importing.RoundColumn.NUMBER;
import static org.chancery.consultations.importing.RoundColumn.PARTIES;
import static org.chancery.consultations.importing.RoundColumn.PLACE;
import static org.chancery.consultations.importing.RoundColumn.PLANNED_FOR;
import static org.chancery.consultations.importing.RoundColumn.SERIES;
import static org.chancery.consultations.importing.RoundColumn.SOURCE;
import static org.chancery.consultations.importing.RoundColumn.TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.consultation.ConsultationLevel;
import org.chancery.consultations.consultation.ConsultationRequest;
import org.chancery.consultations.consultation.MeetingFormat;
import org.chancery.consultations.consultation.Venue;
import org.chancery.consultations.importing.PastRound.AgendaPoint;
import org.chancery.consultations.importing.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as past rounds. What a row says is held against the rules for every round by {@link RoundRules}; whether it
 * goes with what is recorded already is not seen here.
 */
final class RowReader {
    private static final int LONGEST_SERIES = 300;
    private static final int LONGEST_AGENDA_TITLE = 500;

    private final Headings headings;
    private final String home;
    private final Topics topics;
    private final RoundRules rules;

    RowReader(Headings headings, String home, Topics topics, RoundRules rules) {
        this.headings = headings;
        this.home = home;
        this.topics = topics;
        this.rules = rules;
    }

    /**
     * What a row says.
     *
     * @param round null when the complaints leave no round
     */
    record Reading(@Nullable PastRound round, List<Complaint> complaints) {}

    /** @param usualSource the source of a row that names none */
    Reading read(Sheet.Row row, String usualSource) {
        var cells = new RowCells(headings, row);
        var heldOn = cells.date(HELD_ON);
        var parties = cells.states(PARTIES).toList();
        var request = request(cells, heldOn, parties, usualSource);
        var series = cells.text(SERIES, LONGEST_SERIES);
        if ((series == null) != cells.list(NUMBER, "\n").isEmpty()) {
            cells.complain(
                    series == null ? SERIES : NUMBER, "is needed with " + (series == null ? NUMBER : SERIES).header());
        }
        var heads = Heads.of(cells, home, parties);
        var agenda = agenda(cells);
        var outcomes = OutcomeLines.of(cells, parties);
        if (request == null || heldOn == null || !cells.complaints().isEmpty()) {
            return new Reading(null, cells.complaints());
        }
        return new Reading(
                new PastRound(request, heldOn, series, heads, agenda, outcomes), rules.complaints(request, heldOn));
    }

    private static @Nullable ConsultationRequest request(
            RowCells cells, @Nullable LocalDate heldOn, List<String> parties, String usualSource) {
        var title = cells.text(TITLE);
        var kind = cells.constant(KIND, ConsultationKind.class);
        var level = cells.constant(LEVEL, ConsultationLevel.class);
        var host = cells.state(HOST);
        var city = cells.text(CITY);
        var planned = cells.date(PLANNED_FOR);
        var marking = cells.constant(MARKING, Marking.class);
        var source = cells.text(SOURCE);
        var place = cells.text(PLACE);
        var format = cells.constant(FORMAT, MeetingFormat.class);
        var number = cells.number(NUMBER);
        var languages = cells.list(LANGUAGES, "[;,\n]");
        if (heldOn == null
                || title == null
                || kind == null
                || level == null
                || host == null
                || city == null
                || marking == null) {
            return null;
        }
        return new ConsultationRequest(
                title,
                kind,
                level,
                parties,
                host,
                new Venue(city, place),
                planned == null ? heldOn : planned,
                null,
                format,
                languages,
                null,
                number,
                marking,
                source == null ? usualSource : source);
    }

    private List<AgendaPoint> agenda(RowCells cells) {
        var points = new ArrayList<AgendaPoint>();
        for (var text : cells.points(AGENDA, "[;\n]")) {
            var colon = text.indexOf(':');
            var name = colon < 0 ? text : text.substring(0, colon);
            var topic = topics.code(name).orElse(null);
            var title = colon < 0 ? name : text.substring(colon + 1).strip();
            if (topic == null) {
                cells.complain(AGENDA, "has \"" + name + "\", which is no topic; see /v1/topics");
            } else if (title.isEmpty() || title.length() > LONGEST_AGENDA_TITLE) {
                cells.complain(AGENDA, "must have titles of 1 to " + LONGEST_AGENDA_TITLE + " characters");
            } else {
                points.add(new AgendaPoint(
                        topic, Topics.plain(title).equals(Topics.plain(topic)) ? topics.title(topic) : title));
            }
        }
        return points;
    }
}
