package org.chancery.report.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.chancery.commons.identity.Marking;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The record kept by consultations-service, as the bearer of {@code authorization} may read it. Every method throws a
 * problem that names the service if it cannot answer.
 */
@ApplicationScoped
public class ConsultationsRecord {
    private static final List<String> HELD = List.of("HELD", "CLOSED");
    private static final List<String> PLANNED = List.of("PLANNED", "CONFIRMED");
    private static final List<String> OWED = List.of("OPEN", "IN_PROGRESS");
    private static final int PAGE = 200;

    private final ConsultationsClient client;
    private final ConsultationsLine line;

    ConsultationsRecord(@RestClient ConsultationsClient client, ConsultationsLine line) {
        this.client = client;
        this.line = line;
    }

    /** The newest meeting of the two held by that day and marked no higher than the ceiling. */
    public Optional<Consultation> lastRound(
            String authorization, String home, String partner, LocalDate until, Marking ceiling) {
        return first(
                ceiling,
                page -> client.consultations(authorization, home, partner, HELD, null, until, "-heldOn", page, PAGE));
    }

    /** Every meeting of the two held by that day and marked no higher than the ceiling, the newest first. */
    public List<Consultation> held(
            String authorization, String home, String partner, LocalDate until, Marking ceiling) {
        var held = new ArrayList<Consultation>();
        for (var page = 0; ; page++) {
            var number = page;
            var items = ask(() ->
                    client.consultations(authorization, home, partner, HELD, null, until, "-heldOn", number, PAGE));
            items.stream()
                    .filter(consultation -> !consultation.marking().isAbove(ceiling))
                    .forEach(held::add);
            if (items.size() < PAGE) {
                return held;
            }
        }
    }

    /** The first meeting of the two that is planned from that day on and marked no higher than the ceiling. */
    public Optional<Consultation> nextMeeting(
            String authorization, String home, String partner, LocalDate from, Marking ceiling) {
        return first(
                ceiling,
                page -> client.consultations(
                        authorization, home, partner, PLANNED, from, null, "plannedFor", page, PAGE));
    }

    /** Empty if it does not exist for the caller. */
    public Optional<Consultation> find(String authorization, UUID id) {
        return ask(() -> {
            try {
                return Optional.of(client.consultation(authorization, id));
            } catch (WebApplicationException failure) {
                if (failure.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                    return Optional.<Consultation>empty();
                }
                throw failure;
            }
        });
    }

    public List<AgendaItem> agenda(String authorization, UUID id) {
        return ask(() -> client.agenda(authorization, id));
    }

    /** Our preparation of the meeting, in the order of its agenda; an item that nobody has prepared is absent. */
    public List<Preparation> preparations(String authorization, UUID id) {
        return ask(() -> client.preparations(authorization, id));
    }

    public List<Delegation> delegations(String authorization, UUID id) {
        return ask(() -> client.delegations(authorization, id));
    }

    public List<Statement> statements(String authorization, UUID id) {
        return ask(() -> client.statements(authorization, id));
    }

    public List<Outcome> outcomes(String authorization, UUID id) {
        return ask(() -> client.outcomes(authorization, id));
    }

    /** Everything the two still owe one another on that day, the oldest first. */
    public List<Commitment> owed(String authorization, String home, String partner, LocalDate asOf) {
        var owed = new ArrayList<Commitment>();
        for (var page = 0; ; page++) {
            var number = page;
            var items = ask(() -> client.commitments(authorization, home, partner, OWED, asOf, "madeOn", number, PAGE));
            owed.addAll(items);
            if (items.size() < PAGE) {
                return owed;
            }
        }
    }

    /**
     * What is published in the language of the latest meeting of the two up to that moment: of the meeting on {@code day}, or
     * of any if it is null. An edition published later is not used.
     */
    public Optional<PublicText> published(
            String authorization, String home, String partner, String language, @Nullable LocalDate day, Instant asOf) {
        var until = day == null ? asOf.atZone(ZoneOffset.UTC).toLocalDate() : day;
        for (var page = 0; ; page++) {
            var number = page;
            var items =
                    ask(() -> client.publicTexts(authorization, partner, language, day, until, "-date", number, PAGE));
            var found = items.stream()
                    .filter(text -> text.parties().contains(home)
                            && !text.publishedAt().isAfter(asOf)
                            && !text.texts().isEmpty())
                    .findFirst();
            if (found.isPresent() || items.size() < PAGE) {
                return found;
            }
        }
    }

    private Optional<Consultation> first(Marking ceiling, IntFunction<List<Consultation>> pages) {
        for (var page = 0; ; page++) {
            var number = page;
            var items = ask(() -> pages.apply(number));
            var found = items.stream()
                    .filter(consultation -> !consultation.marking().isAbove(ceiling))
                    .findFirst();
            if (found.isPresent() || items.size() < PAGE) {
                return found;
            }
        }
    }

    private <T> T ask(Supplier<T> exchange) {
        return Answers.orProblem(ConsultationsLine.SERVICE, () -> line.ask(exchange));
    }
}
