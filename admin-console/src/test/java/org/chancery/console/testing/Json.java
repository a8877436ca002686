package org.chancery.console.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers of the services in the contract's shape, from {@code stubs/NAME.json}. */
public final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    public static ObjectNode object(String name) {
        return (ObjectNode) node(name);
    }

    public static String array(JsonNode... items) {
        var array = MAPPER.createArrayNode();
        for (var item : items) {
            array.add(item);
        }
        return array.toString();
    }

    static String text(String name) {
        return node(name).toString();
    }

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode node(String name) {
        try (var content = Json.class.getResourceAsStream("/stubs/" + name + ".json")) {
            return MAPPER.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
