package org.chancery.console.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in the words of the page's language: {@code show:country('BGR')}, {@code show:date(d)}. */
@TemplateExtension(namespace = "show")
public final class Shown {
    private Shown() {}

    public static String country(String code, @Nullable @TemplateAttribute Object locale) {
        return Country.name(code, language(locale));
    }

    public static String countries(List<String> codes, @Nullable @TemplateAttribute Object locale) {
        return codes.stream().map(code -> Country.name(code, language(locale))).collect(Collectors.joining(", "));
    }

    public static String date(@Nullable LocalDate date, @Nullable @TemplateAttribute Object locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu", language(locale)).format(date);
    }

    /** An instant as date and time in UTC, which the page says. */
    public static String time(@Nullable Instant instant, @Nullable @TemplateAttribute Object locale) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", language(locale))
                        .withZone(ZoneOffset.UTC)
                        .format(instant);
    }

    /** A language by its BCP 47 tag. */
    public static String languageName(String tag, @Nullable @TemplateAttribute Object locale) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language(locale));
    }

    public static Locale language(@Nullable Object locale) {
        if (locale instanceof Locale chosen) {
            return chosen;
        }
        return locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale.toString());
    }
}
