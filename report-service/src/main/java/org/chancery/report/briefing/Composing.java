package org.chancery.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.Composition;
import org.chancery.report.composing.EarlierVersion;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads, words and prints what an order asks for. Needs no request: the order says on whose behalf. Keeps nothing. */
@ApplicationScoped
public class Composing {
    private final FactsGathering gathering;
    private final Printing printing;
    private final House house;

    Composing(FactsGathering gathering, Printing printing, House house) {
        this.gathering = gathering;
        this.printing = printing;
        this.house = house;
    }

    /**
     * 422 if there is nothing to say that the orderer may read.
     *
     * @param earlier the version that the reader of a full pre-meeting brief has; null for none
     */
    public Composed compose(Order order, @Nullable EarlierVersion earlier) {
        var facts = gathering.gather(order);
        if (!order.template().canSay(facts)) {
            throw Problems.of(
                    Problems.UNPROCESSABLE,
                    "nothing-on-record",
                    "There is nothing to report",
                    nothing(order) + unread(facts),
                    Map.of());
        }
        var composer = earlier == null
                ? order.template().composer(order.language(), order.form(), house.style(), printing::pages)
                : new PreMeetingBrief(order.language(), house.style(), earlier);
        var composition = composer.compose(facts);
        return new Composed(composition, printing.print(composition), null);
    }

    /** What the other services say to the orderer, up to the ceiling. */
    public BriefingFacts facts(Order order) {
        return gathering.gather(order);
    }

    /** How this installation wants its documents. */
    public HouseStyle style() {
        return house.style();
    }

    /** A document about a release. */
    public Composed about(UUID release, Composition composition) {
        return new Composed(composition, printing.print(composition), release);
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
}
