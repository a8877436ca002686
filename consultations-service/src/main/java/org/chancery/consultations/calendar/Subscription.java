package org.chancery.consultations.calendar;

/** A calendar that somebody subscribes to: its name and what it may show. */
record Subscription(String name, CalendarScope scope) {}
