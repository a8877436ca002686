package org.chancery.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chancery.commons.json.PlainText;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is not JSON, or whose fields have the wrong shape, is answered with the field's name and what is lawful. */
class UnreadableJson {
    /** Before the framework's own mappers, which do not name the field. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                JsonMappingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                ValueInstantiationException.class
            },
            priority = FIRST)
    public Response toResponse(JsonProcessingException unreadable) {
        return new HttpProblemMapper().toResponse(problem(unreadable));
    }

    private static HttpProblem problem(JsonProcessingException unreadable) {
        if (unreadable.getCause() instanceof HttpProblem own
                && own.getStatusCode() != Response.Status.BAD_REQUEST.getStatusCode()) {
            return own; // not about a field: the body itself ended too late
        }
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problems.invalid(field(mapping), message(mapping));
        }
        return Problems.invalid("body", "is not readable as JSON" + at(unreadable));
    }

    private static String message(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds();
            return "is not a known field"
                    + (known == null
                            ? ""
                            : "; known are "
                                    + known.stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .collect(Collectors.joining(", ")));
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return "must be one of "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (mapping instanceof InvalidFormatException && PlainText.COMPLAINT.equals(mapping.getOriginalMessage())) {
            return PlainText.COMPLAINT;
        }
        if (mapping instanceof ValueInstantiationException
                && mapping.getCause() instanceof IllegalArgumentException own) {
            return String.valueOf(own.getMessage());
        }
        if (mapping.getCause() instanceof HttpProblem own) {
            return String.valueOf(own.getDetail());
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "cannot be read as " + name(mismatch.getTargetType());
        }
        return "cannot be read";
    }

    private static String name(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date such as 2023-10-21";
            case "Instant", "OffsetDateTime" -> "a time such as 2023-10-21T09:00:00Z";
            case "BigDecimal", "Integer", "Long", "int", "long" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "String" -> "plain text";
            case "UUID" -> "an id such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301";
            case "List", "Set", "ArrayList", "HashSet" -> "a list";
            default -> "an object of the documented form";
        };
    }

    private static String field(JsonMappingException mapping) {
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String at(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
