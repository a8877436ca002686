package org.chancery.consultations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.consultation.ConsultationLevel;
import org.chancery.consultations.consultation.MeetingFormat;
import org.chancery.consultations.consultation.Venue;
import org.chancery.consultations.outcome.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * A round as it would be recorded: held, with its delegations, its agenda and its outcomes.
 *
 * @param series title of the series; one that does not exist is opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundPreview(
        String title,
        ConsultationKind kind,
        ConsultationLevel level,
        List<String> parties,
        String host,
        Venue venue,
        LocalDate plannedFor,
        LocalDate heldOn,
        MeetingFormat format,
        List<String> languages,
        @Nullable String series,
        @Nullable Integer number,
        List<HeadPreview> heads,
        List<AgendaPreview> agenda,
        List<OutcomePreview> outcomes,
        Marking marking,
        @Nullable String source) {

    /** @param personId who it is, found by the name; absent when nobody has this name and a person is added */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeadPreview(
            String party,
            String name,
            String title,
            @Nullable UUID personId) {}

    /** @param topic its code */
    record AgendaPreview(String topic, String title) {}

    /** An outcome, with the marking of the round. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomePreview(OutcomeKind kind, @Nullable String reservedBy, String text) {}

    static RoundPreview from(PastRound past, KnownPeople people) {
        var round = past.round();
        return new RoundPreview(
                round.title(),
                round.kind(),
                round.level(),
                round.parties().stream().sorted().toList(),
                round.host(),
                round.venue(),
                round.plannedFor(),
                past.heldOn(),
                round.format() == null ? MeetingFormat.IN_PERSON : round.format(),
                round.languages() == null ? List.of() : round.languages(),
                past.series(),
                round.number(),
                past.heads().stream()
                        .map(head -> new HeadPreview(
                                head.party(),
                                head.name(),
                                head.title(),
                                people.person(head.name())
                                        .map(KnownPeople.KnownPerson::id)
                                        .orElse(null)))
                        .toList(),
                past.agenda().stream()
                        .map(point -> new AgendaPreview(point.topic(), point.title()))
                        .toList(),
                past.outcomes().stream()
                        .map(point -> new OutcomePreview(point.kind(), point.reservedBy(), point.text()))
                        .toList(),
                round.marking(),
                round.source());
    }
}
