package org.chancery.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.Orders;
import org.chancery.report.template.Template;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The schedules of the caller's desks. */
@ApplicationScoped
@Transactional
class ScheduleService {
    private static final Logger AUDIT = Logger.getLogger("org.chancery.audit");

    private final ScheduleRepository schedules;
    private final Triggers triggers;
    private final Orders orders;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    ScheduleService(
            ScheduleRepository schedules,
            Triggers triggers,
            Orders orders,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.schedules = schedules;
        this.triggers = triggers;
        this.orders = orders;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    ScheduleResponse create(@Nullable String key, String operation, ScheduleRequest request) {
        var order = orders.order(
                Template.named("template", request.template()),
                "partner",
                request.partner(),
                null,
                request.language(),
                null,
                request.marking(),
                request.form(),
                null);
        caller.requireDesk(Set.of(request.partner()));
        requireOne("weekday", request.weekday(), request.occasion() == Occasion.WEEKLY, request.occasion());
        requireOne(
                "workingDays",
                request.workingDays(),
                request.occasion() == Occasion.BEFORE_MEETING,
                request.occasion());
        var id = keys.createOnce(key, operation, request, () -> {
            var schedule = new Schedule(
                    request,
                    order.form().name(),
                    order.ceiling(),
                    caller.username(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            schedules.persistAndFlush(schedule);
            triggers.add(schedule);
            return schedule.id();
        });
        return get(id);
    }

    Page<ScheduleResponse> list(@Nullable String partner, PageQuery paging) {
        return schedules.findVisible(partner, paging, caller).map(this::response);
    }

    ScheduleResponse get(UUID id) {
        return response(schedules.findVisible(id, caller).orElseThrow(() -> notFound(id)));
    }

    List<RunResponse> runs(UUID id) {
        get(id);
        return schedules.runs(id).stream().map(ScheduleRun::response).toList();
    }

    ScheduleResponse pause(UUID id, @Nullable String ifMatch) {
        var schedule = matching(id, ifMatch);
        become(schedule, ScheduleState.PAUSED);
        triggers.remove(id);
        return saved(schedule);
    }

    /** What was due meanwhile is not made up for. */
    ScheduleResponse resume(UUID id, @Nullable String ifMatch) {
        var schedule = matching(id, ifMatch);
        become(schedule, ScheduleState.ACTIVE);
        triggers.add(schedule);
        return saved(schedule);
    }

    void delete(UUID id, @Nullable String ifMatch) {
        var schedule = matching(id, ifMatch);
        triggers.remove(id);
        schedules.delete(schedule);
        AUDIT.infof(
                "deleted by=%s schedule=%s template=%s partner=%s",
                caller.username(), id, schedule.template(), schedule.partner());
    }

    private static void requireOne(String field, @Nullable Object value, boolean needed, Occasion occasion) {
        if (needed && value == null) {
            throw Problems.invalid(field, "is needed for " + occasion);
        }
        if (!needed && value != null) {
            throw Problems.invalid(field, "has no meaning for " + occasion);
        }
    }

    private static void become(Schedule schedule, ScheduleState state) {
        if (schedule.state() == state) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "unlawful-transition",
                    "This step is not possible",
                    "The schedule is " + state + " already.",
                    Map.of("from", schedule.state(), "to", state));
        }
        schedule.become(state);
    }

    private ScheduleResponse saved(Schedule schedule) {
        schedules.flush();
        return response(schedule);
    }

    /** Administrators may stop what any desk has scheduled. */
    private Schedule matching(UUID id, @Nullable String ifMatch) {
        var schedule = schedules.findForChange(id, caller).orElseThrow(() -> notFound(id));
        if (!caller.hasRole(Roles.ADMINISTRATOR)) {
            caller.requireDesk(Set.of(schedule.partner()));
        }
        EntityTags.requireMatch(ifMatch, schedule.version());
        return schedule;
    }

    private ScheduleResponse response(Schedule schedule) {
        return ScheduleResponse.from(schedule, triggers.next(schedule));
    }

    private static RuntimeException notFound(UUID id) {
        return Problems.notFound("schedule", id);
    }
}
