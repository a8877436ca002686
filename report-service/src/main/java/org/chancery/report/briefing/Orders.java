package org.chancery.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.document.Form;
import org.chancery.report.template.Template;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Checks what the caller asks for and makes orders of it, on the caller's behalf. */
@ApplicationScoped
public class Orders {
    /** The one part of a brief that can be missing and still leave a brief. */
    private static final String TRADE = "trade";

    private final Installation installation;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    Orders(Installation installation, Caller caller, JsonWebToken token, Clock clock) {
        this.installation = installation;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    Order of(BriefingRequest request) {
        var home = installation.home();
        if (request.host() != null && !request.host().equals(home)) {
            throw Problems.invalid("host", "must be " + home + ", the state that this installation serves");
        }
        return order(
                Template.named("template", request.template()),
                "partner",
                request.partner(),
                request.consultationId(),
                request.language(),
                request.asOf(),
                request.marking(),
                request.form(),
                request.allowMissing());
    }

    /**
     * An order of the caller; 400 naming the field for what is not lawful.
     *
     * @param field the field of the request that has the partner
     * @param asOf a date or a time; now if null
     * @param marking the ceiling; the caller's clearance if null
     * @param form the full one if null
     * @param allowMissing parts that may be missing if they cannot be read; none if null
     */
    public Order order(
            Template template,
            String field,
            String partner,
            @Nullable UUID consultationId,
            String language,
            @Nullable String asOf,
            @Nullable Marking marking,
            @Nullable String form,
            @Nullable List<String> allowMissing) {
        template.requireLanguage("language", language);
        var home = installation.home();
        if (partner.equals(home)) {
            throw Problems.invalid(field, "must be another state than " + home);
        }
        var ceiling = marking == null ? caller.clearance() : marking;
        caller.requireClearanceFor("marking", ceiling);
        return new Order(
                "Bearer " + token.getRawToken(),
                template,
                home,
                partner,
                consultationId,
                language,
                DataMoment.parse("asOf", asOf, clock),
                ceiling,
                template.requireForm("form", form),
                mayBeMissing(template, allowMissing));
    }

    /** An order of nobody who is there, with what the bearer of the authorization may read; what it asks for was checked. */
    public Order unattended(
            String authorization, Template template, String partner, String language, Marking ceiling, Form form) {
        return new Order(
                authorization,
                template,
                installation.home(),
                partner,
                null,
                language,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                ceiling,
                form,
                Set.of());
    }

    /** The state that this installation serves. */
    public String home() {
        return installation.home();
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
}
