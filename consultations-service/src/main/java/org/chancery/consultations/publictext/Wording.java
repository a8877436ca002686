package org.chancery.consultations.publictext;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A public text in one language. */
@Embeddable
public class Wording {
    @Column
    private String language;

    @Column
    private String title;

    @Column
    private String body;

    protected Wording() {}

    Wording(WordingBody wording) {
        this.language = wording.language();
        this.title = wording.title().strip();
        this.body = wording.body().strip();
    }

    WordingBody body() {
        return new WordingBody(language, title, body);
    }
}
