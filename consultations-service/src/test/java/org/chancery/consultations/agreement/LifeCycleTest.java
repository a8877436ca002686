package org.chancery.consultations.agreement;

import static org.chancery.consultations.agreement.AgreementStatus.INITIALLED;
import static org.chancery.consultations.agreement.AgreementStatus.IN_FORCE;
import static org.chancery.consultations.agreement.AgreementStatus.IN_NEGOTIATION;
import static org.chancery.consultations.agreement.AgreementStatus.RATIFIED;
import static org.chancery.consultations.agreement.AgreementStatus.SIGNED;
import static org.chancery.consultations.agreement.AgreementStatus.TERMINATED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LifeCycleTest {
    private static final Map<AgreementStatus, Set<AgreementStatus>> LAWFUL = Map.of(
            IN_NEGOTIATION, Set.of(INITIALLED, SIGNED, TERMINATED),
            INITIALLED, Set.of(SIGNED, TERMINATED),
            SIGNED, Set.of(RATIFIED, IN_FORCE, TERMINATED),
            RATIFIED, Set.of(IN_FORCE, TERMINATED),
            IN_FORCE, Set.of(RATIFIED, TERMINATED),
            TERMINATED, Set.of());

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesIsLawfulOrRefused() {
        return Arrays.stream(AgreementStatus.values())
                .flatMap(from -> Arrays.stream(AgreementStatus.values())
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
        var problem = assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(INITIALLED, IN_FORCE));

        assertEquals(409, problem.getStatusCode());
        assertEquals(
                "From INITIALLED an agreement can become SIGNED or TERMINATED, not IN_FORCE.", problem.getDetail());
        assertEquals(Set.of(SIGNED, TERMINATED), problem.getParameters().get("lawful"));
    }

    @Test
    void nothingFollowsTheEnd() {
        var problem = assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(TERMINATED, IN_FORCE));

        assertEquals("From TERMINATED an agreement goes nowhere.", problem.getDetail());
    }

    @Test
    void onlyTheLastRatificationMakesItRatified() {
        assertEquals(SIGNED, LifeCycle.after(SIGNED, RATIFIED, false));
        assertEquals(RATIFIED, LifeCycle.after(SIGNED, RATIFIED, true));
    }

    @Test
    void ratificationOfWhatIsInForceLeavesItInForce() {
        assertEquals(IN_FORCE, LifeCycle.after(IN_FORCE, RATIFIED, false));
        assertEquals(IN_FORCE, LifeCycle.after(IN_FORCE, RATIFIED, true));
    }

    @Test
    void aPartyRatifiesAndTheOtherStepsAreMadeTogether() {
        assertDoesNotThrow(() -> LifeCycle.requireParty(RATIFIED, "BGR"));
        assertDoesNotThrow(() -> LifeCycle.requireParty(SIGNED, null));
        assertEquals(
                "party is needed for RATIFIED",
                assertThrows(HttpProblem.class, () -> LifeCycle.requireParty(RATIFIED, null))
                        .getDetail());
        assertEquals(
                "party has no meaning for SIGNED",
                assertThrows(HttpProblem.class, () -> LifeCycle.requireParty(SIGNED, "BGR"))
                        .getDetail());
    }
}
