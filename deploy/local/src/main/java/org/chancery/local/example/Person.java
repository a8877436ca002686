package org.chancery.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest;
import java.util.Map;
import org.chancery.local.http.WebApi;

/** Somebody who works with one service and is signed in. */
record Person(String service, String token) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    JsonNode get(String path) throws InterruptedException {
        return WebApi.read(WebApi.send(WebApi.to(service + path, token).build(), OK));
    }

    byte[] download(String path, String type) throws InterruptedException {
        return WebApi.send(
                        WebApi.to(service + path, token).header("Accept", type).build(), OK)
                .body();
    }

    /** Creates once, however often it is sent with the key. */
    JsonNode create(String path, JsonNode body, String key) throws InterruptedException {
        return WebApi.read(WebApi.send(post(path, body, key), OK, CREATED));
    }

    /** Creates unless the service says that it has this; then the answer is empty. */
    JsonNode createUnlessThere(String path, JsonNode body, String key) throws InterruptedException {
        var answer = WebApi.send(post(path, body, key), OK, CREATED, CONFLICT);
        return answer.statusCode() == CONFLICT ? MissingNode.getInstance() : WebApi.read(answer);
    }

    JsonNode act(String path, Map<String, String> body) throws InterruptedException {
        return WebApi.read(WebApi.send(
                WebApi.to(service + path, token)
                        .header("Content-Type", "application/json")
                        .POST(WebApi.json(body))
                        .build(),
                OK));
    }

    /** Does to a record, as it was read, what takes no words. */
    JsonNode act(String path, long version) throws InterruptedException {
        return WebApi.read(WebApi.send(
                WebApi.to(service + path, token)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                OK));
    }

    private HttpRequest post(String path, JsonNode body, String key) {
        return WebApi.to(service + path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(WebApi.json(body))
                .build();
    }
}
