package org.chancery.report.release;

import static org.chancery.report.briefing.BriefingStatus.APPROVED;
import static org.chancery.report.briefing.BriefingStatus.DRAFT;
import static org.chancery.report.briefing.BriefingStatus.RECALLED;
import static org.chancery.report.briefing.BriefingStatus.RELEASED;
import static org.chancery.report.briefing.BriefingStatus.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.report.briefing.BriefingStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LifeCycleTest {
    private static final Map<BriefingStatus, Set<BriefingStatus>> LAWFUL = Map.of(
            DRAFT, Set.of(APPROVED),
            APPROVED, Set.of(RELEASED, DRAFT),
            RELEASED, Set.of(RECALLED, SUPERSEDED),
            SUPERSEDED, Set.of(RECALLED),
            RECALLED, Set.of());

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesIsLawfulOrRefused() {
        return Arrays.stream(BriefingStatus.values())
                .flatMap(from -> Arrays.stream(BriefingStatus.values())
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
        var problem = assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(RELEASED, APPROVED));

        assertEquals(409, problem.getStatusCode());
        assertEquals("From RELEASED a briefing can become RECALLED or SUPERSEDED, not APPROVED.", problem.getDetail());
    }

    @Test
    void whatWasRecalledNeverComesBack() {
        var problem = assertThrows(HttpProblem.class, () -> LifeCycle.requireLawful(RECALLED, RELEASED));

        assertEquals("From RECALLED a briefing goes nowhere.", problem.getDetail());
    }
}
