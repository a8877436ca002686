package org.chancery.report.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.document.Form;
import org.chancery.report.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * A request that was checked.
 *
 * @param authorization the caller's own, with which the other services are asked
 * @param ceiling what is marked higher is left out
 * @param mayBeMissing what the document says that it lacks if it cannot be read
 */
public record Order(
        String authorization,
        Template template,
        String home,
        String partner,
        @Nullable UUID consultationId,
        String language,
        Instant asOf,
        Marking ceiling,
        Form form,
        Set<Part> mayBeMissing) {

    LocalDate day() {
        return asOf.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
