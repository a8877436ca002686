/**
 * The calendar to which people subscribe (iCalendar, RFC 5545): coming rounds and due dates of their desks, nothing above
 * OFFICIAL. A calendar client cannot sign in, so it carries a personal token that opens this one feed and can be revoked.
 */
@NullMarked
package org.chancery.consultations.calendar;

import org.jspecify.annotations.NullMarked;
