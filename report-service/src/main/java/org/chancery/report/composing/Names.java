package org.chancery.report.composing;

import java.util.LinkedHashSet;
import java.util.List;
import org.chancery.report.upstream.NameForm;

/** A person's name: first as the document's language writes it, then the other forms that are known. */
final class Names {
    private Names() {}

    /** The form in the language, or else the first one. */
    static String inLanguage(List<NameForm> forms, String language) {
        return forms.stream()
                .filter(form -> isIn(form, language))
                .findFirst()
                .or(() -> forms.stream().findFirst())
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

    private static boolean isIn(NameForm form, String language) {
        return form.language().equals(language) || form.language().startsWith(language + "-");
    }
}
