package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for values in requests whose limit is not documented. */
final class UndocumentedLimits {
    private UndocumentedLimits() {}

    static List<String> in(OpenApiDocument api) {
        var missing = new TreeSet<String>();
        for (var operation : api.operations()) {
            for (var parameter : operation.parameters()) {
                check(api, parameter.schema(), operation + " " + parameter.name(), missing);
            }
            if (operation.hasBody()) {
                for (var field : RequestField.of(api, operation.body())) {
                    check(field.schema(), operation + " " + field.pointer(), missing);
                }
            }
        }
        return new ArrayList<>(missing);
    }

    private static void check(OpenApiDocument api, JsonNode reference, String where, Set<String> missing) {
        var schema = api.resolve(reference);
        check(schema, where, missing);
        if (schema.has("items")) {
            check(api, schema.path("items"), where + "[]", missing);
        }
    }

    private static void check(JsonNode schema, String where, Set<String> missing) {
        var complaint = switch (OpenApiDocument.type(schema)) {
            case "string" -> isBounded(schema) ? "" : "maxLength";
            case "integer", "number" ->
                schema.has("enum") || (schema.has("minimum") && schema.has("maximum")) ? "" : "minimum and maximum";
            case "array" -> schema.has("maxItems") ? "" : "maxItems";
            case "object" ->
                schema.has("additionalProperties")
                                && !schema.path("additionalProperties").isBoolean()
                                && !schema.has("maxProperties")
                        ? "maxProperties"
                        : "";
            case "boolean" -> "";
            default -> "type";
        };
        if (!complaint.isEmpty()) {
            missing.add(where + " has no " + complaint);
        }
    }

    private static boolean isBounded(JsonNode text) {
        // A pattern is a limit too, unless it repeats something without end or looks only for something inside.
        var pattern = text.path("pattern").asText("\\S");
        return text.has("maxLength")
                || text.has("enum")
                || text.has("format")
                || !pattern.matches("\\\\S|.*([*+]|\\{\\d+,}).*");
    }
}
