package org.chancery.console.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Holds a REST client of ours against the OpenAPI document that its provider committed: each path, verb, parameter and
 * field that we use is there, and no value of an enumeration is unknown to us.
 */
public final class ProvidersContract {
    private final Class<?> client;
    private final JsonNode document;

    public ProvidersContract(Class<?> client, String provider) {
        this.client = client;
        try {
            this.document = new YAMLMapper().readTree(new File("../" + provider + "/src/main/openapi/openapi.yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public void holds() {
        var methods = client.getDeclaredMethods();
        assertFalse(methods.length == 0);
        Arrays.stream(methods).forEach(this::holds);
    }

    private void holds(Method method) {
        var path = client.getAnnotation(Path.class).value()
                + method.getAnnotation(Path.class).value();
        var verb = method.isAnnotationPresent(GET.class) ? "get" : "post";
        var operation = document.path("paths").path(path).path(verb);
        assertFalse(operation.isMissingNode(), verb + " " + path);
        Arrays.stream(method.getParameters()).forEach(parameter -> parameter(path, operation, parameter));
        var answer = answer(operation);
        payload(method.getGenericReturnType()).ifPresent(type -> matches(path, type, schema(answer), new HashSet<>()));
    }

    private void parameter(String path, JsonNode operation, Parameter parameter) {
        name(parameter, QueryParam.class)
                .or(() -> name(parameter, HeaderParam.class))
                .ifPresent(name -> assertTrue(
                        stream(operation.path("parameters"))
                                .map(this::resolved)
                                .anyMatch(known -> known.path("name").asText().equals(name)),
                        path + " has no parameter " + name));
        if (parameter.getAnnotations().length == 0) {
            var body = operation.path("requestBody").path("content").path("application/json");
            matches(path + " (body)", parameter.getType(), schema(body), new HashSet<>());
        }
    }

    private void matches(String where, Type type, JsonNode schema, Set<Type> seen) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            matches(where + "[]", list.getActualTypeArguments()[0], resolved(schema.path("items")), seen);
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(type)) {
            for (var component : record.getRecordComponents()) {
                var field = schema.path("properties").path(component.getName());
                var place = where + " " + record.getSimpleName() + "." + component.getName();
                assertFalse(field.isMissingNode(), "not offered: " + place);
                matches(place, component.getGenericType(), resolved(field), seen);
            }
        } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            var known = Arrays.stream(enumeration.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            stream(schema.path("enum"))
                    .filter(value -> !value.isNull())
                    .forEach(value -> assertTrue(known.contains(value.asText()), where + " may be " + value));
            assertEquals(
                    known.size(),
                    stream(schema.path("enum")).filter(value -> !value.isNull()).count(),
                    "values of " + where);
        }
    }

    private JsonNode answer(JsonNode operation) {
        var responses = operation.path("responses");
        var success = Stream.of("200", "201")
                .map(responses::path)
                .filter(response -> !response.isMissingNode())
                .findFirst()
                .orElseThrow();
        return resolved(success).path("content").path("application/json");
    }

    private JsonNode schema(JsonNode content) {
        return resolved(content.path("schema"));
    }

    private JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            return resolved(document.at(node.path("$ref").asText().substring(1)));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            var referring =
                    stream(node.path(choice)).filter(part -> part.has("$ref")).findFirst();
            if (referring.isPresent()) {
                return resolved(referring.get());
            }
        }
        return node;
    }

    /** What is in the Uni, without the response around it; nothing for bytes. */
    private static Optional<Type> payload(Type type) {
        if (type instanceof ParameterizedType wrapper
                && (wrapper.getRawType() == Uni.class || wrapper.getRawType() == RestResponse.class)) {
            return payload(wrapper.getActualTypeArguments()[0]);
        }
        return type == byte[].class || type.getTypeName().equals("byte[]") ? Optional.empty() : Optional.of(type);
    }

    private static Optional<String> name(Parameter parameter, Class<? extends Annotation> kind) {
        if (parameter.isAnnotationPresent(QueryParam.class) && kind == QueryParam.class) {
            return Optional.of(parameter.getAnnotation(QueryParam.class).value());
        }
        if (parameter.isAnnotationPresent(HeaderParam.class) && kind == HeaderParam.class) {
            return Optional.of(parameter.getAnnotation(HeaderParam.class).value());
        }
        return Optional.empty();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
