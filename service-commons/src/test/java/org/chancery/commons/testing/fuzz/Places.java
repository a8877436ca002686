package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Operation;

/**
 * Puts real ids into the paths of the document. The id for {@code /v1/things/{id}} is that of a thing which was made by a
 * valid POST to {@code /v1/things}, unless the service's test knows better.
 */
final class Places {
    private final OpenApiDocument api;
    private final FuzzClient client;
    private final Map<String, Supplier<String>> told;
    private final Map<String, String> found = new HashMap<>();
    private BiFunction<String, JsonNode, JsonNode> bodies = (path, schema) -> schema;

    /**
     * @param told the concrete path of a template that ends in a parameter, or of one operation ("PUT /v1/things/{id}/order"),
     *     for those that a valid POST does not make
     */
    Places(OpenApiDocument api, FuzzClient client, Map<String, Supplier<String>> told) {
        this.api = api;
        this.client = client;
        this.told = told;
    }

    /** @param made makes a valid body of a schema */
    void makeBodies(BiFunction<String, JsonNode, JsonNode> made) {
        bodies = made;
    }

    /** The path of the operation with real ids. */
    String concrete(Operation operation) {
        var own = operation.toString();
        return told.containsKey(own) ? place(own) : concrete(operation.path());
    }

    /** The path with real ids. */
    String concrete(String template) {
        var end = template.lastIndexOf('}') + 1;
        return end == 0 ? template : place(template.substring(0, end)) + template.substring(end);
    }

    /** Forgets what is at this path and below, so that it is made anew. */
    void forget(String template) {
        var end = template.lastIndexOf('}') + 1;
        forgetBelow(template.substring(0, end));
    }

    /** Forgets everything on which the path depends. */
    void forgetAll(String template) {
        var end = template.indexOf('}') + 1;
        forgetBelow(template.substring(0, end));
    }

    private void forgetBelow(String template) {
        found.keySet().removeIf(place -> place.substring(place.indexOf('/')).startsWith(template));
    }

    private String place(String template) {
        var known = found.get(template);
        if (known == null) {
            known = told.containsKey(template) ? told.get(template).get() : make(template);
            found.put(template, known);
        }
        return known;
    }

    private String make(String template) {
        var start = template.lastIndexOf('{');
        var collection = template.substring(0, start - 1);
        var concrete = concrete(collection);
        var creation = api.operations().stream()
                .filter(operation -> operation.method().equals("POST")
                        && operation.path().equals(collection)
                        && operation.contentType().equals("application/json"))
                .findFirst();
        if (creation.isPresent()) {
            var body = bodies.apply(collection, creation.get().body());
            var answer = client.send(
                    "POST",
                    concrete,
                    Map.of("Content-Type", "application/json"),
                    body.toString().getBytes(StandardCharsets.UTF_8));
            if (answer.status() == 201 && answer.location().contains("/v1/")) {
                return answer.location().substring(answer.location().indexOf("/v1/"));
            }
        }
        return concrete + "/" + new UUID(0, 7);
    }
}
