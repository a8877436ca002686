package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A place in the body of a request.
 *
 * @param steps names of fields from the top; a number for the element of a list
 * @param owner name of the schema in which it stands
 * @param schema what it must be, references followed
 */
record RequestField(List<String> steps, String owner, JsonNode schema, boolean required) {
    private static final int DEEPEST = 6;

    /** The name that a violation has to mention. */
    String name() {
        for (var step = steps.size() - 1; step >= 0; step--) {
            if (!isIndex(steps.get(step))) {
                return steps.get(step);
            }
        }
        return "";
    }

    boolean isElement() {
        return isIndex(steps.get(steps.size() - 1));
    }

    boolean isFile() {
        return isFile(schema);
    }

    static boolean isFile(JsonNode schema) {
        return schema.path("format").asText().equals("binary");
    }

    String pointer() {
        return "/" + String.join("/", steps);
    }

    /** Every field of the schema, those inside objects and lists as well. */
    static List<RequestField> of(OpenApiDocument api, JsonNode schema) {
        var fields = new ArrayList<RequestField>();
        collect(api, schema, List.of(), fields);
        return fields;
    }

    private static void collect(
            OpenApiDocument api, JsonNode reference, List<String> steps, List<RequestField> fields) {
        if (steps.size() > DEEPEST) {
            return;
        }
        var schema = api.resolve(reference);
        var owner = api.nameOf(reference);
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        schema.path("properties").properties().forEach(property -> {
            var place = append(steps, property.getKey());
            fields.add(new RequestField(
                    place, owner, api.resolve(property.getValue()), required.contains(property.getKey())));
            collect(api, property.getValue(), place, fields);
        });
        if (schema.has("items")) {
            var place = append(steps, "0");
            fields.add(new RequestField(place, owner, api.resolve(schema.path("items")), true));
            collect(api, schema.path("items"), place, fields);
        }
    }

    private static List<String> append(List<String> steps, String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static boolean isIndex(String step) {
        return step.equals("0");
    }
}
