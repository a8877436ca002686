package org.chancery.report.composing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.chancery.report.upstream.NameForm;

/** A person's name: first as the document's language writes it, or at least its script; then the other forms known. */
final class Names {
    private Names() {}

    /** The form in the language, or else one in its script, or else the first one. */
    static String inLanguage(List<NameForm> forms, String language) {
        var script = language.equals("en") ? Character.UnicodeScript.LATIN : Character.UnicodeScript.CYRILLIC;
        return forms.stream()
                .min(Comparator.comparing((NameForm form) -> !isIn(form, language))
                        .thenComparing(form -> !isWrittenIn(form, script)))
                .map(NameForm::name)
                .orElse("");
    }

    /** Every form once, one a line. */
    static String inAllForms(List<NameForm> forms, String language) {
        var lines = new LinkedHashSet<String>();
        lines.add(inLanguage(forms, language));
        forms.forEach(form -> lines.add(form.name()));
        return String.join("\n", lines);
    }

    private static boolean isWrittenIn(NameForm form, Character.UnicodeScript script) {
        return form.name()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    private static boolean isIn(NameForm form, String language) {
        return form.language().equals(language) || form.language().startsWith(language + "-");
    }
}
