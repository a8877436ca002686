package org.chancery.consultations.publictext;

import jakarta.ws.rs.QueryParam;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of published texts can be narrowed by; all given filters hold at once. */
public class PublicTextFilter {
    @QueryParam("with")
    @Parameter(description = "State that takes part, ISO 3166-1 alpha-3")
    @Nullable
    String with;

    @QueryParam("from")
    @Parameter(description = "First day of the meeting", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day of the meeting", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("language")
    @Parameter(description = "Only texts in this language, and only that version of them, BCP 47")
    @Nullable
    String language;

    @Nullable
    String language() {
        return QueryValues.text(language);
    }

    Conditions applyTo(Conditions conditions) {
        return conditions
                .andIfGiven(
                        "exists (select 1 from e.parties p where p = :with)", "with", QueryValues.state("with", with))
                .andIfGiven("e.date >= :from", "from", QueryValues.date("from", from))
                .andIfGiven("e.date <= :to", "to", QueryValues.date("to", to))
                .andIfGiven("exists (select 1 from e.wordings w where w.language = :language)", "language", language());
    }
}
