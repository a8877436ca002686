package org.chancery.consultations.calendar;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Rounds and due dates as events of whole days. Due dates are events, too, not to-dos: most clients leave out the to-dos of
 * a calendar that they subscribe to. The calendar names no method, so that its time stamps are those of the last change
 * and equal records make equal calendars.
 */
final class CalendarEvents {
    private static final String PRODUCT = "-//Chancery//consultations-service//EN";
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final int LONGEST_SUMMARY = 150;

    private CalendarEvents() {}

    /** The text of a calendar, its lines not yet folded. */
    static String calendar(String name, List<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(clean(name)));
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        events.forEach(calendar::add);
        return calendar.toString();
    }

    /** A round that does not take place stays for a while as cancelled, so that clients take it out of people's days. */
    static VEvent of(Round round, Instant changed) {
        var event = event(round.id(), round.version(), changed, round.marking(), round.firstDay(), round.lastDay());
        switch (round.status()) {
            case PLANNED -> describe(event, "", round, ImmutableStatus.VEVENT_TENTATIVE);
            case CONFIRMED, HELD, CLOSED -> describe(event, "", round, ImmutableStatus.VEVENT_CONFIRMED);
            case POSTPONED -> describe(event, "Postponed: ", round, ImmutableStatus.VEVENT_CANCELLED);
            case CANCELLED -> describe(event, "Cancelled: ", round, ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    static VEvent of(DueDate due, Instant changed) {
        var event = event(due.id(), due.version(), changed, due.marking(), due.day(), due.day());
        event.add(new Summary("Due: " + shortened(clean(due.text()))));
        event.add(new Description(lines(due.marking().name(), due.text(), due.round(), due.leadAgency(), due.owner())));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static void describe(VEvent event, String prefix, Round round, Property status) {
        event.add(new Summary(prefix + clean(round.title())));
        event.add(new Description(lines(round.marking().name(), round.statusReason())));
        event.add(new Location(clean(
                Stream.of(round.place(), round.city()).filter(Objects::nonNull).collect(joining(", ")))));
        event.add(status);
    }

    /** Whole days; the end is the day after the last, as RFC 5545 has it. */
    private static VEvent event(
            UUID id, long version, Instant changed, Marking marking, LocalDate first, LocalDate last) {
        var event = new VEvent(false);
        event.add(new Uid(id + "@chancery"));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(Math.toIntExact(version)));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(marking == Marking.PUBLIC ? ImmutableClazz.PUBLIC : ImmutableClazz.PRIVATE);
        return event;
    }

    private static String lines(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(CalendarEvents::clean)
                .collect(joining("\n"));
    }

    /** The library escapes line feeds and leaves carriage returns, which would break the line. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY - 1))
                                .stripTrailing() + "…";
    }
}
