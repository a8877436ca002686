package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The running suite, as {@code .chancery/stack.json} describes it, seen with the token of one of its users. */
final class Suite {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonNode stack;
    private final Map<String, Token> tokens = new HashMap<>();

    Suite(Path state) throws IOException {
        var description = state.resolve("stack.json");
        if (!Files.exists(description)) {
            throw new IllegalStateException("no running suite: " + description + " is missing; run deploy/up first");
        }
        this.stack = JSON.readTree(description.toFile());
    }

    String address(String part) {
        return stack.path(part).asText();
    }

    /** Kept while it is valid: Keycloak takes a tenth of a second of a core for a password, which nobody wants to measure. */
    String token(String user) throws IOException, InterruptedException {
        var kept = tokens.get(user);
        if (kept == null || Instant.now().isAfter(kept.renewAt())) {
            kept = newToken(user);
            tokens.put(user, kept);
        }
        return kept.text();
    }

    private Token newToken(String user) throws IOException, InterruptedException {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                stack.path("client").asText(),
                "username",
                user,
                "password",
                stack.path("users").path(user).path("password").asText());
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        URI.create(address("keycloak") + "/realms/chancery/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var asked = Instant.now();
        var answer = JSON.readTree(send(request).body());
        return new Token(
                answer.path("access_token").asText(),
                asked.plusSeconds(answer.path("expires_in").asLong() / 2));
    }

    HttpResponse<byte[]> get(URI uri, String token, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .build());
    }

    HttpResponse<byte[]> post(URI uri, String token, Object body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                    + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response;
    }

    private record Token(String text, Instant renewAt) {}
}
