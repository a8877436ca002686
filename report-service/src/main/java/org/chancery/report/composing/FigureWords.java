package org.chancery.report.composing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.chancery.report.upstream.Figure;

/** Says a figure as it was published: its own decimals, its multiplier as a word, 'about' where it is approximate. */
final class FigureWords {
    private static final String NORMAL = "A";
    private static final String COUNT = "NUMBER";

    private final Words words;
    private final PeriodWords periods;

    FigureWords(Words words) {
        this.words = words;
        this.periods = new PeriodWords(words);
    }

    /** What is measured, from whom to whom. */
    String indicator(Figure figure) {
        var key = "indicator." + figure.indicator();
        var measure = words.has(key)
                ? words.text(key, words.state(figure.reporter()), words.state(figure.partner()))
                : figure.indicatorName();
        return figure.valuation() == null ? measure : words.text("figure.valuation", measure, figure.valuation());
    }

    String period(Figure figure) {
        return periods.say(figure.period(), figure.nature());
    }

    /** When, as part of a sentence: {@code in the first eight months of 2023}. */
    String when(Figure figure) {
        return periods.when(figure.period(), figure.nature());
    }

    /** Of a flow over some months of a year, these months. */
    Optional<String> monthsOfItsYear(Figure figure) {
        return periods.monthsOfItsYear(figure.period());
    }

    /** {@code 63.9 million US dollars}, {@code about 70}, {@code 5.9 million US dollars (provisional)}. */
    String value(Figure figure) {
        var unit = figure.unitMultiplier() != 0 || figure.unit().equals(COUNT)
                ? unit(figure)
                : words.currency(figure.unit(), published(figure));
        var amount = (digits(figure) + " " + unit).strip();
        var said = figure.approximate() ? words.text("figure.approximate", amount) : amount;
        return figure.status().equals(NORMAL)
                ? said
                : words.text("figure.status", said, words.code("observation", figure.status()));
    }

    /** The digits alone. */
    String digits(Figure figure) {
        return words.number(published(figure));
    }

    /** {@code million US dollars}; empty for a plain count. */
    String unit(Figure figure) {
        var multiplier = multiplier(figure.unitMultiplier());
        return (multiplier + " " + (figure.unit().equals(COUNT) ? "" : words.currency(figure.unit()))).strip();
    }

    /** {@code +46.8 %}. */
    String percent(BigDecimal change, int decimals) {
        var rounded = change.setScale(decimals, RoundingMode.HALF_UP);
        var sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "\u2212" : "";
        return words.text("figure.percent", sign + words.number(rounded.abs()));
    }

    private String multiplier(int power) {
        if (power == 0) {
            return "";
        }
        return words.has("multiplier." + power) ? words.text("multiplier." + power) : "\u00d710^" + power;
    }

    static BigDecimal published(Figure figure) {
        // JSON has no trailing zeros to rely on; the number of decimals is part of the figure.
        return figure.value().setScale(figure.decimals(), RoundingMode.UNNECESSARY);
    }
}
