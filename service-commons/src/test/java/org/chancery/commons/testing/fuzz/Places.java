package org.chancery.commons.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.commons.testing.fuzz.FuzzClient.Answer;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Operation;

/**
 * Puts real ids into the paths of the document. The id for {@code /v1/things/{id}} is that of a thing which was made by a
 * valid POST to {@code /v1/things}, unless the service's test knows better. What was found is kept until it is spent.
 */
final class Places {
    private final OpenApiDocument api;
    private final FuzzClient client;
    private final Samples samples;
    private final Map<String, Supplier<String>> told;
    private final Map<String, String> found = new HashMap<>();

    /** @param told concrete paths by template, or by operation ("POST /v1/things/{id}/verb") where it needs one of its own */
    Places(OpenApiDocument api, FuzzClient client, Samples samples, Map<String, Supplier<String>> told) {
        this.api = api;
        this.client = client;
        this.samples = samples;
        this.told = told;
    }

    /** A path at which the operation is lawful. */
    String of(Operation operation) {
        return told.containsKey(operation.toString()) ? place(operation.toString()) : concrete(operation.path());
    }

    /** The path with real ids. */
    String concrete(String template) {
        var end = template.lastIndexOf('}') + 1;
        return end == 0 ? template : place(template.substring(0, end)) + template.substring(end);
    }

    /** After a success: what was removed is gone, and a verb may have led the record where others are not lawful. */
    void forgetWhatIsSpent(Operation operation, Answer answer) {
        if (operation.method().equals("GET") || operation.method().equals("PUT")) {
            return;
        }
        var path = operation.path();
        if (found.remove(operation.toString()) == null) {
            if (operation.method().equals("DELETE")) {
                forget(path.substring(0, path.lastIndexOf('}') + 1));
            } else if (path.matches(".*}/[^{}]+") && answer.location().isEmpty()) {
                forgetAll(operation);
            }
        }
    }

    /** Forgets everything on which the operation depends. */
    void forgetAll(Operation operation) {
        found.remove(operation.toString());
        forget(operation.path().substring(0, operation.path().indexOf('}') + 1));
    }

    private void forget(String template) {
        found.keySet().removeIf(place -> place.startsWith(template));
    }

    private String place(String key) {
        var known = found.get(key);
        if (known == null) {
            known = told.containsKey(key) ? told.get(key).get() : make(key);
            found.put(key, known);
        }
        return known;
    }

    private String make(String template) {
        var collection = template.substring(0, template.lastIndexOf('{') - 1);
        var creation = api.operations().stream()
                .filter(operation -> operation.toString().equals("POST " + collection)
                        && operation.contentType().equals("application/json"))
                .findFirst();
        if (creation.isPresent()) {
            var body = samples.body(creation.get()).toString().getBytes(StandardCharsets.UTF_8);
            var answer = client.send("POST", of(creation.get()), Map.of("Content-Type", "application/json"), body);
            if (answer.status() == 201) {
                found.remove(creation.get().toString());
                return FuzzClient.pathOf(answer.location());
            }
        }
        return concrete(collection) + "/" + new UUID(0, 7);
    }
}
