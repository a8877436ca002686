package org.chancery.consultations.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a person's name is written in one language; the form that the person or their passport uses. */
@Embeddable
public class NameForm {
    @Column
    private String language;

    @Column
    private String name;

    protected NameForm() {}

    NameForm(String language, String name) {
        this.language = language;
        this.name = name;
    }

    NameFormBody body() {
        return new NameFormBody(language, name);
    }
}
