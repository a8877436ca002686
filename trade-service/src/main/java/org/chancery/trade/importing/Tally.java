package org.chancery.trade.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.trade.importing.format.Origin;
import org.chancery.trade.importing.format.Rejection;
import org.chancery.trade.period.Period;
import org.chancery.trade.source.Series;
import org.chancery.trade.territory.Territory;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.FlowLine;
import org.jspecify.annotations.Nullable;

/** Counts what a file holds, in no more memory than it has different codes. */
final class Tally {
    private static final int MOST_NOTES = 50;

    final SortedSet<String> reporters = new TreeSet<>();
    final SortedSet<String> partners = new TreeSet<>();
    final SortedSet<String> special = new TreeSet<>();
    final SortedSet<String> aggregates = new TreeSet<>();
    final SortedSet<Flow> flows = new TreeSet<>();
    final SortedSet<Period> periods = new TreeSet<>();
    final SortedMap<String, Long> classifications = new TreeMap<>();
    final SortedMap<String, Long> leftOut = new TreeMap<>();

    private final Set<String> notes = new LinkedHashSet<>();
    private long accepted;
    private long restoredZeros;

    @Nullable
    private String currency;

    private int unitMultiplier;

    @Nullable
    private LocalDate publishedOn;

    @Nullable
    private LocalDate nextReleaseOn;

    @Nullable
    private FlowLine last;

    private long ofClassification;

    void accepted(FlowLine line) {
        accepted++;
        var before = last;
        last = line;
        if (before == null || !before.reporter().equals(line.reporter())) {
            reporters.add(line.reporter());
        }
        if (before == null || !before.partner().equals(line.partner())) {
            partners.add(line.partner());
        }
        if (before == null || before.flow() != line.flow()) {
            flows.add(line.flow());
        }
        if (before == null || !before.period().equals(line.period())) {
            periods.add(line.period());
        }
        if (before != null && !before.classification().equals(line.classification())) {
            keepClassification(before.classification());
        }
        ofClassification++;
    }

    /** Says what it is about as a row does, but counts for none. */
    void withdrawn(FlowLine line) {
        reporters.add(line.reporter());
        partners.add(line.partner());
        flows.add(line.flow());
        periods.add(line.period());
    }

    private void keepClassification(String classification) {
        classifications.merge(classification, ofClassification, Long::sum);
        ofClassification = 0;
    }

    void seen(Territory partner) {
        if (partner.kind() == Territory.Kind.STATE) {
            return;
        }
        if (partner.isAggregate()) {
            aggregates.add(partner.code());
        } else if (partner.kind() == Territory.Kind.SPECIAL) {
            special.add(partner.code());
        }
    }

    void leftOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    void restoredZero() {
        restoredZeros++;
    }

    void note(String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    /** A release has one unit; the row that comes with another is rejected. */
    void unit(String newCurrency, int newMultiplier) {
        if (currency != null && (!currency.equals(newCurrency) || unitMultiplier != newMultiplier)) {
            throw new Rejection(
                    null,
                    "is in " + newCurrency + " times ten to " + newMultiplier + ", the rows before in " + currency
                            + " times ten to " + unitMultiplier + "; a release has one unit");
        }
        currency = newCurrency;
        unitMultiplier = newMultiplier;
    }

    void published(@Nullable LocalDate on, @Nullable LocalDate next) {
        publishedOn = on;
        nextReleaseOn = next;
    }

    /** When everything is read. */
    void end() {
        if (last != null) {
            keepClassification(last.classification());
            last = null;
        }
    }

    long accepted() {
        return accepted;
    }

    long restoredZeros() {
        return restoredZeros;
    }

    List<String> notes() {
        return new ArrayList<>(notes);
    }

    Series series(@Nullable String publisher, @Nullable String dataset, Origin usual) {
        return new Series(
                publisher == null ? usual.publisher() : publisher,
                dataset == null ? usual.dataset() : dataset,
                currency == null ? usual.currency() : currency,
                currency == null ? usual.unitMultiplier() : unitMultiplier);
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate nextReleaseOn() {
        return nextReleaseOn;
    }
}
