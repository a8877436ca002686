package org.chancery.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2, 2026-11-24",
        "2026-11-24, 2, 2026-11-20",
        "2026-11-23, 1, 2026-11-20",
        "2026-11-22, 1, 2026-11-20",
        "2026-11-26, 5, 2026-11-19"
    })
    void weekendsDoNotCount(LocalDate meeting, int days, LocalDate due) {
        assertEquals(due, new WorkingDays(Set.of()).before(meeting, days));
    }

    @Test
    void holidaysDoNotCountEither() {
        var calendar = new WorkingDays(Set.of(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 17)));

        assertEquals(LocalDate.of(2026, 12, 14), calendar.before(LocalDate.of(2026, 12, 18), 2));
    }
}
