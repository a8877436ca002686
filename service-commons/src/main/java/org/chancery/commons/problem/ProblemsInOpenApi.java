package org.chancery.commons.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Documents in each service's OpenAPI what every operation may answer besides its own: a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ProblemsInOpenApi implements OASFilter {
    private static final String NAME = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(NAME, problem());
        api.getComponents()
                .addResponse(
                        NAME,
                        OASFactory.createAPIResponse()
                                .description("What went wrong and what would be lawful (RFC 9457)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(NAME)))));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ProblemsInOpenApi::addProblem);
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
    }

    private static Schema problem() {
        var violation = object().addProperty("field", text("The field or parameter"))
                .addProperty("message", text("What is wrong with it, in words that follow its name"));
        return object().description("A problem; further members depend on its type")
                .addProperty("type", text("Stable: urn:chancery:problem:SLUG"))
                .addProperty("title", text("The kind of problem in words"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text("What happened here, for the person who sent the request"))
                .addProperty("violations", list(violation))
                .addProperty("currentETag", text("With stale-version (412): the entity tag of the record as it stands"))
                .addProperty(
                        "changes",
                        list(change())
                                .description(
                                        "With stale-version (412), from services that keep a history: what differs from"
                                                + " the version in If-Match, as far as the caller may read it"));
    }

    private static Schema change() {
        return object().addProperty("field", text("The field, as the API writes it"))
                .addProperty("before", OASFactory.createSchema().description("Its value in the version that was read"))
                .addProperty("after", OASFactory.createSchema().description("Its value now"))
                .addProperty("by", text("User name of whoever saved it"))
                .addProperty("at", text("When it was saved").format("date-time"));
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(items);
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
