package org.chancery.report.composing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.AgendaItem.Tier;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.Preparation;

/**
 * What is on record for the next meeting.
 *
 * @param preparations ours, each with a marking of its own
 */
public record Ahead(List<AgendaItem> agenda, List<Delegation> delegations, List<Preparation> preparations) {

    /** Nothing is planned, or nothing that the reader may see. */
    public static final Ahead NOTHING = new Ahead(List.of(), List.of(), List.of());

    Ahead upTo(Marking ceiling) {
        return new Ahead(
                agenda,
                delegations,
                preparations.stream()
                        .filter(preparation -> !preparation.marking().isAbove(ceiling))
                        .toList());
    }

    /** What is prepared, with its item: first what is certain to come up; nothing of an item that was given up. */
    List<Prepared> printed() {
        var ofItems = preparations.stream()
                .collect(Collectors.toMap(Preparation::agendaItemId, Function.identity(), (one, other) -> one));
        return items().stream()
                .flatMap(item -> Stream.ofNullable(ofItems.get(item.id())).map(found -> new Prepared(item, found)))
                .toList();
    }

    /** The agenda in the order in which a brief speaks of it. */
    List<AgendaItem> items() {
        return agenda.stream()
                .filter(item -> item.state() != AgendaItem.State.WITHDRAWN)
                .sorted(Comparator.comparing(Ahead::tier).thenComparingInt(AgendaItem::position))
                .toList();
    }

    /** What nobody has sorted is taken for certain: it must not come as a surprise. */
    static Tier tier(AgendaItem item) {
        return item.tier() == null ? Tier.CERTAIN : item.tier();
    }

    /** An item and what we prepared for it. */
    record Prepared(AgendaItem item, Preparation preparation) {}

    /** Whether anybody is named who will come. */
    boolean namesSomebody() {
        return delegations.stream().anyMatch(delegation -> !delegation.members().isEmpty());
    }
}
