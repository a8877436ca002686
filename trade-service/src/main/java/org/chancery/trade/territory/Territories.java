package org.chancery.trade.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All states of ISO 3166-1 with the names that CLDR, which the platform carries, gives them. */
@ApplicationScoped
class Territories {
    private static final List<Locale> LANGUAGES =
            List.of("en", "ru", "kk", "bg").stream().map(Locale::forLanguageTag).toList();

    private final List<TerritoryResponse> all = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .map(territory -> new TerritoryResponse(territory.getISO3Country(), names(territory)))
            .sorted(Comparator.comparing(TerritoryResponse::code))
            .toList();

    List<TerritoryResponse> all() {
        return all;
    }

    private static Map<String, String> names(Locale territory) {
        var names = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(language -> names.put(language.toLanguageTag(), territory.getDisplayCountry(language)));
        return names;
    }
}
