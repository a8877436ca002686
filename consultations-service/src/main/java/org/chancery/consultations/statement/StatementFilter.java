package org.chancery.consultations.statement;

import jakarta.ws.rs.QueryParam;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the statements of a consultation can be narrowed by; all given filters hold at once. */
public class StatementFilter {
    @QueryParam("side")
    @Parameter(description = "Party that said it, ISO 3166-1 alpha-3")
    @Nullable
    String side;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = StatementKind.class))
    @Nullable
    String kind;

    @QueryParam("agendaItem")
    @Parameter(
            description = "Id of the agenda item under which it was said",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String agendaItem;

    @QueryParam("clearedForPress")
    @Parameter(
            description = "Only what is, or is not, cleared for the press",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String clearedForPress;

    Conditions applyTo(Conditions conditions) {
        var cleared = QueryValues.flag("clearedForPress", clearedForPress);
        if (cleared != null) {
            conditions.and("s.clearance.clearedAt is " + (cleared ? "not null" : "null"));
        }
        return conditions
                .andIfGiven("s.side = :side", "side", QueryValues.state("side", side))
                .andIfGiven("s.kind = :kind", "kind", QueryValues.oneOf("kind", kind, StatementKind.class))
                .andIfGiven("s.agendaItem.id = :item", "item", QueryValues.id("agendaItem", agendaItem));
    }
}
