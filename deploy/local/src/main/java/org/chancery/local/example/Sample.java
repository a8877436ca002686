package org.chancery.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.chancery.local.http.WebApi;

/**
 * The files of the running example, requests in the shape of the APIs. A text {@code "@name"} stands for the id of what
 * was created under that name.
 */
final class Sample {
    private final Map<String, String> ids = new HashMap<>();

    static JsonNode read(String name) {
        try (var file = Sample.class.getResourceAsStream("/sample/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return WebApi.JSON.readTree(file);
        } catch (IOException failure) {
            throw new IllegalStateException("sample " + name + " is not readable", failure);
        }
    }

    void created(String name, String id) {
        ids.put("@" + name, id);
    }

    /** The request with ids in place of names. */
    JsonNode resolve(JsonNode request) {
        if (request instanceof TextNode text && text.asText().startsWith("@")) {
            var id = ids.get(text.asText());
            if (id == null) {
                throw new IllegalStateException("the sample names " + text.asText() + " before it is created");
            }
            return TextNode.valueOf(id);
        }
        if (request instanceof ArrayNode list) {
            var resolved = WebApi.JSON.createArrayNode();
            list.forEach(element -> resolved.add(resolve(element)));
            return resolved;
        }
        if (request instanceof ObjectNode object) {
            var resolved = WebApi.JSON.createObjectNode();
            object.properties().forEach(field -> resolved.set(field.getKey(), resolve(field.getValue())));
            return resolved;
        }
        return request;
    }
}
