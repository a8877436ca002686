package org.chancery.consultations.person;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of people can be narrowed by; all given filters hold at once. */
public class PersonFilter {
    private static final int LONGEST_TEXT = 200;

    @QueryParam("q")
    @Parameter(
            description = "Part of any form of the name, in any spelling and script, its words in any order; who bears"
                    + " exactly this name comes first")
    @Nullable
    String q;

    @QueryParam("state")
    @Parameter(description = "Whose people, ISO 3166-1 alpha-3")
    @Nullable
    String state;

    @QueryParam("on")
    @Parameter(
            description = "Only who had a name on that day, with the name forms and posts of that day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String on;

    /** Null for everybody. */
    @Nullable
    String name() {
        var text = QueryValues.text(q);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Problems.invalid("q", "must have at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    @Nullable
    String state() {
        return QueryValues.state("state", state);
    }

    @Nullable
    LocalDate day() {
        return QueryValues.date("on", on);
    }
}
