package org.chancery.consultations.commitment;

import static org.chancery.consultations.commitment.DueDateChangeState.LAPSED;
import static org.chancery.consultations.commitment.DueDateChangeState.PENDING;
import static org.chancery.consultations.commitment.DueDateChangeState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueDateLifeCycleTest {

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REFUSED"})
    void anotherOfficerDecides(DueDateChangeState decision) {
        assertDoesNotThrow(() -> DueDateLifeCycle.requireLawful(PENDING, decision, "asker", "colleague"));
        assertEquals("urn:chancery:problem:own-due-date-change", refusal(PENDING, decision, "asker", "asker", 403));
    }

    @Test
    void onlyTheAskerWithdraws() {
        assertDoesNotThrow(() -> DueDateLifeCycle.requireLawful(PENDING, WITHDRAWN, "asker", "asker"));
        assertEquals(
                "urn:chancery:problem:due-date-change-of-another",
                refusal(PENDING, WITHDRAWN, "asker", "colleague", 403));
    }

    @Test
    void anybodyWhoClosesTheCommitmentLetsItLapse() {
        assertDoesNotThrow(() -> DueDateLifeCycle.requireLawful(PENDING, LAPSED, "asker", "asker"));
        assertDoesNotThrow(() -> DueDateLifeCycle.requireLawful(PENDING, LAPSED, "asker", "colleague"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PENDING")
    void whatHasEndedStaysAsItIs(DueDateChangeState ended) {
        assertEquals(Set.of(), DueDateLifeCycle.lawfulFrom(ended));
        for (var next : DueDateChangeState.values()) {
            var by = next == WITHDRAWN ? "asker" : "colleague";
            assertEquals("urn:chancery:problem:due-date-change-ended", refusal(ended, next, "asker", by, 409));
        }
    }

    private static String refusal(
            DueDateChangeState from, DueDateChangeState to, String requestedBy, String madeBy, int status) {
        var problem =
                assertThrows(HttpProblem.class, () -> DueDateLifeCycle.requireLawful(from, to, requestedBy, madeBy));
        assertEquals(status, problem.getStatusCode());
        return String.valueOf(problem.getType());
    }
}
