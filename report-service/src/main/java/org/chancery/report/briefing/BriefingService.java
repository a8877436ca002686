package org.chancery.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.EarlierVersion;
import org.chancery.report.document.Form;
import org.chancery.report.template.Template;
import org.jspecify.annotations.Nullable;

/** Composes briefings. Everything is read and printed before the database is touched, so that nothing is half stored. */
@ApplicationScoped
class BriefingService {
    private final Orders orders;
    private final Composing composing;
    private final BriefingArchive archive;
    private final Caller caller;

    BriefingService(Orders orders, Composing composing, BriefingArchive archive, Caller caller) {
        this.orders = orders;
        this.composing = composing;
        this.archive = archive;
        this.caller = caller;
    }

    BriefingResponse compose(@Nullable String key, String operation, BriefingRequest request) {
        var before = archive.before(key, operation, request);
        if (before.isPresent()) {
            return before.get();
        }
        var order = orders.of(request);
        return archive.store(key, operation, request, composing.compose(order, earlier(request, order)));
    }

    /** The version that the reader has, without what the new one would leave out. */
    private @Nullable EarlierVersion earlier(BriefingRequest request, Order order) {
        if (request.since() == null) {
            return null;
        }
        if (order.template() != Template.PRE_MEETING_BRIEF || order.form() != Form.FULL) {
            throw Problems.invalid("since", "has no meaning but for a full pre-meeting-brief");
        }
        var earlier = archive.find(request.since(), caller.readScope())
                .filter(found -> found.partner().equals(order.partner())
                        && found.template().equals(order.template().title()))
                .orElseThrow(() -> Problems.invalid(
                        "since",
                        "is not a " + order.template().title() + " about " + order.partner() + " that you can read"));
        return new EarlierVersion(
                earlier.number(),
                earlier.asOf().atZone(ZoneOffset.UTC).toLocalDate(),
                archive.facts(earlier.id()).upTo(order.ceiling()));
    }
}
