package org.chancery.report.composing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;

/** One language: our own words from a bundle; names of states and months, dates and numbers from CLDR. */
final class Words {
    /** English dates are written 21 October 2023. */
    private static final Map<String, Locale> LOCALES = Map.of("en", Locale.UK);

    private static final Map<String, String> ALPHA_2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> new Locale("", code).getISO3Country(), Function.identity(), (one, other) -> one));

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("words.words", Locale.forLanguageTag(locale.getLanguage()));
    }

    /** The languages that documents can be written in, BCP 47. */
    static List<String> languages() {
        return LOCALES.keySet().stream().sorted().toList();
    }

    static Words in(String language) {
        var locale = LOCALES.get(language);
        if (locale == null) {
            throw new IllegalArgumentException("no words in " + language);
        }
        return new Words(locale);
    }

    String text(String key, Object... arguments) {
        return String.format(locale, bundle.getString(key), arguments);
    }

    /** The words of the key before anything is filled in. */
    String pattern(String key) {
        return bundle.getString(key);
    }

    /** The form of the key that goes with the number. */
    String count(String key, long number) {
        return text(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** The words for a code such as {@code kind.OFFICIAL_VISIT}; a code without words is spelt out. */
    String code(String family, String code) {
        var key = family + "." + code;
        return bundle.containsKey(key)
                ? bundle.getString(key)
                : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String state(String alpha3) {
        var alpha2 = ALPHA_2.get(alpha3);
        return alpha2 == null ? alpha3 : new Locale("", alpha2).getDisplayCountry(locale);
    }

    String states(List<String> codes) {
        return list(codes.stream().map(this::state).toList());
    }

    /** A, B and C. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var last = items.size() - 1;
        return text("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** With exactly its decimals. */
    String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    String currency(String code) {
        if (has("unit." + code)) {
            return text("unit." + code);
        }
        try {
            return Currency.getInstance(code).getDisplayName(locale);
        } catch (IllegalArgumentException unknown) {
            return code;
        }
    }

    String portion(Marking marking) {
        return text("portion." + marking);
    }

    /** First letter in upper case. */
    String sentence(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
