package org.chancery.report.recall;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.HttpURLConnection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.BriefingArchive;
import org.chancery.report.briefing.BriefingResponse;
import org.chancery.report.briefing.Composing;
import org.chancery.report.briefing.Orders;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.Corrigendum;
import org.chancery.report.template.Template;
import org.jspecify.annotations.Nullable;

/** Holds releases against what is on record now, as far as the caller may read both. */
@ApplicationScoped
class RecallService {
    private final BriefingArchive archive;
    private final Composing composing;
    private final Orders orders;

    RecallService(BriefingArchive archive, Composing composing, Orders orders) {
        this.archive = archive;
        this.composing = composing;
        this.orders = orders;
    }

    /** The releases about the partner that say something that was corrected since, oldest first. */
    List<AffectedResponse> affected(String partner) {
        var now = new HashMap<Question, Optional<BriefingFacts>>();
        var affected = new ArrayList<AffectedResponse>();
        for (var release : archive.released(partner)) {
            var briefing = release.briefing();
            templateOf(briefing).ifPresent(template -> {
                var before = release.facts();
                var question = new Question(template, briefing.consultationId(), briefing.language());
                var after = now.computeIfAbsent(question, asked -> readable(asked, partner));
                if (before == null || after.isEmpty()) {
                    affected.add(AffectedResponse.unchecked(briefing));
                    return;
                }
                var corrections = Corrigendum.corrections(before, after.get(), briefing.language());
                if (!corrections.isEmpty()) {
                    affected.add(AffectedResponse.of(briefing, corrections));
                }
            });
        }
        return affected;
    }

    /** Empty if the caller may not read the round any more that the release is about. */
    private Optional<BriefingFacts> readable(Question question, String partner) {
        try {
            return Optional.of(current(question, partner));
        } catch (HttpProblem refused) {
            if (question.consultationId() == null || refused.getStatusCode() != HttpURLConnection.HTTP_BAD_REQUEST) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Composes and keeps the corrigendum of a release; 409 if nothing in it was corrected. */
    BriefingResponse correct(UUID id, @Nullable String key, String operation, CorrigendumRequest request) {
        var earlier = archive.before(key, operation, request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var briefing = archive.get(id);
        var number = briefing.releaseNumber();
        var releasedAt = briefing.releasedAt();
        var template = templateOf(briefing);
        if (template.isEmpty()) {
            throw nothingToCorrect("A " + briefing.template() + " is not corrected: correct the release again.");
        }
        if (number == null || releasedAt == null) {
            throw nothingToCorrect(briefing.number() + " is a " + briefing.status()
                    + ": only what was released is corrected. Compose anew.");
        }
        var language = request.language() == null ? briefing.language() : request.language();
        template.get().requireLanguage("language", language);
        var before = archive.facts(id);
        var question = new Question(template.get(), briefing.consultationId(), language);
        var after = readable(question, briefing.partner())
                .orElseThrow(() -> Problems.conflict(
                        "round-not-readable",
                        "The round is not yours to read",
                        "You may not read the round any more that " + number
                                + " is about. Somebody who may can correct it."));
        if (Corrigendum.corrections(before, after, language).isEmpty()) {
            throw nothingToCorrect("Everything that " + number + " says is still on record as it was printed.");
        }
        var corrected = new Corrigendum.Corrected(
                briefing.template(), number, releasedAt.atZone(ZoneOffset.UTC).toLocalDate());
        var corrigendum = new Corrigendum(language, composing.style()).compose(corrected, before, after);
        return archive.store(key, operation, request, composing.about(id, corrigendum));
    }

    private static HttpProblem nothingToCorrect(String why) {
        return Problems.conflict("nothing-to-correct", "There is nothing to correct", why);
    }

    private BriefingFacts current(Question question, String partner) {
        return composing.facts(orders.order(
                question.template(),
                "partner",
                partner,
                question.consultationId(),
                question.language(),
                null,
                null,
                null,
                null));
    }

    /** Empty for a corrigendum, which is not corrected itself. */
    private static Optional<Template> templateOf(BriefingResponse briefing) {
        return Template.find(briefing.template());
    }

    /** What the other services are asked once, however many releases it concerns. */
    private record Question(Template template, @Nullable UUID consultationId, String language) {}
}
