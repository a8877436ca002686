package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.commons.testing.fuzz.FuzzClient.Answer;
import org.chancery.commons.testing.fuzz.HostileValues.Value;
import org.chancery.commons.testing.fuzz.HostileValues.Verdict;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Operation;

/** Everything that is sent to one operation. */
final class Attack {
    private static final String JSON = "application/json";

    private final OpenApiDocument api;
    private final Operation operation;
    private final FuzzClient client;
    private final Places places;
    private final Samples samples;
    private final HostileValues values;
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> faults = new ArrayList<>();

    Attack(
            OpenApiDocument api,
            Operation operation,
            FuzzClient client,
            Places places,
            Samples samples,
            HostileValues values) {
        this.api = api;
        this.operation = operation;
        this.client = client;
        this.places = places;
        this.samples = samples.of(operation);
        this.values = values;
    }

    /** What was wrong with the answers. */
    List<String> faults() {
        valid();
        path();
        query();
        headers();
        if (operation.contentType().equals(JSON)) {
            fields();
        }
        if (operation.hasBody()) {
            bodies();
        }
        return faults;
    }

    private void valid() {
        var answer = send(query(Map.of()), Map.of(), validBody());
        if (answer.status() == 409) {
            // There was one already: once more where there is none.
            places.forgetAll(operation.path());
            answer = send(query(Map.of()), Map.of(), validBody());
        }
        if (!answer.isSuccess()) {
            faults.add("does not accept what should be valid, give a sample or a place: " + answer);
        }
    }

