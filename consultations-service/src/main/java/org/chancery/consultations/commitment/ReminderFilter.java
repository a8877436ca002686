package org.chancery.consultations.commitment;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a person's reminders can be narrowed by. */
public class ReminderFilter {
    private static final int LONGEST_OUTLOOK = 366;

    @QueryParam("with")
    @Parameter(description = "One partner, ISO 3166-1 alpha-3, instead of the states of the caller's desks")
    @Nullable
    String with;

    @QueryParam("owner")
    @Parameter(description = "The person or unit that follows it up")
    @Nullable
    String owner;

    @QueryParam("days")
    @DefaultValue("14")
    @Parameter(
            description = "How many days ahead a due date counts as soon",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "366", defaultValue = "14"))
    String days = "14";

    int days() {
        return QueryValues.number("days", days, 0, LONGEST_OUTLOOK);
    }

    @Nullable
    String owner() {
        return QueryValues.text(owner);
    }

    /** The partners of interest. */
    Set<String> partners(Set<String> desks) {
        var partner = QueryValues.state("with", with);
        return partner == null ? desks : Set.of(partner);
    }
}
