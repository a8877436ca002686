package org.chancery.consultations.consultation;

import static org.chancery.consultations.consultation.ConsultationStatus.CANCELLED;
import static org.chancery.consultations.consultation.ConsultationStatus.CLOSED;
import static org.chancery.consultations.consultation.ConsultationStatus.CONFIRMED;
import static org.chancery.consultations.consultation.ConsultationStatus.HELD;
import static org.chancery.consultations.consultation.ConsultationStatus.PLANNED;
import static org.chancery.consultations.consultation.ConsultationStatus.POSTPONED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeCycleTest {
    private static final LocalDate PLANNED_FOR = LocalDate.of(2023, 10, 21);
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    private static final Map<ConsultationStatus, Set<ConsultationStatus>> LAWFUL = Map.of(
            PLANNED, Set.of(CONFIRMED, HELD, POSTPONED, CANCELLED),
            CONFIRMED, Set.of(HELD, POSTPONED, CANCELLED),
            POSTPONED, Set.of(PLANNED, CANCELLED),
            HELD, Set.of(CLOSED),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesIsLawfulOrRefused() {
        return Arrays.stream(ConsultationStatus.values())
                .flatMap(from -> Arrays.stream(ConsultationStatus.values())
                        .map(to -> DynamicTest.dynamicTest(from + " to " + to, () -> {
                            if (LAWFUL.get(from).contains(to)) {
                                assertDoesNotThrow(() -> LifeCycle.requireLawful(from, to));
                            } else {
                                assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(from, to));
                            }
                        })));
    }

    @Test
    void refusalNamesTheLawfulSteps() {
        var problem = assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(CONFIRMED, PLANNED));

        assertEquals(409, problem.getStatusCode());
        assertEquals(
                "From CONFIRMED a consultation can become HELD or POSTPONED or CANCELLED, not PLANNED.",
                problem.getDetail());
        assertEquals(Set.of(HELD, POSTPONED, CANCELLED), problem.getParameters().get("lawful"));
    }

    @Test
    void refusalSaysWhenNothingIsLawful() {
        var problem = assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(CANCELLED, PLANNED));

        assertEquals("From CANCELLED a consultation goes nowhere.", problem.getDetail());
    }

    @Test
    void onlyClosedAndCancelledAreFinal() {
        for (var status : ConsultationStatus.values()) {
            assertEquals(LifeCycle.lawfulFrom(status).isEmpty(), status.isFinal(), status.name());
        }
    }

    @Test
    void heldNeedsItsDay() {
        assertRefused("heldOn is needed for HELD", new TransitionRequest(HELD, null, null, null, null));
    }

    @Test
    void heldIsNotBeforeItWasPlanned() {
        assertRefused(
                "heldOn must not be before plannedFor, which is 2023-10-21",
                new TransitionRequest(HELD, PLANNED_FOR.minusDays(1), null, null, null));
    }

    @Test
    void heldIsNotInTheFuture() {
        assertRefused(
                "heldOn must not be in the future", new TransitionRequest(HELD, TODAY.plusDays(1), null, null, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationStatus.class,
            names = {"POSTPONED", "CANCELLED"})
    void puttingOffNeedsItsReason(ConsultationStatus to) {
        assertRefused("reason is needed for " + to, new TransitionRequest(to, null, null, null, " "));
    }

    @Test
    void planningAgainNeedsTheNewDate() {
        assertRefused("plannedFor is needed for PLANNED", new TransitionRequest(PLANNED, null, null, null, null));
    }

    @Test
    void confirmingTakesNoDate() {
        assertRefused("heldOn has no meaning for CONFIRMED", new TransitionRequest(CONFIRMED, TODAY, null, null, null));
    }

    @Test
    void windowIsNotReversed() {
        assertRefused(
                "plannedUntil must not be before plannedFor, which is 2023-10-21",
                new TransitionRequest(PLANNED, null, PLANNED_FOR, PLANNED_FOR.minusDays(1), null));
    }

    @Test
    void onlyPlanningTakesAWindow() {
        assertRefused(
                "plannedUntil has no meaning for CONFIRMED", new TransitionRequest(CONFIRMED, null, null, TODAY, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9})
    void meetingIsHeldWithinItsWindowOrLater(int daysAfterTheFirst) {
        var step = new TransitionRequest(HELD, PLANNED_FOR.plusDays(daysAfterTheFirst), null, null, null);

        assertDoesNotThrow(() -> step.requireComplete(PLANNED_FOR, TODAY));
    }

    private static void assertRefused(String detail, TransitionRequest step) {
        var problem = assertThrows(HttpProblem.class, () -> step.requireComplete(PLANNED_FOR, TODAY));

        assertEquals(400, problem.getStatusCode());
        assertEquals(detail, problem.getDetail());
        assertTrue(problem.getParameters().containsKey("violations"));
    }
}
