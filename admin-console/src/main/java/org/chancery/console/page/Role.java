package org.chancery.console.page;

import java.util.Locale;

/** The realm's roles, as the identity names them. */
public enum Role {
    READER,
    DESK_OFFICER,
    TRADE_ANALYST,
    PRESS_OFFICER,
    RELEASING_OFFICER,
    ADMINISTRATOR;

    /** Each other role includes it; without it the console shows nothing. */
    public static final String ANY = "reader";

    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
