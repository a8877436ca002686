package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Operation;

/** Valid requests made from the schemas: the least that is required, with the values that a service's test knows to be good. */
final class Samples {
    /** Stands in a body where a hostile value is put in as raw text. */
    private static final String MARK = "@@HERE@@";

    private final OpenApiDocument api;
    private final Map<String, Supplier<?>> told;
    private final ObjectMapper json = new ObjectMapper();

    /** @param told good values by the name of the field or by "Schema.field", whole bodies by "METHOD path" */
    Samples(OpenApiDocument api, Map<String, Supplier<?>> told) {
        this.api = api;
        this.told = told;
    }

    JsonNode body(Operation operation) {
        var known = told.get(operation.toString());
        return known == null ? sample("", "", operation.body()) : json.valueToTree(known.get());
    }

    /** A valid body, but for the field, which has this raw text as its value; null leaves the field out. */
    String bodyWith(Operation operation, RequestField field, String raw) {
        var body = body(operation);
        var node = body;
        var steps = field.steps();
        var place = operation.body();
        for (var step = 0; step < steps.size() - 1; step++) {
            place = descend(node, place, steps.get(step));
            node = node.path(steps.get(step).equals("0") && node.isArray() ? "" : steps.get(step))
                            .isMissingNode()
                    ? node.path(0)
                    : node.path(steps.get(step));
        }
        var last = steps.get(steps.size() - 1);
        if (node instanceof ObjectNode object) {
            if (raw == null) {
                object.remove(last);
            } else {
                object.put(last, MARK);
            }
        } else if (node instanceof ArrayNode list) {
            if (list.isEmpty()) {
                list.add(MARK);
            } else {
                list.set(0, JsonNodeFactory.instance.textNode(MARK));
            }
        }
        return raw == null ? body.toString() : body.toString().replace('"' + MARK + '"', raw);
    }

    /** Makes sure that there is something below the step, and returns its schema. */
    private JsonNode descend(JsonNode node, JsonNode reference, String step) {
        var schema = api.resolve(reference);
        if (node instanceof ArrayNode list) {
            if (list.isEmpty()) {
                list.add(sample("", "", schema.path("items")));
            }
            return schema.path("items");
        }
        var property = schema.path("properties").path(step);
        if (!node.has(step)) {
            ((ObjectNode) node).set(step, sample(step, api.nameOf(reference), property));
        }
        return property;
    }

    JsonNode sample(String name, String owner, JsonNode reference) {
        var known = told.containsKey(owner + "." + name) ? told.get(owner + "." + name) : told.get(name);
        if (known != null) {
            return json.valueToTree(known.get());
        }
        var schema = api.resolve(reference);
        var nodes = JsonNodeFactory.instance;
        return switch (OpenApiDocument.type(schema)) {
            case "object" -> object(reference, schema);
            case "array" -> {
                var list = nodes.arrayNode();
                for (var count = 0; count < Math.max(1, schema.path("minItems").asInt()); count++) {
                    list.add(sample(name, owner, schema.path("items")));
                }
                yield list;
            }
            case "integer", "number" -> nodes.numberNode(schema.path("minimum").asLong(1));
            case "boolean" -> nodes.booleanNode(false);
            default -> nodes.textNode(text(schema));
        };
    }

    private JsonNode object(JsonNode reference, JsonNode schema) {
        var object = JsonNodeFactory.instance.objectNode();
        schema.path("required")
                .forEach(field -> object.set(
                        field.asText(),
                        sample(
                                field.asText(),
                                api.nameOf(reference),
                                schema.path("properties").path(field.asText()))));
        return object;
    }

    private static String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> "2023-10-21";
            case "date-time" -> "2023-10-21T09:00:00Z";
            case "uuid" -> new UUID(0x3f2504e04f8941d3L, 0x9a0c0305e82c3301L).toString();
            default ->
                "Some text".substring(0, Math.min(9, schema.path("maxLength").asInt(9)));
        };
    }
}
