package org.chancery.consultations.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * States by the ways in which people write them: ISO 3166-1 alpha-3 and alpha-2, and the names that CLDR, which the platform
 * carries, gives them in the languages of the house; with or without "Republic of".
 */
final class States {
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "ru", "kk", "bg").map(Locale::forLanguageTag).toList();

    private static final Pattern FORM_OF_STATE =
            Pattern.compile("^(the )?republic of (the )?|^республика |^република | республикасы$");

    private static final Map<String, String> CODES = codes();

    private States() {}

    /** The alpha-3 code of the state; empty for what is none, and for a name that two states share. */
    static Optional<String> code(String text) {
        var plain = plain(text);
        return Optional.ofNullable(CODES.get(plain))
                .or(() -> Optional.ofNullable(
                        CODES.get(FORM_OF_STATE.matcher(plain).replaceAll(""))));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        var shared = new HashSet<String>();
        for (var alpha2 : Locale.getISOCountries()) {
            var state = new Locale.Builder().setRegion(alpha2).build();
            var alpha3 = state.getISO3Country();
            Stream.concat(Stream.of(alpha2, alpha3), LANGUAGES.stream().map(state::getDisplayCountry))
                    .map(States::plain)
                    .forEach(name -> note(codes, shared, name, alpha3));
        }
        codes.keySet().removeAll(shared);
        return codes;
    }

    private static void note(Map<String, String> codes, Set<String> shared, String name, String code) {
        var other = codes.put(name, code);
        if (other != null && !other.equals(code)) {
            shared.add(name);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
