package org.chancery.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.template.Template;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Composes briefings. Everything is read and printed before the database is touched, so that nothing is half stored. */
@ApplicationScoped
class BriefingService {
    /** The one part of a brief that can be missing and still leave a brief. */
    private static final String TRADE = "trade";

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
                    nothing(order) + unread(facts),
                    Map.of());
        }
        var composition = order.template()
                .composer(order.language(), order.form(), printing::pages)
                .compose(facts);
        var printed = printing.print(composition);
        return archive.store(key, operation, request, composition, printed);
    }

    private static String nothing(Order order) {
        return order.template() == Template.PRESS_RELEASE
                ? "Nothing about " + order.partner() + " is published in " + order.language()
                        + ". Word the public text, have it cleared and publish it; then compose."
                : "Nothing about " + order.partner() + " is on record that you may read.";
    }

    private static String unread(BriefingFacts facts) {
        return facts.missing().stream()
                .map(lack -> " " + lack.service() + " could not be read; try again.")
                .collect(Collectors.joining());
    }

    private static Set<Part> mayBeMissing(Template template, @Nullable List<String> names) {
        var parts = EnumSet.noneOf(Part.class);
        for (var name : names == null ? List.<String>of() : names) {
            if (!name.equals(TRADE) || !template.mayLack(Part.TRADE)) {
                throw Problems.invalid(
                        "allowMissing",
                        template.mayLack(Part.TRADE)
                                ? "must be trade: nothing else may be missing"
                                : "must be left out: a " + template.title() + " lacks nothing");
            }
            parts.add(Part.TRADE);
        }
        return parts;
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
                ceiling,
                template.requireForm("form", request.form()),
                mayBeMissing(template, request.allowMissing()));
    }
}
