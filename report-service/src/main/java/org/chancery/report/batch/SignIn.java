package org.chancery.report.batch;

import java.time.Instant;

/** The requester's token, sealed, and when it ends. */
final class SignIn {
    private final byte[] sealed;
    private final Instant endsAt;

    SignIn(byte[] sealed, Instant endsAt) {
        this.sealed = sealed.clone();
        this.endsAt = endsAt;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    Instant endsAt() {
        return endsAt;
    }
}
