package org.chancery.consultations.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgendaItemStateTest {

    @Test
    void nothingIsDiscussedBeforeTheMeeting() {
        assertEquals(
                EnumSet.of(
                        AgendaItemState.CANDIDATE,
                        AgendaItemState.ADOPTED,
                        AgendaItemState.DEFERRED,
                        AgendaItemState.WITHDRAWN),
                those(state -> state.isLawful(false)));
    }

    @Test
    void nothingIsStillToBeAgreedAfterTheMeeting() {
        assertEquals(EnumSet.complementOf(EnumSet.of(AgendaItemState.CANDIDATE)), those(state -> state.isLawful(true)));
    }

    @Test
    void whatWasDiscussedReturnsUntilItIsClosed() {
        assertEquals(
                EnumSet.of(AgendaItemState.CONCLUDED, AgendaItemState.WITHDRAWN), those(AgendaItemState::isFinished));
    }

    private static Set<AgendaItemState> those(Predicate<AgendaItemState> condition) {
        return Arrays.stream(AgendaItemState.values()).filter(condition).collect(Collectors.toSet());
    }
}
