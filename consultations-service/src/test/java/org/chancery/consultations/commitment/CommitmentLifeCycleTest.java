package org.chancery.consultations.commitment;

import static org.chancery.consultations.commitment.CommitmentStatus.DONE;
import static org.chancery.consultations.commitment.CommitmentStatus.DROPPED;
import static org.chancery.consultations.commitment.CommitmentStatus.IN_PROGRESS;
import static org.chancery.consultations.commitment.CommitmentStatus.OPEN;
import static org.chancery.consultations.commitment.CommitmentStatus.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentLifeCycleTest {

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "IN_PROGRESS"})
    void owedCommitmentGoesOnOrEnds(CommitmentStatus status) {
        var others = EnumSet.complementOf(EnumSet.of(status));

        assertEquals(others, CommitmentLifeCycle.lawfulFrom(status));
        assertDoesNotThrow(() -> CommitmentLifeCycle.requireOwed(status));
        assertDoesNotThrow(() -> CommitmentLifeCycle.requireNoEnd(status));
        assertEquals(400, refusal(() -> CommitmentLifeCycle.requireEnd(status)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DROPPED", "SUPERSEDED"})
    void endedCommitmentStaysAsItIs(CommitmentStatus status) {
        assertEquals(Set.of(), CommitmentLifeCycle.lawfulFrom(status));
        assertEquals(409, refusal(() -> CommitmentLifeCycle.requireOwed(status)));
        assertEquals(400, refusal(() -> CommitmentLifeCycle.requireNoEnd(status)));
        assertDoesNotThrow(() -> CommitmentLifeCycle.requireEnd(status));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOwedIsWhatHasNotEnded(CommitmentStatus status) {
        assertEquals(status.isOwed(), !CommitmentLifeCycle.lawfulFrom(status).isEmpty());
        assertEquals(status.isOwed(), Set.of(OPEN, IN_PROGRESS).contains(status));
        assertEquals(!status.isOwed(), Set.of(DONE, DROPPED, SUPERSEDED).contains(status));
    }

    private static int refusal(Runnable step) {
        return assertThrows(HttpProblem.class, step::run).getStatusCode();
    }
}
