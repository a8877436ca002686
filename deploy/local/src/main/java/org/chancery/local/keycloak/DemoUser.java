package org.chancery.local.keycloak;

import java.util.List;

/**
 * A person of the local realm, named as the role they have.
 *
 * @param desks states whose desk the person holds
 */
public record DemoUser(String name, String firstName, String lastName, String clearance, List<String> desks) {
    public static final DemoUser DESK_OFFICER =
            new DemoUser("desk-officer", "Desk", "Officer", "RESTRICTED", List.of("BGR"));
    public static final DemoUser TRADE_ANALYST =
            new DemoUser("trade-analyst", "Trade", "Analyst", "OFFICIAL", List.of());
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("reader", "Reader", "Only", "PUBLIC", List.of()),
            DESK_OFFICER,
            TRADE_ANALYST,
            new DemoUser("press-officer", "Press", "Officer", "OFFICIAL", List.of()),
            new DemoUser("releasing-officer", "Releasing", "Officer", "CONFIDENTIAL", List.of()),
            new DemoUser("administrator", "Chief", "Administrator", "CONFIDENTIAL", List.of()));

    String email() {
        return name + "@chancery.example";
    }
}
