package org.chancery.consultations.publictext;

import static org.chancery.consultations.publictext.PublicTextStatus.AWAITING_CLEARANCE;
import static org.chancery.consultations.publictext.PublicTextStatus.CLEARED;
import static org.chancery.consultations.publictext.PublicTextStatus.DRAFT;
import static org.chancery.consultations.publictext.PublicTextStatus.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicTextLifeCycleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, AWAITING_CLEARANCE",
        "AWAITING_CLEARANCE, CLEARED",
        "AWAITING_CLEARANCE, DRAFT",
        "CLEARED, PUBLISHED",
        "CLEARED, DRAFT",
        "PUBLISHED, DRAFT"
    })
    void lawfulStepsPass(PublicTextStatus from, PublicTextStatus to) {
        assertDoesNotThrow(() -> PublicTextLifeCycle.requireLawful(from, to));
    }

    @Test
    void thereAreNoOtherSteps() {
        assertEquals(
                6,
                Arrays.stream(PublicTextStatus.values())
                        .mapToInt(
                                status -> PublicTextLifeCycle.lawfulFrom(status).size())
                        .sum());
    }

    @ParameterizedTest
    @EnumSource(names = "CLEARED", mode = EnumSource.Mode.EXCLUDE)
    void onlyWhatIsClearedIsPublished(PublicTextStatus from) {
        var refused = assertThrows(HttpProblem.class, () -> PublicTextLifeCycle.requireLawful(from, PUBLISHED));

        assertEquals(409, refused.getStatusCode());
    }

    @Test
    void refusalNamesWhatIsLawful() {
        var refused = assertThrows(HttpProblem.class, () -> PublicTextLifeCycle.requireLawful(DRAFT, CLEARED));

        assertEquals("From DRAFT a public text can become AWAITING_CLEARANCE, not CLEARED.", refused.getDetail());
        assertEquals(Set.of(AWAITING_CLEARANCE), refused.getParameters().get("lawful"));
    }
}
