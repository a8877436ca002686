package org.chancery.consultations.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A collection of a record, kept in a table of its own: values, objects or links to other records. Its audit table has a
 * row for each element that came or went.
 *
 * @param name as the API writes it
 * @param table where it stands now
 * @param past the audit table
 * @param owner the column with the id of the record
 * @param key what tells the elements of a list or a map apart; empty for a set
 */
record Link(
        String name,
        String table,
        String past,
        String owner,
        List<Field.Part> element,
        List<Field.Part> key,
        Shape shape) {

    /** How the collection is written. */
    enum Shape {
        SET,
        LIST,
        MAP
    }

    /** Lets an element come or go in the content of the collection. */
    void apply(Map<JsonNode, JsonNode> content, JsonNode row, boolean gone) {
        var value = Field.value(element, row);
        var place = key.isEmpty() ? value : Field.value(key, row);
        if (gone) {
            content.remove(place);
        } else {
            content.put(place, value);
        }
    }

    /** The content as the API writes it: a list in its order, a set by its values, a map as an object. */
    JsonNode write(Map<JsonNode, JsonNode> content) {
        if (shape == Shape.MAP) {
            var object = JsonNodeFactory.instance.objectNode();
            var sorted = new TreeMap<String, JsonNode>();
            content.forEach((place, value) -> sorted.put(place.asText(), value));
            sorted.forEach(object::set);
            return object;
        }
        var order = shape == Shape.LIST
                ? Map.Entry.<JsonNode, JsonNode>comparingByKey(Comparator.comparingInt(JsonNode::asInt))
                : Map.Entry.<JsonNode, JsonNode>comparingByValue(Comparator.comparing(JsonNode::toString));
        var list = JsonNodeFactory.instance.arrayNode();
        content.entrySet().stream().sorted(order).forEach(entry -> list.add(entry.getValue()));
        return list;
    }
}
