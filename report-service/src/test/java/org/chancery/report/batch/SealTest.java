package org.chancery.report.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = new Seal("a key of more than thirty-two characters");

    @Test
    void whatIsSealedIsOpenedWithTheSameKey() {
        assertEquals(
                "Bearer token", new Seal("a key of more than thirty-two characters").open(seal.close("Bearer token")));
    }

    @Test
    void theTextIsNotInTheSealAndTwoSealsDiffer() {
        var one = seal.close("Bearer token");

        assertFalse(new String(one, StandardCharsets.ISO_8859_1).contains("token"));
        assertFalse(Arrays.equals(one, seal.close("Bearer token")));
    }

    @Test
    void anotherKeyAndATouchedSealOpenNothing() {
        var sealed = seal.close("Bearer token");
        var other = new Seal("another key of more than thirty-two characters");

        assertThrows(IllegalArgumentException.class, () -> other.open(sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalArgumentException.class, () -> seal.open(sealed));
    }
}
