package org.chancery.consultations.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.chancery.consultations.history.WrittenAs;
import org.jspecify.annotations.Nullable;

/** How a person's name is written in one language at some time; the form that the person or their passport uses. */
@Embeddable
public class NameForm {
    @Column
    private String language;

    @Column
    private String name;

    @Column
    @Nullable
    @WrittenAs("from")
    private LocalDate validFrom;

    @Column
    @Nullable
    @WrittenAs("until")
    private LocalDate validUntil;

    @Column
    @Nullable
    private String source;

    protected NameForm() {}

    NameForm(NameFormBody body) {
        this.language = body.language();
        this.name = body.name().strip();
        this.validFrom = body.from();
        this.validUntil = body.until();
        this.source = body.source();
    }

    NameFormBody body() {
        return new NameFormBody(language, name, validFrom, validUntil, source);
    }
}
