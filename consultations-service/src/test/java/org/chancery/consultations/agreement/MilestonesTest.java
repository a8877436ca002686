package org.chancery.consultations.agreement;

import static org.chancery.consultations.agreement.AgreementStatus.INITIALLED;
import static org.chancery.consultations.agreement.AgreementStatus.IN_FORCE;
import static org.chancery.consultations.agreement.AgreementStatus.RATIFIED;
import static org.chancery.consultations.agreement.AgreementStatus.SIGNED;
import static org.chancery.consultations.agreement.AgreementStatus.TERMINATED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    /** Initialled in 2010, signed in 2011, ratified in 2012 and 2013, in force since 2014, ended in 2020. */
    @ParameterizedTest
    @CsvSource({
        "INITIALLED, 2011-06-02, must not be after signedOn; which is 2011-06-01",
        "SIGNED, 2010-05-31, must not be before initialledOn; which is 2010-06-01",
        "SIGNED, 2012-06-02, must not be after the ratification by KAZ; which is 2012-06-01",
        "RATIFIED, 2011-05-31, must not be before signedOn; which is 2011-06-01",
        "RATIFIED, 2014-06-02, must not be after inForceOn; which is 2014-06-01",
        "IN_FORCE, 2013-05-31, must not be before the ratification by BGR; which is 2013-06-01",
        "IN_FORCE, 2020-06-02, must not be after terminatedOn; which is 2020-06-01",
        "TERMINATED, 2014-05-31, must not be before inForceOn; which is 2014-06-01",
        "TERMINATED, 2023-11-02, must not be in the future"
    })
    void aStepKeepsItsPlaceAmongTheOthers(AgreementStatus step, LocalDate day, String complaint) {
        var problem = assertThrows(HttpProblem.class, () -> full(2).requireOrder(step, day, TODAY));

        assertEquals(400, problem.getStatusCode());
        assertEquals("on " + complaint.replace(';', ','), problem.getDetail());
    }

    @ParameterizedTest
    @CsvSource({
        "INITIALLED, 2011-06-01",
        "SIGNED, 2010-06-01",
        "SIGNED, 2012-06-01",
        "IN_FORCE, 2013-06-01",
        "IN_FORCE, 2020-06-01",
        "TERMINATED, 2014-06-01",
        "TERMINATED, 2023-11-01"
    })
    void twoStepsMayFallOnOneDay(AgreementStatus step, LocalDate day) {
        assertDoesNotThrow(() -> full(2).requireOrder(step, day, TODAY));
    }

    @Test
    void withMorePartiesSomeRatifyAfterItIsInForce() {
        assertDoesNotThrow(() -> full(3).requireOrder(RATIFIED, LocalDate.of(2015, 1, 1), TODAY));
        assertDoesNotThrow(() -> full(3).requireOrder(IN_FORCE, LocalDate.of(2012, 7, 1), TODAY));
    }

    @Test
    void theFirstStepHasOnlyTodayAboveIt() {
        var fresh = new Milestones(new Standing(), Map.of(), 2);

        assertDoesNotThrow(() -> fresh.requireOrder(SIGNED, LocalDate.of(1992, 1, 1), TODAY));
        assertThrows(HttpProblem.class, () -> fresh.requireOrder(SIGNED, TODAY.plusDays(1), TODAY));
    }

    private static Milestones full(int parties) {
        var standing = new Standing();
        standing.date(INITIALLED, LocalDate.of(2010, 6, 1));
        standing.date(SIGNED, LocalDate.of(2011, 6, 1));
        standing.date(IN_FORCE, LocalDate.of(2014, 6, 1));
        standing.date(TERMINATED, LocalDate.of(2020, 6, 1));
        return new Milestones(
                standing, Map.of("KAZ", LocalDate.of(2012, 6, 1), "BGR", LocalDate.of(2013, 6, 1)), parties);
    }
}
