package org.chancery.commons.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.json.Json;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void readsDesksAndClearanceFromTheClaims() {
        var caller = caller(Map.of(
                "clearance", Json.createValue("RESTRICTED"),
                "desks",
                        Json.createArrayBuilder(List.of("/desks/BGR", "/desks/SRB", "/elsewhere/FRA"))
                                .build()));

        assertEquals(Marking.RESTRICTED, caller.clearance());
        assertEquals(Set.of("BGR", "SRB"), caller.desks());
    }

    @Test
    void missingClaimsGiveTheLeast() {
        var caller = caller(Map.of());

        assertEquals(Marking.PUBLIC, caller.clearance());
        assertEquals(Set.of(), caller.desks());
    }

    @Test
    void unknownClearanceGivesTheLeast() {
        assertEquals(Marking.PUBLIC, caller(Map.of("clearance", "COSMIC")).clearance());
    }

    @Test
    void writingNeedsTheDeskOfOneOfTheStates() {
        var caller = new Caller("officer", Set.of("desk-officer"), Marking.RESTRICTED, Set.of("BGR"));

        assertDoesNotThrow(() -> caller.requireDesk(List.of("FRA", "BGR")));
        assertEquals(
                403,
                assertThrows(HttpProblem.class, () -> caller.requireDesk(List.of("FRA")))
                        .getStatusCode());
    }

    @Test
    void nobodyWritesAboveTheirClearance() {
        var caller = new Caller("officer", Set.of("desk-officer"), Marking.OFFICIAL, Set.of("BGR"));

        assertDoesNotThrow(() -> caller.requireClearanceFor("marking", Marking.OFFICIAL));
        var refused = assertThrows(HttpProblem.class, () -> caller.requireClearanceFor("marking", Marking.RESTRICTED));
        assertEquals("marking is above your clearance, which is OFFICIAL", refused.getDetail());
    }

    @Test
    void whoeverComesWithoutATokenOfKeycloakHasTheLeast() {
        var caller = new Caller(identity(() -> "somebody"));

        assertEquals("somebody", caller.username());
        assertEquals(Marking.PUBLIC, caller.clearance());
        assertEquals(Set.of(), caller.desks());
    }

    private static Caller caller(Map<String, Object> claims) {
        return new Caller(identity(new ClaimsOnly(new HashMap<>(claims))));
    }

    private static SecurityIdentity identity(Principal principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRole("reader")
                .build();
    }

    private record ClaimsOnly(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "officer";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
        }) // the interface leaves the claim's type to the caller
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
