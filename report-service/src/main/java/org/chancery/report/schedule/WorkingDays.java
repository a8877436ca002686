package org.chancery.report.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The calendar of the ministry: Monday to Friday without the holidays of the installation. */
final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /** The day with so many working days from it (which is one of them) to the day before {@code day}. */
    LocalDate before(LocalDate day, int workingDays) {
        var found = day;
        for (var left = workingDays; left > 0; ) {
            found = found.minusDays(1);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
