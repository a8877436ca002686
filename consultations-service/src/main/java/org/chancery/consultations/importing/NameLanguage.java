package org.chancery.consultations.importing;

import java.util.Locale;
import org.chancery.consultations.importing.PastRound.Head;

/** The language of a name that stands in a sheet, which does not say: told from its script and from whose delegate it is. */
final class NameLanguage {
    private static final String BULGARIA = "BGR";

    private NameLanguage() {}

    static String of(Head head) {
        var scripts =
                head.name().codePoints().mapToObj(Character.UnicodeScript::of).toList();
        if (scripts.contains(Character.UnicodeScript.CYRILLIC)) {
            return head.party().equals(BULGARIA) ? "bg" : "ru";
        }
        return scripts.contains(Character.UnicodeScript.LATIN) ? Locale.ENGLISH.getLanguage() : "und";
    }
}
