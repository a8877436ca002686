package org.chancery.consultations.search;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The words of a search and what narrows it; all given filters hold at once. */
public class SearchFilter {
    @QueryParam("q")
    @Parameter(
            required = true,
            description =
                    "Words that must all be there, \"words in a row\", -words that must not be there; in any of the"
                            + " languages, names in any script",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = SearchWords.LONGEST))
    @Nullable
    String q;

    @QueryParam("type")
    @Parameter(
            description = "Kind of record, may be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = SearchType.class))
    @Nullable
    List<String> type;

    @QueryParam("party")
    @Parameter(description = "State that takes part, ISO 3166-1 alpha-3")
    @Nullable
    String party;

    @QueryParam("with")
    @Parameter(description = "Partner state that takes part, ISO 3166-1 alpha-3")
    @Nullable
    String with;

    @QueryParam("from")
    @Parameter(
            description = "First day: of the meeting, or planned while it has not been held",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day: of the meeting, or planned while it has not been held",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("topic")
    @Parameter(description = "Code of the topic of the agenda item that it belongs to; its parts count as well")
    @Nullable
    String topic;

    @QueryParam("marking")
    @Parameter(
            description = "Marking, the higher of the record's own and its consultation's; may be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Marking.class))
    @Nullable
    List<String> marking;

    SearchWords words() {
        return SearchWords.parse(q);
    }

    /** Conditions on the entry {@code e}, in SQL. */
    Conditions applyTo(Conditions conditions) {
        return conditions
                .andIfGiven("e.type in :types", "types", names(QueryValues.someOf("type", type, SearchType.class)))
                .andIfGiven(":party = any (e.states)", "party", QueryValues.state("party", party))
                .andIfGiven(":with = any (e.states)", "with", QueryValues.state("with", with))
                .andIfGiven("e.day >= :from", "from", QueryValues.date("from", from))
                .andIfGiven("e.day <= :to", "to", QueryValues.date("to", to))
                .andIfGiven(
                        "e.topics && array(select t.code from topic t where :topic in (t.code, t.parent_code))",
                        "topic",
                        QueryValues.text(topic))
                .andIfGiven(
                        "e.marking in :markings",
                        "markings",
                        names(QueryValues.someOf("marking", marking, Marking.class)));
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
