package org.chancery.commons.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadScopeTest {
    private static final List<String> KAZ_BGR = List.of("KAZ", "BGR");

    @ParameterizedTest
    @CsvSource({
        "PUBLIC,       PUBLIC,       true",
        "PUBLIC,       OFFICIAL,     false",
        "OFFICIAL,     OFFICIAL,     true",
        "OFFICIAL,     RESTRICTED,   false",
        "RESTRICTED,   CONFIDENTIAL, false",
        "CONFIDENTIAL, CONFIDENTIAL, true",
    })
    void clearanceIsTheCeilingOfWhatADeskReads(Marking clearance, Marking marking, boolean readable) {
        assertEquals(readable, ReadScope.of(clearance, Set.of("BGR"), false).covers(marking, KAZ_BGR));
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, true", "OFFICIAL, true", "RESTRICTED, false", "CONFIDENTIAL, false"})
    void fromRestrictedOnTheDeskIsNeededToo(Marking marking, boolean readableWithoutDesk) {
        assertEquals(
                readableWithoutDesk,
                ReadScope.of(Marking.CONFIDENTIAL, Set.of("FRA"), false).covers(marking, KAZ_BGR));
    }

    @Test
    void workAcrossDesksNeedsClearanceOnly() {
        var scope = ReadScope.of(Marking.RESTRICTED, Set.of(), true);

        assertTrue(scope.covers(Marking.RESTRICTED, KAZ_BGR));
        assertFalse(scope.covers(Marking.CONFIDENTIAL, KAZ_BGR));
    }
}
