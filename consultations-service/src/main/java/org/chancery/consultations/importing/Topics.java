package org.chancery.consultations.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Topics by what people call them.
 *
 * @param codes by code and by name in every language, in lower case
 * @param titles the English name by code
 */
record Topics(Map<String, String> codes, Map<String, String> titles) {

    Optional<String> code(String text) {
        return Optional.ofNullable(codes.get(plain(text)));
    }

    /** What an item is called that has only a code. */
    String title(String code) {
        return titles.getOrDefault(code, code);
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
