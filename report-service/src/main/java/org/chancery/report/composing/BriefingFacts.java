package org.chancery.report.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.Outcome;
import org.chancery.report.upstream.PublicText;
import org.chancery.report.upstream.Statement;
import org.chancery.report.upstream.TradeProfile;
import org.jspecify.annotations.Nullable;

/**
 * Everything a briefing about one partner is made of, as its reader may see it.
 *
 * @param home the state that this installation serves
 * @param asOf the moment whose knowledge was asked for
 * @param round the last round held with the partner, if any
 * @param next the meeting that is planned next, if any
 * @param publicText what is published of the round, if it was asked for
 * @param commitments those still owed, in the order in which they were made
 * @param ahead what is on record for the next meeting
 * @param earlier the other rounds that were held, the newest first
 * @param missing what could not be read and may be missing
 */
public record BriefingFacts(
        String home,
        String partner,
        Instant asOf,
        @Nullable Consultation round,
        @Nullable Consultation next,
        @Nullable PublicText publicText,
        List<AgendaItem> agenda,
        List<Delegation> delegations,
        List<Statement> statements,
        List<Outcome> outcomes,
        List<Commitment> commitments,
        TradeProfile trade,
        Ahead ahead,
        List<Consultation> earlier,
        List<Missing> missing) {

    /** The same without what is marked higher, and without what belongs to a round that is. */
    public BriefingFacts upTo(Marking ceiling) {
        var met = round == null || round.marking().isAbove(ceiling) ? null : round;
        Set<UUID> hidden = Stream.concat(Stream.ofNullable(round), earlier.stream())
                .filter(held -> held.marking().isAbove(ceiling))
                .map(Consultation::id)
                .collect(Collectors.toSet());
        var visible = next == null || next.marking().isAbove(ceiling) ? null : next;
        return new BriefingFacts(
                home,
                partner,
                asOf,
                met,
                visible,
                publicText,
                met == null ? List.of() : agenda,
                met == null ? List.of() : delegations,
                statements.stream()
                        .filter(statement -> met != null && !statement.marking().isAbove(ceiling))
                        .toList(),
                outcomes.stream()
                        .filter(outcome -> met != null && !outcome.marking().isAbove(ceiling))
                        .toList(),
                commitments.stream()
                        .filter(commitment -> !hidden.contains(commitment.consultationId())
                                && !commitment.marking().isAbove(ceiling))
                        .toList(),
                trade,
                visible == null ? Ahead.NOTHING : ahead.upTo(ceiling),
                earlier.stream()
                        .filter(held -> !held.marking().isAbove(ceiling))
                        .toList(),
                missing);
    }

    /** A part of the facts; a template says which it is made of. */
    public enum Part {
        ROUND,
        NEXT_MEETING,
        PUBLIC_TEXT,
        COMMITMENTS,
        TRADE,
        CHRONOLOGY
    }

    /** Whether anything of the part is on record that this reader may see. */
    public boolean has(Part part) {
        return switch (part) {
            case ROUND -> round != null;
            case NEXT_MEETING -> next != null;
            case PUBLIC_TEXT -> publicText != null;
            case COMMITMENTS -> !commitments.isEmpty();
            case TRADE -> !trade.figures().isEmpty();
            case CHRONOLOGY -> !earlier.isEmpty();
        };
    }

    /** The same without the other parts, so that neither a marking nor a manifest tells of what is not printed. */
    BriefingFacts only(Set<Part> parts) {
        var withRound = parts.contains(Part.ROUND);
        return new BriefingFacts(
                home,
                partner,
                asOf,
                withRound ? round : null,
                parts.contains(Part.NEXT_MEETING) ? next : null,
                parts.contains(Part.PUBLIC_TEXT) ? publicText : null,
                withRound ? agenda : List.of(),
                withRound ? delegations : List.of(),
                withRound ? statements : List.of(),
                withRound ? outcomes : List.of(),
                parts.contains(Part.COMMITMENTS) ? commitments : List.of(),
                parts.contains(Part.TRADE) ? trade : TradeProfile.NONE,
                parts.contains(Part.NEXT_MEETING) ? ahead : Ahead.NOTHING,
                parts.contains(Part.CHRONOLOGY) ? earlier : List.of(),
                missing.stream().filter(lack -> parts.contains(lack.part())).toList());
    }

    /** The same with no other figures than those cleared for the press. */
    BriefingFacts clearedForPress() {
        return new BriefingFacts(
                home,
                partner,
                asOf,
                round,
                next,
                publicText,
                agenda,
                delegations,
                statements,
                outcomes,
                commitments,
                trade.clearedForPress(),
                ahead,
                earlier,
                missing);
    }

    /** The same with no other commitments than those made in the round. */
    BriefingFacts withCommitmentsOf(Consultation made) {
        return new BriefingFacts(
                home,
                partner,
                asOf,
                round,
                next,
                publicText,
                agenda,
                delegations,
                statements,
                outcomes,
                commitments.stream()
                        .filter(commitment -> commitment.consultationId().equals(made.id()))
                        .toList(),
                trade,
                ahead,
                earlier,
                missing);
    }

    /** The meeting whose delegations are printed: the next one if anybody is named for it, else the last. */
    @Nullable
    Consultation metBy() {
        return ahead.namesSomebody() ? next : round;
    }

    /** Who came, or will come, to {@link #metBy()}. */
    List<Delegation> delegationsToPrint() {
        return ahead.namesSomebody() ? ahead.delegations() : delegations;
    }

    /** The highest marking of what is in it. */
    Marking marking() {
        return Marking.highest(Stream.of(
                        Stream.ofNullable(round).map(Consultation::marking),
                        Stream.ofNullable(next).map(Consultation::marking),
                        statements.stream().map(Statement::marking),
                        outcomes.stream().map(Outcome::marking),
                        commitments.stream().map(Commitment::marking),
                        ahead.printed().stream()
                                .map(prepared -> prepared.preparation().marking()),
                        earlier.stream().map(Consultation::marking))
                .flatMap(markings -> markings)
                .toList());
    }

    LocalDate day() {
        return asOf.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
