package org.chancery.console.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A state by its ISO 3166-1 alpha-3 code, with its name from CLDR.
 *
 * @param name in the language that was asked for
 */
public record Country(String code, String name) {
    private static final Map<String, Locale> BY_CODE = Stream.of(Locale.getISOCountries())
            .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    /** The name of the state, or the code itself where there is none. */
    public static String name(String code, Locale language) {
        var region = BY_CODE.get(code);
        return region == null ? code : region.getDisplayCountry(language);
    }

    /** All states but {@code home}, in the alphabetical order of the language. */
    public static List<Country> allExcept(String home, Locale language) {
        var order = Collator.getInstance(language);
        return BY_CODE.keySet().stream()
                .filter(code -> !code.equals(home))
                .map(code -> new Country(code, name(code, language)))
                .sorted(Comparator.comparing(Country::name, order))
                .toList();
    }

    public static boolean exists(String code) {
        return BY_CODE.containsKey(code);
    }
}
