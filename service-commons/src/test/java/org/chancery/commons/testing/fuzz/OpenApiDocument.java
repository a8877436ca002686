package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An OpenAPI document, as far as a fuzzer needs it. */
final class OpenApiDocument {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    /** One endpoint. The content type is empty when it takes no body. */
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            String contentType,
            boolean isBodyRequired,
            JsonNode body) {
        boolean hasBody() {
            return !contentType.isEmpty();
        }

        boolean isForm() {
            return contentType.startsWith("multipart/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A parameter in the path, the query or a header. */
    record Parameter(String in, String name, boolean required, JsonNode schema) {}

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (VERBS.contains(verb.getKey())) {
                        operations.add(operation(verb.getKey(), path.getKey(), path.getValue(), verb.getValue()));
                    }
                }));
        return List.copyOf(operations);
    }

    private Operation operation(String verb, String path, JsonNode item, JsonNode node) {
        var parameters = new ArrayList<Parameter>();
        for (var several : List.of(item.path("parameters"), node.path("parameters"))) {
            several.forEach(one -> parameters.add(new Parameter(
                    one.path("in").asText(),
                    one.path("name").asText(),
                    one.path("required").asBoolean(),
                    one.path("schema"))));
        }
        var request = node.path("requestBody");
        var content = request.path("content").properties().iterator();
        var method = verb.toUpperCase(Locale.ROOT);
        if (!content.hasNext()) {
            return new Operation(method, path, parameters, "", false, MissingNode.getInstance());
        }
        var first = content.next();
        return new Operation(
                method,
                path,
                parameters,
                first.getKey(),
                request.path("required").asBoolean(),
                first.getValue().path("schema"));
    }

    /** The schema that is meant: references are followed. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(root.at(schema.path("$ref").asText().substring(1)));
        }
        for (var union : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(union)) {
                return StreamSupport.stream(schema.path(union).spliterator(), false)
                        .map(this::resolve)
                        .filter(one -> !type(one).equals("null"))
                        .findFirst()
                        .orElse(schema);
            }
        }
        return schema;
    }

    /** The name of the schema that is referred to; empty for one that stands in place. */
    String nameOf(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        return type.asText(schema.has("properties") ? "object" : "");
    }
}
