package org.chancery.trade.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.trade.comparison.PeriodGuard;
import org.chancery.trade.figure.Figure;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;

/** Finds what would tempt a reader of the figures to a wrong conclusion. */
final class Cautions {
    private Cautions() {}

    /** The cautions about figures in their order of print. */
    static List<Caution> about(List<Vintage> figures) {
        var byIndicator =
                Likes.grouped(figures, vintage -> Optional.of(vintage.figure().indicator()));
        return byIndicator.entrySet().stream()
                .flatMap(group -> Stream.of(
                                noLikePeriod(group.getKey(), group.getValue()).stream(),
                                runningTotals(group.getValue()),
                                severalPublishers(group.getKey(), group.getValue()))
                        .flatMap(cautions -> cautions))
                .toList();
    }

    /** The newest window is what a reader would compare first. */
    private static Optional<Caution> noLikePeriod(Indicator indicator, List<Vintage> newestFirst) {
        if (indicator.nature() == Nature.STOCK) {
            return Optional.empty();
        }
        var periods =
                newestFirst.stream().map(vintage -> vintage.figure().period()).collect(Collectors.toSet());
        return newestFirst.stream()
                .map(Vintage::figure)
                .filter(figure ->
                        PeriodGuard.likeness(Nature.FLOW, figure.period()).isPresent())
                .findFirst()
                .flatMap(newest -> PeriodGuard.precedingLike(Nature.FLOW, newest.period())
                        .filter(preceding -> !periods.contains(preceding))
                        .map(preceding -> noLikePeriod(newest, preceding)));
    }

    private static Caution noLikePeriod(Figure newest, Period preceding) {
        return new Caution(
                Caution.Code.NO_LIKE_PERIOD,
                "No figure for " + preceding + ": growth of " + nameOf(newest.indicator()) + " to " + newest.period()
                        + " cannot be stated.",
                List.of(newest.id()));
    }

    private static Stream<Caution> runningTotals(List<Vintage> figures) {
        return figures.stream()
                .map(Vintage::figure)
                .filter(figure -> figure.period().form() == PeriodForm.CUMULATIVE
                        || figure.period().form() == PeriodForm.YEARS)
                .map(figure -> new Caution(
                        Caution.Code.CUMULATIVE_RANGE,
                        nameOf(figure.indicator(), figure.period()) + " is a total over "
                                + figure.period().months() + " months: it is not compared with a year.",
                        List.of(figure.id())));
    }

    private static Stream<Caution> severalPublishers(Indicator indicator, List<Vintage> figures) {
        return Likes.grouped(figures, vintage -> Optional.of(vintage.figure().period())).entrySet().stream()
                .filter(group -> publishers(group.getValue()).size() > 1)
                .map(group -> new Caution(
                        Caution.Code.SEVERAL_PUBLISHERS,
                        nameOf(indicator, group.getKey()) + " is published by "
                                + String.join(" and by ", publishers(group.getValue()))
                                + ": name the publisher, never average.",
                        group.getValue().stream()
                                .map(vintage -> vintage.figure().id())
                                .toList()));
    }

    private static List<String> publishers(List<Vintage> figures) {
        return figures.stream()
                .map(vintage -> vintage.figure().publisher())
                .distinct()
                .toList();
    }

    private static String nameOf(Indicator indicator, Period period) {
        return indicator.title() + " for " + period;
    }

    private static String nameOf(Indicator indicator) {
        return indicator.title().toLowerCase(Locale.ROOT);
    }
}
