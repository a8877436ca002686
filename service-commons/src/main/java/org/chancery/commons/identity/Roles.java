package org.chancery.commons.identity;

/** The realm roles of Keycloak. Every other role includes {@link #READER}. */
public final class Roles {
    public static final String READER = "reader";
    public static final String DESK_OFFICER = "desk-officer";
    public static final String TRADE_ANALYST = "trade-analyst";
    public static final String PRESS_OFFICER = "press-officer";
    public static final String RELEASING_OFFICER = "releasing-officer";
    public static final String ADMINISTRATOR = "administrator";

    /** May take whole lists out as files; given beside another role, part of none. */
    public static final String EXPORTER = "exporter";

    private Roles() {}
}
