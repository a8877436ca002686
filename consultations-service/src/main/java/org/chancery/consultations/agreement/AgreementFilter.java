package org.chancery.consultations.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of agreements can be narrowed by; all given filters hold at once. */
public class AgreementFilter {
    private static final int LONGEST_TEXT = 200;

    @QueryParam("party")
    @Parameter(description = "A party, ISO 3166-1 alpha-3")
    @Nullable
    String party;

    @QueryParam("with")
    @Parameter(description = "The partner, ISO 3166-1 alpha-3")
    @Nullable
    String with;

    @QueryParam("status")
    @Parameter(
            description = "May be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementStatus.class))
    @Nullable
    List<String> status;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = AgreementKind.class))
    @Nullable
    String kind;

    @QueryParam("topic")
    @Parameter(description = "Code of the subject; its parts count as well")
    @Nullable
    String topic;

    @QueryParam("q")
    @Parameter(description = "Part of the title in any language")
    @Nullable
    String q;

    @QueryParam("from")
    @Parameter(
            description = "First day of the signature; what has not been signed is left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day of the signature; what has not been signed is left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("agendaItem")
    @Parameter(
            description = "Id of an agenda item that is about it",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String agendaItem;

    @QueryParam("commitment")
    @Parameter(
            description = "Id of a commitment that is about it",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String commitment;

    @QueryParam("consultation")
    @Parameter(
            description = "Id of a consultation with an agenda item or a commitment that is about it",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String consultation;

    /** A link counts only when what it leads to exists for the caller. */
    Conditions applyTo(Conditions conditions, ReadScope scope) {
        if (q != null && q.length() > LONGEST_TEXT) {
            throw Problems.invalid("q", "must have at most " + LONGEST_TEXT + " characters");
        }
        var item = Links.agendaItemsOf("a", scope);
        var promise = Links.commitmentsOf("a", scope);
        return conditions
                .andIfGiven(
                        "exists (select 1 from a.parties p where p = :party)",
                        "party",
                        QueryValues.state("party", party))
                .andIfGiven(
                        "exists (select 1 from a.parties p where p = :with)", "with", QueryValues.state("with", with))
                .andIfGiven(
                        "a.standing.status in :status",
                        "status",
                        QueryValues.someOf("status", status, AgreementStatus.class))
                .andIfGiven("a.kind = :kind", "kind", QueryValues.oneOf("kind", kind, AgreementKind.class))
                .andIfGiven(
                        "a.topic.code in (select t.code from Topic t where :topic in (t.code, t.parentCode))",
                        "topic",
                        QueryValues.text(topic))
                .andIfGiven(
                        "exists (select 1 from a.titles form where lower(form.title) like lower(:q) escape '!')",
                        "q",
                        Conditions.anywhere(q))
                .andIfGiven("a.standing.signedOn >= :from", "from", QueryValues.date("from", from))
                .andIfGiven("a.standing.signedOn <= :to", "to", QueryValues.date("to", to))
                .andIfGiven(
                        "exists (select 1 " + item + " and i.id = :agendaItem)",
                        "agendaItem",
                        QueryValues.id("agendaItem", agendaItem))
                .andIfGiven(
                        "exists (select 1 " + promise + " and m.id = :commitment)",
                        "commitment",
                        QueryValues.id("commitment", commitment))
                .andIfGiven(
                        "(exists (select 1 " + item + " and ic.id = :consultation) or exists (select 1 " + promise
                                + " and mc.id = :consultation))",
                        "consultation",
                        QueryValues.id("consultation", consultation));
    }
}
