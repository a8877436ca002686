package org.chancery.consultations.agreement;

import static org.chancery.consultations.agreement.AgreementStatus.INITIALLED;
import static org.chancery.consultations.agreement.AgreementStatus.IN_FORCE;
import static org.chancery.consultations.agreement.AgreementStatus.RATIFIED;
import static org.chancery.consultations.agreement.AgreementStatus.SIGNED;
import static org.chancery.consultations.agreement.AgreementStatus.TERMINATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.commons.problem.Problems;

/**
 * The dates of an agreement and the order that they must keep. Between two parties nothing is in force before both have
 * ratified, if they ratify at all; with more parties a certain number may be enough, so there only the signature counts.
 *
 * @param standing the days of what was done together
 * @param ratifications the day of each party that has ratified
 * @param parties how many there are
 */
record Milestones(Standing standing, Map<String, LocalDate> ratifications, int parties) {

    private record Milestone(String name, LocalDate day) {}

    /** 400 unless this step may have been made on this day, seen from all others. */
    void requireOrder(AgreementStatus step, LocalDate day, LocalDate latestToday) {
        if (day.isAfter(latestToday)) {
            throw Problems.invalid("on", "must not be in the future");
        }
        earlier(step).stream()
                .max(Comparator.comparing(Milestone::day))
                .filter(before -> day.isBefore(before.day()))
                .ifPresent(before -> {
                    throw Problems.invalid("on", "must not be before " + before.name() + ", which is " + before.day());
                });
        later(step).stream()
                .min(Comparator.comparing(Milestone::day))
                .filter(after -> day.isAfter(after.day()))
                .ifPresent(after -> {
                    throw Problems.invalid("on", "must not be after " + after.name() + ", which is " + after.day());
                });
    }

    /** What must have happened by the time of the step. */
    private List<Milestone> earlier(AgreementStatus step) {
        var found = new ArrayList<Milestone>();
        if (step.compareTo(INITIALLED) > 0) {
            add(found, INITIALLED, "initialledOn");
        }
        if (step.compareTo(SIGNED) > 0) {
            add(found, SIGNED, "signedOn");
        }
        if (step == TERMINATED || (step == IN_FORCE && parties == 2)) {
            addRatifications(found);
        }
        if (step == TERMINATED) {
            add(found, IN_FORCE, "inForceOn");
        }
        return found;
    }

    /** What cannot have happened before the step. */
    private List<Milestone> later(AgreementStatus step) {
        var found = new ArrayList<Milestone>();
        if (step.compareTo(SIGNED) < 0) {
            add(found, SIGNED, "signedOn");
        }
        if (step.compareTo(RATIFIED) < 0) {
            addRatifications(found);
        }
        if (step.compareTo(RATIFIED) < 0 || (step == RATIFIED && parties == 2)) {
            add(found, IN_FORCE, "inForceOn");
        }
        if (step.compareTo(TERMINATED) < 0) {
            add(found, TERMINATED, "terminatedOn");
        }
        return found;
    }

    private void addRatifications(List<Milestone> found) {
        ratifications.forEach((party, day) -> found.add(new Milestone("the ratification by " + party, day)));
    }

    private void add(List<Milestone> found, AgreementStatus step, String name) {
        var day = standing.dayOf(step);
        if (day != null) {
            found.add(new Milestone(name, day));
        }
    }
}
