package org.chancery.trade.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportLifeCycleTest {
    @Test
    void aFileIsReceivedCheckedCommittedAndRetracted() {
        assertTrue(ImportLifeCycle.allows(ImportState.RECEIVED, ImportState.CHECKING));
        assertTrue(ImportLifeCycle.allows(ImportState.CHECKING, ImportState.CHECKED));
        assertTrue(ImportLifeCycle.allows(ImportState.CHECKED, ImportState.COMMITTING));
        assertTrue(ImportLifeCycle.allows(ImportState.COMMITTING, ImportState.COMMITTED));
        assertTrue(ImportLifeCycle.allows(ImportState.COMMITTED, ImportState.RETRACTED));
    }

    @Test
    void nothingIsCommittedUnchecked() {
        for (var state :
                Set.of(ImportState.RECEIVED, ImportState.CHECKING, ImportState.FAILED, ImportState.CANCELLED)) {
            assertFalse(ImportLifeCycle.allows(state, ImportState.COMMITTING), state.name());
        }
    }

    @Test
    void aCommitThatDidNotSucceedLeavesTheImportChecked() {
        assertEquals(Set.of(ImportState.CHECKED, ImportState.COMMITTED), ImportLifeCycle.after(ImportState.COMMITTING));
    }

    @Test
    void onlyWhatIsCheckedAndWaitsForItsCommitExpires() {
        for (var state : ImportState.values()) {
            assertEquals(
                    state == ImportState.CHECKED, ImportLifeCycle.allows(state, ImportState.EXPIRED), state.name());
        }
    }

    @Test
    void whatIsOverStaysOver() {
        for (var state :
                Set.of(ImportState.FAILED, ImportState.CANCELLED, ImportState.EXPIRED, ImportState.RETRACTED)) {
            assertEquals(Set.of(), ImportLifeCycle.after(state), state.name());
        }
    }
}
