package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.TradeProfile;

/**
 * The figures as published, what may lawfully be compared and charted, and what must not be concluded. It computes nothing:
 * comparisons come from trade-service, which guards the periods.
 */
final class TradeSection {
    private static final int KEY_FIGURES = 3;
    private static final int MOST_BARS = 10;
    private static final int YEAR_LENGTH = "2023".length();
    private static final String FULL_YEARS = "YEAR";

    private final TradeProfile profile;
    private final Map<UUID, Figure> figures;
    private final Words words;
    private final FigureWords figureWords;
    private final Citations citations;
    private final String portion;

    TradeSection(TradeProfile profile, Words words, Citations citations) {
        this.profile = profile;
        this.words = words;
        this.citations = citations;
        this.figureWords = new FigureWords(words);
        // Only published figures are kept by trade-service.
        this.portion = words.portion(Marking.PUBLIC);
        this.figures = profile.figures().stream()
                .collect(Collectors.toMap(Figure::id, figure -> figure, (one, other) -> one, LinkedHashMap::new));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!profile.figures().isEmpty()) {
            blocks.add(table());
        }
        var changes = changes();
        if (!changes.isEmpty()) {
            blocks.add(new Block.Subheading(words.text("trade.changes")));
            blocks.addAll(changes);
        }
        chart().forEach(blocks::add);
        return blocks;
    }

    /** What may lawfully be concluded, and what must not. */
    List<Block> changes() {
        return Stream.concat(comparisons().stream(), cautions().stream()).toList();
    }

    /** The newest figure of each of the first indicators. */
    List<Block> summary() {
        var newest = new LinkedHashMap<String, Figure>();
        profile.figures().stream()
                .filter(figure -> !PeriodWords.isCumulative(figure.period()))
                .forEach(figure -> newest.putIfAbsent(figure.indicator(), figure));
        return newest.values().stream()
                .limit(KEY_FIGURES)
                .<Block>map(figure -> new Block.Paragraph(
                        portion,
                        citations.cite(
                                words.text(
                                        "brief.figure",
                                        figureWords.indicator(figure),
                                        figureWords.period(figure),
                                        figureWords.value(figure)),
                                citations.of(figure))))
                .toList();
    }

    private Block table() {
        return new Block.Table(
                Block.Layout.FIGURES,
                List.of(words.text("figure.period"), words.text("figure.value"), words.text("figure.source")),
                profile.figures().stream()
                        .map(figure -> new Block.Row(
                                portion,
                                figureWords.indicator(figure),
                                List.of(
                                        figureWords.period(figure),
                                        figureWords.value(figure),
                                        "[" + citations.of(figure) + "]"),
                                false,
                                new Block.Quantity(FigureWords.published(figure), figureWords.unit(figure))))
                        .toList(),
                new Block.DataHeadings(
                        words.text("figure.indicator"), words.text("figure.number"), words.text("figure.unit")));
    }

    /** The changes that trade-service allows, in words. */
    List<Block> comparisons() {
        return profile.comparisons().stream()
                .flatMap(comparison -> {
                    var current = figures.get(comparison.currentId());
                    var base = figures.get(comparison.baseId());
                    var percent = comparison.percentChange();
                    if (current == null || base == null || percent == null) {
                        return Stream.empty();
                    }
                    return Stream.<Block>of(new Block.Paragraph(
                            portion,
                            words.text(
                                    "figure.comparison",
                                    figureWords.indicator(current),
                                    figureWords.period(current),
                                    figureWords.period(base),
                                    figureWords.percent(percent, comparison.percentDecimals()),
                                    figureWords.value(base),
                                    figureWords.value(current))));
                })
                .toList();
    }

    private List<Block> cautions() {
        return profile.cautions().stream()
                .map(caution -> caution.figureIds().stream()
                        .map(figures::get)
                        .filter(figure -> figure != null)
                        .findFirst()
                        .map(figure -> said(caution, figure))
                        .orElse(caution.text()))
                .<Block>map(text -> new Block.Caution(portion, text))
                .toList();
    }

    /** In our own words where we have them for this kind of caution. */
    private String said(TradeProfile.Caution caution, Figure figure) {
        var key = switch (caution.code()) {
            case "NO_LIKE_PERIOD" ->
                PeriodWords.isYear(figure.period()) ? "caution.noPrecedingYear" : "caution.noLikePeriod";
            case "CUMULATIVE_RANGE" -> "caution.cumulative";
            case "SEVERAL_PUBLISHERS" -> "caution.severalPublishers";
            default -> "";
        };
        return key.isEmpty()
                ? caution.text()
                : words.text(key, figureWords.indicator(figure), figureWords.period(figure));
    }

    /** One chart: full years if there is such a series, else the first that is lawful. */
    private Stream<Block> chart() {
        return profile.series().stream()
                .sorted(Comparator.comparing(series -> !series.window().equals(FULL_YEARS)))
                .map(this::bars)
                .filter(bars -> bars.size() > 1)
                .limit(1)
                .map(this::chart);
    }

    private List<Figure> bars(TradeProfile.Series series) {
        var known = series.figureIds().stream()
                .map(figures::get)
                .filter(figure -> figure != null)
                .toList();
        return known.subList(Math.max(0, known.size() - MOST_BARS), known.size());
    }

    /** The months that are the same in every year are said once, in the title; below the columns there is room for a year. */
    private Block chart(List<Figure> ascending) {
        var first = ascending.get(0);
        var unit = figureWords.unit(first);
        var measure = figureWords.indicator(first);
        var whole = unit.isEmpty() ? measure : words.text("chart.title", measure, unit);
        var window = figureWords.monthsOfItsYear(first);
        var title =
                window.map(months -> words.text("chart.window", whole, months)).orElse(whole);
        var bars = ascending.stream()
                .map(figure -> new Block.Bar(
                        window.isPresent() ? figure.period().substring(0, YEAR_LENGTH) : figureWords.period(figure),
                        FigureWords.published(figure),
                        figureWords.digits(figure)))
                .toList();
        var said = bars.stream()
                .map(bar -> words.text("chart.bar", bar.label(), bar.printed()))
                .collect(Collectors.joining("; "));
        return new Block.Chart(portion, title, words.text("chart.alternative", title, said), bars);
    }
}