    private void path() {
        var template = operation.path();
        for (var start = template.indexOf('{'); start >= 0; start = template.indexOf('{', start + 1)) {
            var end = template.indexOf('}', start) + 1;
            var before = places.concrete(template.substring(0, start));
            var after = template.substring(end).replaceAll("\\{[^}]+}", "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
            for (var value : values.parameters()) {
                send(before + value + after, Map.of(), validBody());
            }
        }
    }

    private void query() {
        for (var parameter : operation.parameters()) {
            if (!parameter.in().equals("query")) {
                continue;
            }
            var schema = api.resolve(parameter.schema());
            for (var value : values.parameters()) {
                send(query(Map.of(parameter.name(), value)), Map.of(), validBody());
            }
            if (schema.has("maxLength")) {
                var longest = schema.path("maxLength").asInt();
                refusedByName(parameter.name(), "a".repeat(longest + 1));
            }
            if (schema.has("maximum")) {
                refusedByName(
                        parameter.name(), String.valueOf(schema.path("maximum").asLong() + 1));
                refusedByName(
                        parameter.name(), String.valueOf(schema.path("minimum").asLong() - 1));
                refusedByName(parameter.name(), "NaN");
            }
            if (schema.has("enum")
                    || schema.path("items").has("enum")
                    || schema.path("items").has("$ref")) {
                refusedByName(parameter.name(), "NO_SUCH_VALUE");
            }
            if (schema.path("format").asText().equals("date")) {
                refusedByName(parameter.name(), "2023-02-30");
            }
            if (OpenApiDocument.type(schema).equals("boolean")) {
                refusedByName(parameter.name(), "maybe");
            }
        }
    }

    private void refusedByName(String parameter, String value) {
        var answer = send(query(Map.of(parameter, value)), Map.of(), validBody());
        if (answer.status() != 400 || !answer.text().contains(parameter)) {
            faults.add("is not refused by the name of " + parameter + ": " + answer);
        }
    }

    private void headers() {
        if (operation.method().equals("PUT") || operation.method().equals("DELETE")) {
            for (var tag : List.of(
                    "*",
                    "x",
                    "\"",
                    "\"\"",
                    "W/\"0\"",
                    "\"-1\"",
                    "\"9999999999999999999999\"",
                    ", ,",
                    "\"0\",\"1\"",
                    "a".repeat(501))) {
                sendWithHeader("If-Match", tag);
            }
        }
        if (operation.method().equals("POST")) {
            for (var key : List.of(" ", "x", "k".repeat(200), "k".repeat(201), "\u00e9\u00ff", "' or 1=1 --")) {
                sendWithHeader("Idempotency-Key", key);
            }
        }
        for (var accept : List.of("application/xml", "x", "*/*;q=2", "text/html, application/json;q=0")) {
            sendWithHeader("Accept", accept);
        }
        sendWithHeader("Accept-Language", "x-\u00ff, *;q=9");
        sendWithHeader("Range", "bytes=9-1");
    }

    private void sendWithHeader(String name, String value) {
        send(query(Map.of()), Map.of(name, value), validBody());
    }

    private void fields() {
        for (var field : RequestField.of(api, operation.body())) {
            for (var value : values.of(field, samples)) {
                judge(field, value);
            }
        }
    }

    private void judge(RequestField field, Value value) {
        var body = samples.bodyWith(operation.body(), field, value.raw());
        var answer = send(query(Map.of()), Map.of(), body.getBytes(StandardCharsets.UTF_8));
        if (value.verdict() != Verdict.OPEN && answer.status() != 400) {
            faults.add("must be refused (" + field.pointer() + "): " + answer);
        } else if (value.verdict() == Verdict.REFUSED_BY_NAME && !answer.text().contains(field.name())) {
            faults.add("is refused without the name of " + field.pointer() + ": " + answer);
        } else if (answer.isSuccess()) {
            readBack(field, value, answer);
        }
    }

    private void readBack(RequestField field, Value value, Answer accepted) {
        var sent = value.raw() == null ? null : tree(value.raw());
        if (sent == null || !sent.isTextual() || !accepted.body().isObject()) {
            return;
        }
        var kept = accepted.body().at(field.pointer());
        if (!accepted.location().isEmpty() && accepted.location().contains("/v1/")) {
            var read = client.send(
                    "GET", accepted.location().substring(accepted.location().indexOf("/v1/")), Map.of(), null);
            kept = read.body().at(field.pointer());
        }
        // Blanks around a text may go, nothing else.
        if (kept.isTextual()
                && !kept.asText().equals(sent.asText())
                && !kept.asText().equals(sent.asText().strip())) {
            faults.add("is read back otherwise than sent (" + field.pointer() + ", " + kept + "): " + accepted);
        }
    }

    private void bodies() {
        for (var broken : BrokenBodies.of(validText(), isBodyNeeded())) {
            var answer = send(
                    query(Map.of()),
                    Map.of("Content-Type", broken.contentType(operation.contentType())),
                    broken.bytes());
            if (broken.refused() && answer.isSuccess()) {
                faults.add("must be refused: " + answer);
            }
        }
    }

    private Answer send(String path, Map<String, String> headers, byte[] body) {
        var all = new HashMap<String, String>();
        if (operation.parameters().stream().anyMatch(one -> one.name().equals("If-Match"))) {
            all.put("If-Match", "*");
        }
        if (body != null) {
            all.put(
                    "Content-Type",
                    operation.contentType().equals(JSON) ? JSON : BrokenBodies.contentType(operation.contentType()));
        }
        all.putAll(headers);
        all.values().removeIf(String::isEmpty);
        var answer = client.send(operation.method(), path, all, body);
        answer.faults().forEach(fault -> faults.add(fault + ": " + answer));
        if (answer.isSuccess() && !operation.method().equals("GET")) {
            if (operation.method().equals("DELETE")) {
                places.forget(operation.path());
            } else if (operation.path().matches(".*}/[^{}]+")
                    && answer.location().isEmpty()) {
                // A verb may have led the record where other requests are not lawful.
                places.forgetAll(operation.path());
            }
        }
        return answer;
    }

    private String query(Map<String, String> given) {
        var query = new HashMap<>(given);
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && parameter.required())
                .forEach(parameter -> query.putIfAbsent(
                        parameter.name(),
                        URLEncoder.encode(
                                samples.sample(parameter.name(), "", parameter.schema())
                                        .asText(),
                                StandardCharsets.UTF_8)));
        var text = String.join(
                "&",
                query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        return places.concrete(operation) + (text.isEmpty() ? "" : "?" + text);
    }

    private String validText() {
        return operation.contentType().equals(JSON)
                ? samples.body(operation.body()).toString()
                : BrokenBodies.multipart(api.resolve(operation.body()), samples);
    }

    private boolean isBodyNeeded() {
        return operation.bodyRequired()
                && !api.resolve(operation.body()).path("required").isEmpty();
    }

    private byte[] validBody() {
        return operation.hasBody() ? validText().getBytes(StandardCharsets.UTF_8) : null;
    }

    private JsonNode tree(String raw) {
        try {
            return json.readTree(raw);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }
}
