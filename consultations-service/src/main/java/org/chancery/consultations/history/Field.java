package org.chancery.consultations.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record: where its value stands in a row of the audit table and how the API writes it.
 *
 * @param name as the API writes it
 * @param parts one without a name for a plain value, several for an object
 */
record Field(String name, List<Part> parts) {

    /** The value in a row, which came as JSON by the names of the columns. */
    JsonNode in(JsonNode row) {
        return value(parts, row);
    }

    static JsonNode value(List<Part> parts, JsonNode row) {
        if (parts.size() == 1 && parts.get(0).name().isEmpty()) {
            return parts.get(0).in(row);
        }
        var object = JsonNodeFactory.instance.objectNode();
        parts.forEach(part -> object.set(part.name(), part.in(row)));
        return object;
    }

    /**
     * One column.
     *
     * @param name of the part in an object, empty for a plain value
     * @param time whether it is an instant, which the database writes with another offset than the API
     * @param target the kind of record of which this is the id; null when it is no link
     */
    record Part(
            String name,
            String column,
            boolean time,
            @Nullable String target) {
        Part plain() {
            return new Part("", column, time, target);
        }

        Part to(String entity) {
            return new Part(name, column, time, entity);
        }

        JsonNode in(JsonNode row) {
            var value = row.path(column);
            if (value.isMissingNode() || value.isNull()) {
                return NullNode.getInstance();
            }
            return time
                    ? JsonNodeFactory.instance.textNode(
                            OffsetDateTime.parse(value.textValue()).toInstant().toString())
                    : value;
        }
    }
}
