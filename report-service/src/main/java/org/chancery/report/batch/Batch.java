package org.chancery.report.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.briefing.Order;
import org.chancery.report.document.Form;
import org.chancery.report.template.Template;
import org.jspecify.annotations.Nullable;

/** Many briefings that one person asked for at once. */
@Entity
class Batch {
    @Id
    private UUID id;

    @Column
    private String template;

    @Column
    private String host;

    @Column
    private String language;

    @Column
    private String form;

    @Column
    private Instant asOf;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking ceiling;

    @Column
    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column
    private String requestedBy;

    @Column
    private Instant requestedAt;

    @Column
    private @Nullable Instant finishedAt;

    @Column
    private byte @Nullable [] signIn;

    @Column
    private Instant signInEndsAt;

    @Version
    private long version;

    /** For the framework. */
    protected Batch() {}

    /** @param sample one of the orders; they differ in the partner alone */
    Batch(Order sample, SignIn signIn, String requestedBy, Instant requestedAt) {
        this.id = UUID.randomUUID();
        this.template = sample.template().title();
        this.host = sample.home();
        this.language = sample.language();
        this.form = sample.form().name();
        this.asOf = sample.asOf();
        this.ceiling = sample.ceiling();
        this.state = BatchState.RUNNING;
        this.signIn = signIn.sealed();
        this.signInEndsAt = signIn.endsAt();
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void runAgain(SignIn again) {
        state = BatchState.RUNNING;
        finishedAt = null;
        signIn = again.sealed();
        signInEndsAt = again.endsAt();
    }

    void end(BatchState how, Instant at) {
        state = how;
        finishedAt = at;
        signIn = null;
    }

    /** What is to be composed about one partner; the sign-in is opened by whoever works on it. */
    Order order(String authorization, String partner) {
        return new Order(
                authorization,
                Template.named("template", template),
                host,
                partner,
                null,
                language,
                asOf,
                ceiling,
                Form.valueOf(form),
                Set.of());
    }

    UUID id() {
        return id;
    }

    String template() {
        return template;
    }

    String language() {
        return language;
    }

    Instant asOf() {
        return asOf;
    }

    Marking ceiling() {
        return ceiling;
    }

    BatchState state() {
        return state;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    /** Null when there is nothing to do. */
    @Nullable
    SignIn signIn() {
        return signIn == null ? null : new SignIn(signIn, signInEndsAt);
    }

    long version() {
        return version;
    }
}
