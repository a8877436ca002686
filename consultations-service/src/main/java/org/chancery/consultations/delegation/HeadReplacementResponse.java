package org.chancery.consultations.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.person.NameFormBody;

/** One head who took the place of another, on which day and why, and who recorded it when. */
record HeadReplacementResponse(
        Head from, Head to, boolean formerHeadStays, String reason, LocalDate replacedOn, String by, Instant at) {

    /** Somebody who led the delegation, with the title of that time. */
    record Head(UUID personId, List<NameFormBody> nameForms, String title) {}
}
