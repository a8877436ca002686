package org.chancery.report.schedule;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.report.briefing.Orders;
import org.chancery.report.document.Form;
import org.chancery.report.template.Template;
import org.chancery.report.upstream.ConsultationsRecord;

/** Finds out what a schedule has due on a day and begins it, as the account of the service. */
@ApplicationScoped
class ScheduleRuns {
    private final ScheduleStore store;
    private final ServiceAccount account;
    private final ConsultationsRecord consultations;
    private final Orders orders;
    private final WorkingDays calendar;

    ScheduleRuns(
            ScheduleStore store,
            ServiceAccount account,
            ConsultationsRecord consultations,
            Orders orders,
            ScheduleSettings settings) {
        this.store = store;
        this.account = account;
        this.consultations = consultations;
        this.orders = orders;
        this.calendar = new WorkingDays(settings.holidays().orElse(Set.of()));
    }

    /** Begins nothing if it was begun, is not due or is not scheduled any more; fails if somebody who is needed does. */
    void run(UUID id, LocalDate day) {
        var found = store.active(id);
        if (found.isEmpty()) {
            return;
        }
        var schedule = found.get();
        var signIn = account.signIn();
        occasion(schedule, day, signIn).ifPresent(occasion -> {
            var order = orders.unattended(
                    signIn.authorization(),
                    Template.named("template", schedule.template()),
                    schedule.partner(),
                    schedule.language(),
                    schedule.ceiling(),
                    Form.valueOf(schedule.form()));
            store.begin(id, occasion, order, signIn.endsAt());
        });
    }

    /** It was tried often enough. */
    void giveUp(UUID id, LocalDate day, RuntimeException failure) {
        var detail = failure instanceof HttpProblem problem ? problem.getDetail() : null;
        store.giveUp(id, day.toString(), detail == null ? "Keycloak did not let the service sign in." : detail);
    }

    private Optional<String> occasion(Schedule schedule, LocalDate day, ServiceAccount.SignedIn signIn) {
        var workingDays = schedule.workingDays();
        if (workingDays == null) {
            return Optional.of(day.toString());
        }
        return consultations
                .nextMeeting(
                        signIn.authorization(), orders.home(), schedule.partner(), day.plusDays(1), schedule.ceiling())
                .filter(meeting -> !day.isBefore(calendar.before(meeting.day(), workingDays)))
                .map(meeting -> meeting.id().toString());
    }
}
