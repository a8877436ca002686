package org.chancery.consultations.commitment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of commitments can be narrowed by; all given filters hold at once. */
public class CommitmentFilter {
    @QueryParam("party")
    @Parameter(description = "A party of the consultation, ISO 3166-1 alpha-3")
    @Nullable
    String party;

    @QueryParam("with")
    @Parameter(description = "The partner in the consultation, ISO 3166-1 alpha-3")
    @Nullable
    String with;

    @QueryParam("responsible")
    @Parameter(description = "A party that owes it, ISO 3166-1 alpha-3")
    @Nullable
    String responsible;

    @QueryParam("status")
    @Parameter(
            description = "May be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentStatus.class))
    @Nullable
    List<String> status;

    @QueryParam("kind")
    @Parameter(
            description = "May be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentKind.class))
    @Nullable
    List<String> kind;

    @QueryParam("overdue")
    @Parameter(
            description = "Whether it is still owed and its due date is before the day of the reading",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("owner")
    @Parameter(description = "The person or unit that follows it up")
    @Nullable
    String owner;

    @QueryParam("dueFrom")
    @Parameter(description = "First due date", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Last due date", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String dueTo;

    @QueryParam("topic")
    @Parameter(description = "Code of the topic of its agenda item")
    @Nullable
    String topic;

    @QueryParam("consultation")
    @Parameter(
            description = "Id of the consultation in which it was promised",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String consultation;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Day of the reading, today if absent: overdue and ages are counted on it, and nothing that was"
                            + " promised later is listed",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asOf;

    LocalDate asOf(LocalDate today) {
        var given = QueryValues.date("asOf", asOf);
        return given == null ? today : given;
    }

    Conditions applyTo(Conditions conditions, LocalDate day) {
        conditions
                .andIfGiven(
                        "exists (select 1 from c.parties p where p = :party)",
                        "party",
                        QueryValues.state("party", party))
                .andIfGiven(
                        "exists (select 1 from c.parties p where p = :with)", "with", QueryValues.state("with", with))
                .andIfGiven(
                        "exists (select 1 from m.responsible r where r = :responsible)",
                        "responsible",
                        QueryValues.state("responsible", responsible))
                .andIfGiven(
                        "m.status in :status", "status", QueryValues.someOf("status", status, CommitmentStatus.class))
                .andIfGiven("m.owner = :owner", "owner", QueryValues.text(owner))
                .andIfGiven("m.kind in :kind", "kind", QueryValues.someOf("kind", kind, CommitmentKind.class))
                .andIfGiven("m.dueDate >= :dueFrom", "dueFrom", QueryValues.date("dueFrom", dueFrom))
                .andIfGiven("m.dueDate <= :dueTo", "dueTo", QueryValues.date("dueTo", dueTo))
                .andIfGiven(
                        "exists (select 1 from AgendaItem a where a.id = m.agendaItemId and a.topic.code = :topic)",
                        "topic",
                        QueryValues.text(topic))
                .andIfGiven("c.id = :consultation", "consultation", QueryValues.id("consultation", consultation))
                .and("c.heldOn <= :day", "day", day);
        var wanted = QueryValues.flag("overdue", overdue);
        if (wanted != null) {
            conditions.and(
                    (wanted ? "" : "not ") + "(m.status in :owed and m.dueDate is not null and m.dueDate < :day)",
                    "owed",
                    CommitmentStatus.OWED);
        }
        return conditions;
    }
}
