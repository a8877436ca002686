package org.chancery.consultations.calendar;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The secret that a calendar client has sent. */
class CalendarTokenCredential extends BaseAuthenticationRequest {
    private final String secret;

    CalendarTokenCredential(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
