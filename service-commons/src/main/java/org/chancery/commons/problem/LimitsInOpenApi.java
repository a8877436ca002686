package org.chancery.commons.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Documents the limits of {@link OversizedParameters} at every parameter that has none of its own. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LimitsInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().forEach(path -> {
            limit(path.getParameters());
            path.getOperations().values().forEach(operation -> limit(operation.getParameters()));
        });
    }

    private static void limit(@Nullable List<Parameter> parameters) {
        if (parameters != null) {
            parameters.forEach(parameter -> limit(
                    parameter.getSchema(),
                    OversizedParameters.HEADERS.getOrDefault(parameter.getName(), OversizedParameters.LONGEST)));
        }
    }

    private static void limit(@Nullable Schema schema, int longest) {
        if (schema == null || schema.getType() == null) {
            return;
        }
        if (schema.getType().contains(SchemaType.ARRAY)) {
            if (schema.getMaxItems() == null) {
                schema.maxItems(OversizedParameters.MOST);
            }
            limit(schema.getItems(), longest);
        }
        if (schema.getType().contains(SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null
                && schema.getFormat() == null) {
            schema.maxLength(longest);
        }
    }
}
