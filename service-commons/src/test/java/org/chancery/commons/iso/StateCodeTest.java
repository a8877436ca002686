package org.chancery.commons.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintValidatorContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCodeTest {
    private static final ConstraintValidatorContext UNUSED = null;

    @ParameterizedTest
    @CsvSource({"KAZ, true", "BGR, true", "kaz, false", "KZ, false", "XXX, false", "'', false", ", true"})
    void onlyIsoAlpha3InUpperCaseIsAState(String code, boolean valid) {
        assertEquals(valid, new StateCode.Validator().isValid(code, UNUSED));
    }
}
