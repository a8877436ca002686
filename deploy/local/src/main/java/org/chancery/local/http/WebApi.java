package org.chancery.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.local.progress.StepFailure;

/** Calls web APIs; an answer that was not expected becomes a {@link StepFailure} that quotes it. */
public final class WebApi {
    public static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofMinutes(2);
    private static final int LONGEST_QUOTE = 2000;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    private WebApi() {}

    /** A request to be completed with method, headers and body. */
    public static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWERING);
    }

    public static HttpRequest.Builder to(String address, String token) {
        return to(address).header("Authorization", "Bearer " + token);
    }

    public static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("has no JSON form: " + body, failure);
        }
    }

    /** For {@code application/x-www-form-urlencoded}. */
    public static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends and accepts any answer. */
    public static HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new StepFailure(
                    "%s %s got no answer: %s".formatted(request.method(), request.uri(), failure), failure);
        }
    }

    /** Sends and accepts only these statuses. */
    public static HttpResponse<byte[]> send(HttpRequest request, int... expected) throws InterruptedException {
        var response = send(request);
        if (Arrays.stream(expected).noneMatch(status -> status == response.statusCode())) {
            var body = new String(response.body(), StandardCharsets.UTF_8);
            throw new StepFailure("%s %s was answered %d: %s"
                    .formatted(
                            request.method(),
                            request.uri(),
                            response.statusCode(),
                            body.substring(0, Math.min(body.length(), LONGEST_QUOTE))));
        }
        return response;
    }

    public static JsonNode read(HttpResponse<byte[]> response) {
        try {
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new StepFailure(response.uri() + " did not answer with JSON: " + failure.getMessage(), failure);
        }
    }

    /** Whether the address answers 200 now. */
    public static boolean answersOk(URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notUp) {
            return false;
        }
    }
}
