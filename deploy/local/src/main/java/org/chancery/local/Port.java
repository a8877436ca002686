package org.chancery.local;

import java.util.Locale;

/** The ports of the stack, all on 127.0.0.1, with the two settings that move each. */
public enum Port {
    CONSOLE(8080, "the console"),
    CONSULTATIONS(8081, "consultations-service"),
    TRADE(8082, "trade-service"),
    REPORTS(8083, "report-service"),
    KEYCLOAK(8180, "Keycloak"),
    POSTGRES(15432, "PostgreSQL");

    private final int usual;
    private final String owner;

    Port(int usual, String owner) {
        this.usual = usual;
        this.owner = owner;
    }

    public int usual() {
        return usual;
    }

    public String owner() {
        return owner;
    }

    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT) + "-port";
    }

    public String variable() {
        return "CHANCERY_" + name() + "_PORT";
    }
}
