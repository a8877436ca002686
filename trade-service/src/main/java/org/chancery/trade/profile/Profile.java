package org.chancery.trade.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.trade.comparison.Comparison;
import org.chancery.trade.comparison.PeriodGuard;
import org.chancery.trade.figure.Figure;
import org.chancery.trade.figure.Valuation;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.PeriodForm;
import org.jspecify.annotations.Nullable;

/** What the figures of one reporter on one partner say together. Pure: the same figures give the same profile. */
final class Profile {
    private static final Comparator<Vintage> ORDER_OF_PRINT = Comparator.<Vintage, Indicator>comparing(
                    vintage -> vintage.figure().indicator())
            .thenComparing(vintage -> vintage.figure().period(), Comparator.reverseOrder())
            .thenComparing(vintage -> vintage.figure().publisher())
            .thenComparing(vintage -> String.valueOf(vintage.figure().valuation()))
            .thenComparing(vintage -> vintage.figure().id());

    private final List<Vintage> figures;

    private Profile(List<Vintage> figures) {
        this.figures = figures;
    }

    static Profile of(List<Vintage> known) {
        return new Profile(known.stream().sorted(ORDER_OF_PRINT).toList());
    }

    /** By indicator, the newest period first. */
    List<Vintage> figures() {
        return figures;
    }

    /** Two or more equal windows of one indicator in one unit and multiplier, whoever published them. */
    List<SeriesResponse> series() {
        return Likes.grouped(figures, SeriesKey::of).entrySet().stream()
                .map(group -> series(group.getKey(), Likes.onePerPeriod(group.getValue())))
                .filter(series -> series.figureIds().size() > 1)
                .toList();
    }

    /** For each kind of period of each indicator the newest figure against the newest lawful base before it. */
    List<Comparison> comparisons() {
        return Likes.grouped(figures, ComparisonKey::of).values().stream()
                .map(Likes::onePerPeriod)
                .map(Profile::newestComparison)
                .flatMap(Optional::stream)
                .toList();
    }

    List<Caution> cautions() {
        return Cautions.about(figures);
    }

    /** For whoever clears the figures, not for whoever reads them. */
    List<Caution> alarms() {
        return Plausibility.alarms(figures, comparisons());
    }

    private static SeriesResponse series(SeriesKey key, List<Vintage> newestFirst) {
        var ids = newestFirst.stream()
                .sorted(Comparator.comparing(vintage -> vintage.figure().period()))
                .map(vintage -> vintage.figure().id())
                .toList();
        return new SeriesResponse(
                key.indicator(), key.unit(), key.unitMultiplier(), key.valuation(), key.window(), ids);
    }

    private static Optional<Comparison> newestComparison(List<Vintage> newestFirst) {
        return newestFirst.stream()
                .skip(1)
                .map(base -> Comparison.best(newestFirst.subList(0, 1), List.of(base)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private record ComparisonKey(
            Indicator indicator, String unit, @Nullable Valuation valuation, String likeness) {
        static Optional<ComparisonKey> of(Vintage vintage) {
            var figure = vintage.figure();
            return PeriodGuard.likeness(figure.indicator().nature(), figure.period())
                    .map(likeness ->
                            new ComparisonKey(figure.indicator(), figure.unit(), figure.valuation(), likeness));
        }
    }

    private record SeriesKey(
            Indicator indicator,
            String unit,
            int unitMultiplier,
            @Nullable Valuation valuation,
            String window) {
        static Optional<SeriesKey> of(Vintage vintage) {
            var figure = vintage.figure();
            return window(figure)
                    .map(window -> new SeriesKey(
                            figure.indicator(), figure.unit(), figure.unitMultiplier(), figure.valuation(), window));
        }

        /** Consecutive quarters and months are equal windows too, although growth between them is not computed. */
        private static Optional<String> window(Figure figure) {
            var form = figure.period().form();
            var nature = figure.indicator().nature();
            if (nature == Nature.FLOW && (form == PeriodForm.MONTH || form == PeriodForm.QUARTER)) {
                return Optional.of(form.name());
            }
            return PeriodGuard.likeness(nature, figure.period()).filter(likeness -> form != PeriodForm.YEARS);
        }
    }
}
