package org.chancery.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.report.template.Template;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Composes briefings. Everything is read and printed before the database is touched, so that nothing is half stored. */
@ApplicationScoped
class BriefingService {
    private final FactsGathering gathering;
    private final Printing printing;
    private final BriefingArchive archive;
    private final IdempotencyKeys keys;
    private final Installation installation;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    BriefingService(
            FactsGathering gathering,
            Printing printing,
            BriefingArchive archive,
            IdempotencyKeys keys,
            Installation installation,
            Caller caller,
            JsonWebToken token,
            Clock clock) {
        this.gathering = gathering;
        this.printing = printing;
        this.archive = archive;
        this.keys = keys;
        this.installation = installation;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    BriefingResponse compose(@Nullable String key, String operation, BriefingRequest request) {
        var before = keys.find(key, operation, request);
        if (before.isPresent()) {
            return archive.get(before.get());
        }
        return archive.get(issue(key, operation, request));
    }

    private UUID issue(@Nullable String key, String operation, BriefingRequest request) {
        var order = order(request);
        var facts = gathering.gather(order);
        if (!order.template().canSay(facts)) {
            throw Problems.of(
                    Problems.UNPROCESSABLE,
                    "nothing-on-record",
                    "There is nothing to report",
                    nothing(order),
                    Map.of());
        }
        var composition = order.template().composer(order.language()).compose(facts);
        var printed = printing.print(composition);
        return archive.store(key, operation, request, composition, printed);
    }

    private static String nothing(Order order) {
        return order.template() == Template.PRESS_RELEASE
                ? "Nothing about " + order.partner() + " is published in " + order.language()
                        + ". Word the public text, have it cleared and publish it; then compose."
                : "Nothing about " + order.partner() + " is on record that you may read.";
    }

    private Order order(BriefingRequest request) {
        var template = Template.named("template", request.template());
        template.requireLanguage("language", request.language());
        var home = installation.home();
        if (request.host() != null && !request.host().equals(home)) {
            throw Problems.invalid("host", "must be " + home + ", the state that this installation serves");
        }
        if (request.partner().equals(home)) {
            throw Problems.invalid("partner", "must be another state than " + home);
        }
        var ceiling = request.marking() == null ? caller.clearance() : request.marking();
        caller.requireClearanceFor("marking", ceiling);
        return new Order(
                "Bearer " + token.getRawToken(),
                template,
                home,
                request.partner(),
                request.consultationId(),
                request.language(),
                DataMoment.parse("asOf", request.asOf(), clock),
                ceiling);
    }
}
