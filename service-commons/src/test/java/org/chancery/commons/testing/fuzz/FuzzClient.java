package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sends bytes as they are, which a client that means well would not do. */
final class FuzzClient {
    private static final Pattern STACK_TRACE =
            Pattern.compile("(?m)^\\s*at [\\w.$]+\\(|\\b[a-z]\\w*\\.\\w+\\.[A-Z]\\w*(Exception|Error)\\b");
    private static final int SHOWN = 300;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private String token = "";

    /** Sends this token from now on; they do not live long. */
    void signIn(String token) {
        this.token = token;
    }

    /** The path of what a Location points to. */
    static String pathOf(String location) {
        return location.substring(location.indexOf("/v1/"));
    }

    /** What came back, with the request in a few words for the message. */
    record Answer(String request, int status, String contentType, String location, String text, JsonNode body) {
        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** Whether it is a 400 that names the field or parameter. */
        boolean refuses(String name) {
            return status == 400 && text.contains(name);
        }

        /** What no answer may be, whatever was asked. */
        List<String> faults() {
            var faults = new ArrayList<String>();
            if (status >= 500) {
                faults.add("failed");
            }
            if (STACK_TRACE.matcher(text).find()) {
                faults.add("shows its inside");
            }
            if (status / 100 == 4
                    && (!contentType.startsWith("application/problem+json")
                            || body.path("type").asText().isEmpty())) {
                faults.add("is refused without a problem that has a type");
            }
            return faults;
        }

        @Override
        public String toString() {
            return request + " -> " + status + " " + shortened(text);
        }
    }

    Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        var shown = method + " " + shortened(path) + " " + headers
                + (body == null ? "" : " " + shortened(new String(body, StandardCharsets.UTF_8)));
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var contentType = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    shown,
                    answer.statusCode(),
                    contentType,
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body(),
                    contentType.contains("json") ? tree(answer.body()) : MissingNode.getInstance());
        } catch (IOException broken) {
            throw new IllegalStateException("no answer to " + shown, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + shown, interrupted);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "... (" + text.length() + ")";
    }
}
