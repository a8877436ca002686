package org.chancery.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmxRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/consultations?with=BGR, /consultations?with=BGR",
        "http://127.0.0.1:8080, /",
        "https://elsewhere.example//elsewhere.example/x, /elsewhere.example/x",
        "javascript:alert(1), /",
        "not an address, /"
    })
    void onlyPathAndQueryOfThePageAreKept(String page, String kept) {
        assertEquals(kept, HtmxRequests.pathOf(page));
    }

    @Test
    void withoutAPageTheWayIsHome() {
        assertEquals("/", HtmxRequests.pathOf(null));
    }
}
