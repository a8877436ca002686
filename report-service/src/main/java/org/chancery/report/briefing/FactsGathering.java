package org.chancery.report.briefing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.Ahead;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.composing.Missing;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.ConsultationsRecord;
import org.chancery.report.upstream.PublicText;
import org.chancery.report.upstream.TradeFigures;
import org.chancery.report.upstream.TradeProfile;

/** Reads what a briefing is made of from the other services, as much as possible at the same time. */
@ApplicationScoped
class FactsGathering {
    private static final List<String> HELD = List.of("HELD", "CLOSED");

    private final ConsultationsRecord consultations;
    private final TradeFigures figures;
    private final UpstreamReads reads;

    FactsGathering(ConsultationsRecord consultations, TradeFigures figures, UpstreamReads reads) {
        this.consultations = consultations;
        this.figures = figures;
        this.reads = reads;
    }

    /** Only what the template is made of is asked for. */
    BriefingFacts gather(Order order) {
        var token = order.authorization();
        var trade = part(order, Part.TRADE, Figures.NONE, () -> figures(order));
        var commitments = part(
                order,
                Part.COMMITMENTS,
                List.<Commitment>of(),
                () -> consultations.owed(token, order.home(), order.partner(), order.day()));
        var next = part(
                order,
                Part.NEXT_MEETING,
                Optional.<Consultation>empty(),
                () -> consultations.nextMeeting(token, order.home(), order.partner(), order.day(), order.ceiling()));
        var found = part(order, Part.ROUND, Optional.<Consultation>empty(), () -> round(order));
        var held = part(
                order,
                Part.CHRONOLOGY,
                List.<Consultation>of(),
                () -> consultations.held(token, order.home(), order.partner(), order.day(), order.ceiling()));
        var published = part(order, Part.PUBLIC_TEXT, Optional.<PublicText>empty(), () -> published(order));
        UpstreamReads.await(List.of(trade, commitments, next, found, held, published));

        var round = found.join();
        var agenda = ofRound(round, id -> consultations.agenda(token, id));
        var delegations = ofRound(round, id -> consultations.delegations(token, id));
        var statements = ofRound(round, id -> consultations.statements(token, id));
        var outcomes = ofRound(round, id -> consultations.outcomes(token, id));
        var planned = next.join();
        var agendaAhead = ofRound(planned, id -> consultations.agenda(token, id));
        var delegationsAhead = ofRound(planned, id -> consultations.delegations(token, id));
        var preparations = ofRound(planned, id -> consultations.preparations(token, id));
        UpstreamReads.await(
                List.of(agenda, delegations, statements, outcomes, agendaAhead, delegationsAhead, preparations));

        return new BriefingFacts(
                        order.home(),
                        order.partner(),
                        order.asOf(),
                        round.orElse(null),
                        planned.orElse(null),
                        published.join().orElse(null),
                        agenda.join(),
                        delegations.join(),
                        statements.join(),
                        outcomes.join(),
                        commitments.join(),
                        trade.join().profile(),
                        new Ahead(agendaAhead.join(), delegationsAhead.join(), preparations.join()),
                        others(held.join(), round),
                        trade.join().missing())
                .upTo(order.ceiling());
    }

    /** Or why there are none, where that may be. */
    private Figures figures(Order order) {
        try {
            return new Figures(
                    figures.profile(order.authorization(), order.home(), order.partner(), order.asOf()), List.of());
        } catch (HttpProblem failure) {
            if (!order.mayBeMissing().contains(Part.TRADE)) {
                throw failure;
            }
            return new Figures(
                    TradeProfile.NONE, List.of(new Missing(Part.TRADE, TradeFigures.SERVICE, reason(failure))));
        }
    }

    private static Missing.Reason reason(HttpProblem failure) {
        return switch (failure.getStatusCode()) {
            case HttpURLConnection.HTTP_UNAVAILABLE -> Missing.Reason.UNAVAILABLE;
            case HttpURLConnection.HTTP_FORBIDDEN -> Missing.Reason.REFUSED;
            default -> Missing.Reason.NOT_UNDERSTOOD;
        };
    }

    private record Figures(TradeProfile profile, List<Missing> missing) {
        static final Figures NONE = new Figures(TradeProfile.NONE, List.of());
    }

    private static List<Consultation> others(List<Consultation> held, Optional<Consultation> round) {
        var id = round.map(Consultation::id).orElse(null);
        return held.stream().filter(other -> !other.id().equals(id)).toList();
    }

    private <T> CompletableFuture<T> part(Order order, Part part, T nothing, Supplier<T> question) {
        return order.template().isMadeOf(part) ? reads.start(question) : CompletableFuture.completedFuture(nothing);
    }

    /** Of the meeting asked for, or of the last one of which anything is published. */
    private Optional<PublicText> published(Order order) {
        var day = order.consultationId() == null
                ? null
                : round(order).map(Consultation::day).orElse(null);
        return consultations.published(
                order.authorization(), order.home(), order.partner(), order.language(), day, order.asOf());
    }

    private Optional<Consultation> round(Order order) {
        var id = order.consultationId();
        if (id == null) {
            return consultations.lastRound(
                    order.authorization(), order.home(), order.partner(), order.day(), order.ceiling());
        }
        var round = consultations
                .find(order.authorization(), id)
                .filter(found -> !found.marking().isAbove(order.ceiling()))
                .orElseThrow(() -> Problems.invalid("consultationId", "is not a consultation that you can read"));
        if (!round.parties().contains(order.partner())) {
            throw Problems.invalid("consultationId", "is a consultation without " + order.partner());
        }
        if (!HELD.contains(round.status()) || round.day().isAfter(order.day())) {
            throw Problems.invalid("consultationId", "had not been held on " + order.day());
        }
        return Optional.of(round);
    }

    private <T> CompletableFuture<List<T>> ofRound(Optional<Consultation> round, Function<UUID, List<T>> question) {
        return round.map(Consultation::id)
                .map(id -> reads.start((Supplier<List<T>>) () -> question.apply(id)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }
}
