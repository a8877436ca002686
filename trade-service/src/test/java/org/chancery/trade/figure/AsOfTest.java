package org.chancery.trade.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    private static final Instant NOW = Instant.parse("2026-11-23T21:15:00.123456Z");
    private static final Clock CLOCK = Clock.fixed(NOW.plusNanos(789), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2023-10-21, 2023-10-21T23:59:59.999999Z",
        "2023-10-21T09:00:00Z, 2023-10-21T09:00:00Z",
        "2023-10-21T14:00:00+05:00, 2023-10-21T09:00:00Z",
        "2023-10-21T09:00Z, 2023-10-21T09:00:00Z",
    })
    void isTheEndOfADayOrAMoment(String text, Instant instant) {
        assertEquals(instant, AsOf.parse(text, CLOCK).instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2030-01-01", "2030-01-01T00:00:00Z", ""})
    void isNeverLaterThanNow(String text) {
        assertEquals(NOW, AsOf.parse(text, CLOCK).instant());
    }

    @Test
    void isNowWhenNothingIsAsked() {
        assertEquals(NOW, AsOf.parse(null, CLOCK).instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2023-02-30",
                "2023-10-21T09:00:00",
                "21.10.2023",
                "2023",
                "-999999999-01-01T00:00:00Z",
                "0000-01-01"
            })
    void isRefusedInAnyOtherForm(String text) {
        var problem = assertThrows(HttpProblem.class, () -> AsOf.parse(text, CLOCK));

        assertEquals(400, problem.getStatusCode());
    }
}
