package org.chancery.report.batch;

import static org.chancery.report.batch.BatchState.CANCELLED;
import static org.chancery.report.batch.BatchState.DONE;
import static org.chancery.report.batch.BatchState.RUNNING;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BatchLifeCycleTest {
    private static final Map<BatchState, Set<BatchState>> LAWFUL =
            Map.of(RUNNING, Set.of(DONE, CANCELLED), DONE, Set.of(RUNNING), CANCELLED, Set.of());

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesIsLawfulOrRefused() {
        return Arrays.stream(BatchState.values())
                .flatMap(from -> Arrays.stream(BatchState.values())
                        .map(to -> DynamicTest.dynamicTest(from + " to " + to, () -> {
                            if (LAWFUL.get(from).contains(to)) {
                                assertDoesNotThrow(() -> BatchLifeCycle.requireLawful(from, to));
                            } else {
                                assertThrows(HttpProblem.class, () -> BatchLifeCycle.requireLawful(from, to));
                            }
                        })));
    }
}
