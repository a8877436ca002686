package org.chancery.consultations.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        ", 0, 99",
        "bytes=0-, 0, 99",
        "bytes=10-19, 10, 19",
        "bytes=90-, 90, 99",
        "bytes=90-200, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-200, 0, 99",
        "'bytes=0-1,5-6', 0, 99",
        "bytes=9-3, 0, 99",
        "bytes=-, 0, 99",
        "lines=1-2, 0, 99",
        "bytes=0-999999999999999999999999, 0, 99"
    })
    void oneRangeIsUnderstoodAndAnythingElseMeansAll(String header, long first, long last) {
        assertEquals(new ByteRange(first, last), ByteRange.of(header, 100));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-, true", "bytes=100-200, true", "bytes=-0, true", "bytes=99-, false"})
    void beyondTheEndThereIsNothing(String header, boolean empty) {
        assertEquals(empty, ByteRange.of(header, 100).isEmpty());
    }
}
