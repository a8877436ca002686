package org.chancery.report.composing;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
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
    private static final Map<String, Locale> LOCALES = Map.of(
            "en", Locale.UK,
            "ru", Locale.forLanguageTag("ru"),
            "kk", Locale.forLanguageTag("kk"),
            "bg", Locale.forLanguageTag("bg"));

    /** A language never takes a word from another one, whatever the machine speaks. */
    private static final ResourceBundle.Control OWN_WORDS_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, String> ALPHA_2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> new Locale("", code).getISO3Country(), Function.identity(), (one, other) -> one));

    private final Locale locale;
    private final ResourceBundle bundle;
    private final PluralRules plurals;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle("words.words", Locale.forLanguageTag(locale.getLanguage()), OWN_WORDS_ONLY);
        this.plurals = PluralRules.forLocale(locale);
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

    /** The form of the key that goes with the number, with the number in it. */
    String count(String key, long number) {
        return text(plural(key, BigDecimal.valueOf(number)), number);
    }

    /** The key of the form that goes with the number as it is printed: 5 and 5.0 may differ. */
    String plural(String key, BigDecimal number) {
        var printed = NumberFormatter.withLocale(locale)
                .precision(Precision.fixedFraction(Math.max(0, number.scale())))
                .format(number);
        var form = key + "." + plurals.select(printed);
        return has(form) ? form : has(key + ".other") ? key + ".other" : key;
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

    /** The year is not parted from its mark at the end of a line. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date)
                .replace(" \u0433.", "\u00a0\u0433.");
    }

    /** As it stands within a sentence. */
    String month(Month month) {
        var name = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return locale.getLanguage().equals("en") ? name : name.toLowerCase(locale);
    }

    /** With exactly its decimals; below zero with a minus sign, which no line break parts from the digits. */
    String number(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** As it is said after a multiplier: million US dollars. */
    String currency(String code) {
        return currency(code, "unit." + code);
    }

    /** As it is said after the number. */
    String currency(String code, BigDecimal number) {
        return currency(code, plural("unit." + code, number));
    }

    private String currency(String code, String key) {
        if (has(key)) {
            return text(key);
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
