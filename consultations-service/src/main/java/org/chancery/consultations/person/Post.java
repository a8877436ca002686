package org.chancery.consultations.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.chancery.consultations.history.WrittenAs;
import org.jspecify.annotations.Nullable;

/** An office that a person holds for some time. */
@Embeddable
public class Post {
    @Column
    private String organisation;

    @Column
    @Nullable
    private String state;

    @Embedded
    private Titles titles;

    @Column
    @Nullable
    @WrittenAs("from")
    private LocalDate validFrom;

    @Column
    @Nullable
    @WrittenAs("until")
    private LocalDate validUntil;

    protected Post() {}

    Post(PostBody body) {
        this.organisation = body.organisation().strip();
        this.state = body.state();
        this.titles = new Titles(body.titles());
        this.validFrom = body.from();
        this.validUntil = body.until();
    }

    @Nullable
    String state() {
        return state;
    }

    public Titles titles() {
        return titles;
    }

    PostBody body() {
        return new PostBody(organisation, state, titles.all(), validFrom, validUntil);
    }
}
