package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.commons.testing.fuzz.FuzzClient.Answer;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Operation;

/** One operation with a request that it accepts, of which a part at a time is replaced; keeps what was wrong with the answers. */
final class Target {
    private final OpenApiDocument api;
    private final Operation operation;
    private final FuzzClient client;
    private final Places places;
    private final Samples samples;
    private final List<String> faults = new ArrayList<>();

    Target(OpenApiDocument api, Operation operation, FuzzClient client, Places places, Samples samples) {
        this.api = api;
        this.operation = operation;
        this.client = client;
        this.places = places;
        this.samples = samples;
    }

    OpenApiDocument api() {
        return api;
    }

    Operation operation() {
        return operation;
    }

    Samples samples() {
        return samples;
    }

    List<String> faults() {
        return faults;
    }

    void fault(String what, Answer answer) {
        faults.add(what + ": " + answer);
    }

    /** Whether a valid request is accepted; it is a fault when none is, for then nothing that is changed in it tells much. */
    boolean isReached() {
        var answer = sendValid();
        if (!answer.isSuccess()) {
            // Whatever is in the way was left by the operations before.
            places.forgetAll(operation);
            answer = sendValid();
        }
        if (!answer.isSuccess()) {
            fault("no valid request is accepted, give a sample or a place", answer);
        }
        return answer.isSuccess();
    }

    private Answer sendValid() {
        return send(path(), Map.of(), validBody());
    }

    Answer sendToPath(String path) {
        return send(path, Map.of(), validBody());
    }

    /** A valid request but for this query parameter, whose value is percent-encoded already. */
    Answer sendWithQuery(String name, String encoded) {
        return send(path(Map.of(name, encoded)), Map.of(), validBody());
    }

    Answer sendWithHeader(String name, String value) {
        return send(path(), Map.of(name, value), validBody());
    }

    Answer sendBody(String contentType, byte[] body) {
        return send(path(), Map.of("Content-Type", contentType), body);
    }

    Answer sendForm(Map<String, String> parts) {
        return sendBody(Form.CONTENT_TYPE, Form.of(operation.body(), parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what an answer says was made. */
    JsonNode read(String location) {
        return client.send("GET", FuzzClient.pathOf(location), Map.of(), null).body();
    }

    /** The parts of a form that is accepted. */
    Map<String, String> validParts() {
        var parts = new LinkedHashMap<String, String>();
        ((ObjectNode) samples.body(operation))
                .properties()
                .forEach(part -> parts.put(part.getKey(), part.getValue().asText()));
        return parts;
    }

    String validText() {
        return operation.isForm()
                ? Form.of(operation.body(), validParts())
                : samples.body(operation).toString();
    }

    private byte[] validBody() {
        return operation.hasBody() ? validText().getBytes(StandardCharsets.UTF_8) : null;
    }

    private Answer send(String path, Map<String, String> headers, byte[] body) {
        var all = new HashMap<String, String>();
        if (operation.parameters().stream().anyMatch(one -> one.name().equals("If-Match"))) {
            all.put("If-Match", "*");
        }
        if (body != null) {
            all.put("Content-Type", operation.isForm() ? Form.CONTENT_TYPE : operation.contentType());
        }
        all.putAll(headers);
        all.values().removeIf(String::isEmpty);
        var answer = client.send(operation.method(), path, all, body);
        answer.faults().forEach(fault -> fault(fault, answer));
        if (answer.isSuccess()) {
            places.forgetWhatIsSpent(operation, answer);
        }
        return answer;
    }

    private String path() {
        return path(Map.of());
    }

    private String path(Map<String, String> given) {
        var query = new LinkedHashMap<>(given);
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && parameter.required())
                .forEach(parameter -> query.putIfAbsent(
                        parameter.name(),
                        URLEncoder.encode(
                                samples.sample(parameter.name(), "", parameter.schema())
                                        .asText(),
                                StandardCharsets.UTF_8)));
        var text = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return places.of(operation) + (text.isEmpty() ? "" : "?" + text);
    }

    /** The path up to this position of the template, with real ids. */
    String prefix(int end) {
        return places.concrete(operation.path().substring(0, end));
    }
}
