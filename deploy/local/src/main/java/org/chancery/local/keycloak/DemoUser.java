package org.chancery.local.keycloak;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person of the local realm, named as the role they have.
 *
 * @param furtherRoles what they may do besides
 * @param desks states whose desk the person holds
 */
public record DemoUser(
        String name,
        String firstName,
        String lastName,
        String clearance,
        List<String> desks,
        List<String> furtherRoles) {
    public static final DemoUser DESK_OFFICER =
            new DemoUser("desk-officer", "Desk", "Officer", "RESTRICTED", List.of("BGR"), List.of("exporter"));
    public static final DemoUser TRADE_ANALYST =
            new DemoUser("trade-analyst", "Trade", "Analyst", "OFFICIAL", List.of(), List.of());
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("reader", "Reader", "Only", "PUBLIC", List.of(), List.of()),
            DESK_OFFICER,
            TRADE_ANALYST,
            new DemoUser("press-officer", "Press", "Officer", "OFFICIAL", List.of(), List.of()),
            new DemoUser("releasing-officer", "Releasing", "Officer", "CONFIDENTIAL", List.of(), List.of()),
            new DemoUser("administrator", "Chief", "Administrator", "CONFIDENTIAL", List.of(), List.of("exporter")));

    List<String> roles() {
        return Stream.concat(Stream.of(name), furtherRoles.stream()).toList();
    }

    String email() {
        return name + "@chancery.example";
    }
}
