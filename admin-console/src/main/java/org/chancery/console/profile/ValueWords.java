package org.chancery.console.profile;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A value in words, exactly as published: "63.9 million US dollars", "about 70". */
final class ValueWords {
    private static final String COUNTED = "NUMBER";

    private final ProfileMessages texts;
    private final Locale language;

    ValueWords(ProfileMessages texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String of(Figure figure) {
        var words = amount(figure.value(), figure);
        return figure.approximate() ? texts.about(words) : words;
    }

    /** A change in the figure's own unit, with its sign. */
    String change(BigDecimal change, Figure figure) {
        var sign = change.signum() < 0 ? "−" : "+";
        return change.signum() == 0 ? amount(change, figure) : sign + amount(change.abs(), figure);
    }

    /** A percentage with its sign, as it was computed. */
    String percent(BigDecimal percent) {
        var sign = percent.signum() < 0 ? "−" : percent.signum() > 0 ? "+" : "";
        return texts.percent(sign + number(percent.abs(), percent.scale()));
    }

    private String amount(BigDecimal value, Figure figure) {
        var scaled = texts.scaled(number(value, Math.max(value.scale(), figure.decimals())), figure.unitMultiplier());
        return figure.unit().equals(COUNTED) ? scaled : texts.inUnit(scaled, figure.unit(), unitName(figure.unit()));
    }

    private String number(BigDecimal value, int decimals) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private String unitName(String unit) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(unit))
                .map(currency -> currency.getDisplayName(language))
                .findFirst()
                .orElse(unit);
    }
}
