package org.chancery.trade.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.chancery.trade.territory.Territory.Kind;
import org.chancery.trade.territory.TerritoryRepository.Listed;

/**
 * All territories with their codes and names. States have the names that CLDR, which the platform carries, gives them; what is
 * no state has them from {@code Names.properties}.
 */
@Singleton
class Territories {
    private static final List<Locale> LANGUAGES =
            List.of("en", "ru", "kk", "bg").stream().map(Locale::forLanguageTag).toList();
    private static final Map<String, Locale> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .collect(toMap(Locale::getISO3Country, state -> state));

    private final TerritoryCodes codes;
    private final List<TerritoryResponse> all;

    Territories(TerritoryRepository repository) {
        var listed = repository.territories();
        var printed = repository.codes();
        codes = new Codebook(
                listed.stream().map(Listed::territory).collect(toMap(Territory::code, territory -> territory)),
                listed.stream().map(Territories::ownCode).toList(),
                printed);
        var codesOf = printed.stream().collect(groupingBy(DatedCode::territory));
        var membersOf = repository.memberships().stream().collect(groupingBy(TerritoryRepository.Membership::group));
        all = listed.stream()
                .map(one -> TerritoryResponse.from(
                        one,
                        names(one.territory()),
                        codesOf.getOrDefault(one.territory().code(), List.of()),
                        membersOf.getOrDefault(one.territory().code(), List.of())))
                .toList();
    }

    /** For all who read files; no proxy between, since they ask for each row. */
    @Produces
    @Singleton
    TerritoryCodes codes() {
        return codes;
    }

    /** By code. */
    List<TerritoryResponse> all(Collection<Kind> kinds) {
        return all.stream()
                .filter(territory -> kinds.isEmpty() || kinds.contains(territory.kind()))
                .toList();
    }

    private static DatedCode ownCode(Listed listed) {
        var code = listed.territory().code();
        return new DatedCode(Scheme.ISO3, code, code, null, listed.validFrom(), listed.validTo());
    }

    private static Map<String, String> names(Territory territory) {
        var names = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(language -> names.put(language.toLanguageTag(), name(territory, language)));
        return names;
    }

    private static String name(Territory territory, Locale language) {
        var state = STATES.get(territory.code());
        return state != null
                ? state.getDisplayCountry(language)
                : ResourceBundle.getBundle(
                                "org.chancery.trade.territory.Names",
                                language,
                                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                        .getString(territory.code());
    }
}
