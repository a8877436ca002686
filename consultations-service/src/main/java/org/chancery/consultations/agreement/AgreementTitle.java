package org.chancery.consultations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The title of an agreement in one language. */
@Embeddable
public class AgreementTitle {
    @Column
    private String language;

    @Column
    private String title;

    protected AgreementTitle() {}

    AgreementTitle(String language, String title) {
        this.language = language;
        this.title = title;
    }

    AgreementTitleBody body() {
        return new AgreementTitleBody(language, title);
    }
}
