package org.chancery.report.release;

import java.util.Locale;

/** What Keycloak decides about; each is a scope of the resource {@code briefing-MARKING}. */
enum Action {
    APPROVE,
    RELEASE,
    RECALL;

    String scope() {
        return name().toLowerCase(Locale.ROOT);
    }
}
