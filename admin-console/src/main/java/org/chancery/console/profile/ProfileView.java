package org.chancery.console.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile in the words that a page shows. */
public record ProfileView(List<Row> rows, List<Growth> growth, List<String> cautions) {

    static ProfileView of(Profile profile, ProfileMessages texts, Locale language) {
        var periods = new PeriodWords(texts, language);
        var values = new ValueWords(texts, language);
        return new ProfileView(
                profile.figures().stream()
                        .map(figure -> new Row(figure, periods.of(figure.period(), figure.nature()), values.of(figure)))
                        .toList(),
                profile.comparisons().stream()
                        .flatMap(comparison -> Stream.ofNullable(growth(profile, comparison, periods, values)))
                        .toList(),
                profile.cautions().stream()
                        .map(caution -> caution(profile, caution, periods, texts))
                        .toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static @Nullable Growth growth(
            Profile profile, Comparison comparison, PeriodWords periods, ValueWords values) {
        var current = profile.figure(comparison.currentId());
        var base = profile.figure(comparison.baseId());
        if (current == null || base == null) {
            return null;
        }
        var percent = comparison.percentChange();
        return new Growth(
                current.indicatorName(),
                periods.of(current.period(), current.nature()),
                values.of(current),
                periods.of(base.period(), base.nature()),
                values.of(base),
                values.change(comparison.absoluteChange(), current),
                percent == null ? null : values.percent(percent));
    }

    /** The service's own words name periods by their codes; where the figure is at hand, the page's words replace them. */
    private static String caution(Profile profile, Caution caution, PeriodWords periods, ProfileMessages texts) {
        var figure =
                caution.figureIds().stream().findFirst().map(profile::figure).orElse(null);
        return figure == null
                ? caution.text()
                : texts.caution(
                        caution.code(),
                        figure.indicatorName(),
                        periods.of(figure.period(), figure.nature()),
                        caution.text());
    }

    /** One figure with its period and value in words. */
    public record Row(Figure figure, String period, String value) {}

    /**
     * One lawful comparison in words.
     *
     * @param percent null where a percentage would say nothing
     */
    public record Growth(
            String indicator,
            String currentPeriod,
            String currentValue,
            String basePeriod,
            String baseValue,
            String change,
            @Nullable String percent) {}
}
