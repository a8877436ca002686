package org.chancery.console.consultation;

import java.util.List;

/**
 * A person's name in one language.
 *
 * @param language BCP 47
 */
public record NameForm(String language, String name) {
    private static final String ENGLISH = "en";

    /** The form to call a person by on an English page: the English one, or else the first. */
    static NameForm main(List<NameForm> forms) {
        return forms.stream()
                .filter(form -> form.language().equals(ENGLISH))
                .findFirst()
                .orElseGet(() -> forms.get(0));
    }

    static List<NameForm> others(List<NameForm> forms) {
        var main = main(forms);
        return forms.stream().filter(form -> !form.equals(main)).toList();
    }
}
