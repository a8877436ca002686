package org.chancery.consultations.consultation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of consultations can be narrowed by; all given filters hold at once. */
public class ConsultationFilter {
    private static final int LONGEST_TEXT = 200;

    @QueryParam("party")
    @Parameter(description = "State that takes part, ISO 3166-1 alpha-3")
    @Nullable
    String party;

    @QueryParam("with")
    @Parameter(description = "Partner state that takes part, ISO 3166-1 alpha-3")
    @Nullable
    String with;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = ConsultationKind.class))
    @Nullable
    String kind;

    @QueryParam("status")
    @Parameter(
            description = "May be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ConsultationStatus.class))
    @Nullable
    List<String> status;

    @QueryParam("from")
    @Parameter(
            description =
                    "First day: the meeting, or its planned window while it has not been held, is not over before",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day: the meeting, or its planned window while it has not been held, begins by then",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("topic")
    @Parameter(description = "Code of a topic on the agenda; its parts count as well")
    @Nullable
    String topic;

    @QueryParam("series")
    @Parameter(
            description = "Id of the series whose rounds are wanted",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String series;

    @QueryParam("q")
    @Parameter(description = "Part of the title")
    @Nullable
    String q;

    Conditions applyTo(Conditions conditions) {
        if (q != null && q.length() > LONGEST_TEXT) {
            throw Problems.invalid("q", "must have at most " + LONGEST_TEXT + " characters");
        }
        return conditions
                .andIfGiven(
                        "exists (select 1 from c.parties p where p = :party)",
                        "party",
                        QueryValues.state("party", party))
                .andIfGiven(
                        "exists (select 1 from c.parties p where p = :with)", "with", QueryValues.state("with", with))
                .andIfGiven("c.kind = :kind", "kind", QueryValues.oneOf("kind", kind, ConsultationKind.class))
                .andIfGiven(
                        "c.status in :status", "status", QueryValues.someOf("status", status, ConsultationStatus.class))
                .andIfGiven(
                        "coalesce(c.heldOn, c.plannedUntil, c.plannedFor) >= :from",
                        "from",
                        QueryValues.date("from", from))
                .andIfGiven("coalesce(c.heldOn, c.plannedFor) <= :to", "to", QueryValues.date("to", to))
                .andIfGiven(
                        "exists (select 1 from AgendaItem a where a.consultation = c and a.topic.code in"
                                + " (select t.code from Topic t where :topic in (t.code, t.parentCode)))",
                        "topic",
                        QueryValues.text(topic))
                .andIfGiven("c.seriesId = :series", "series", QueryValues.id("series", series))
                .andIfGiven("lower(c.title) like lower(:q) escape '!'", "q", Conditions.anywhere(q));
    }
}
