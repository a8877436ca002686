package org.chancery.console.briefing;

import java.util.List;
import org.chancery.console.consultation.Consultation;
import org.chancery.console.page.Country;
import org.chancery.console.upstream.Panel;
import org.chancery.console.upstream.ServiceFailure;
import org.jspecify.annotations.Nullable;

/**
 * What the compose form offers and what was wrong with it when it was sent.
 *
 * @param rounds consultations that have met, the latest first
 */
public record ComposeView(
        ComposeForm form,
        List<Country> countries,
        Panel<List<Consultation>> rounds,
        List<String> languages,
        @Nullable ServiceFailure refusal) {
    private static final List<String> FIELDS = List.of("partner", "consultationId", "language", "asOf");

    /** What is wrong with one field, or null. */
    public @Nullable String about(String field) {
        return refusal == null ? null : refusal.about(field);
    }

    /** Whether all that is wrong stands beside a field. */
    public boolean isFieldsOnly() {
        return refusal != null
                && !refusal.violations().isEmpty()
                && refusal.violations().stream().allMatch(violation -> FIELDS.contains(violation.field()));
    }
}
