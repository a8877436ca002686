package org.chancery.report.upstream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every path, parameter and field that a client of ours reads stands in the provider's committed OpenAPI document. */
class ProvidersContractTest {

    @TestFactory
    Stream<DynamicTest> consultationsServiceHasWhatWeRead() throws IOException {
        return expectations(ConsultationsClient.class, "consultations-service");
    }

    @TestFactory
    Stream<DynamicTest> tradeServiceHasWhatWeRead() throws IOException {
        return expectations(TradeClient.class, "trade-service");
    }

    private static Stream<DynamicTest> expectations(Class<?> client, String provider) throws IOException {
        var api = new ObjectMapper(new YAMLFactory())
                .readTree(java.nio.file.Path.of("..", provider, "src/main/openapi/openapi.yaml")
                        .toFile());
        return Arrays.stream(client.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> {
                    var path = client.getAnnotation(Path.class).value()
                            + method.getAnnotation(Path.class).value();
                    return dynamicTest("GET " + path, () -> assertProvided(api, path, method));
                });
    }

    private static void assertProvided(JsonNode api, String path, Method method) {
        var operation = api.path("paths").path(path).path("get");
        assertFalse(operation.isMissingNode(), "no GET " + path);
        var offered = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .toList();
        Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(query -> query != null)
                .forEach(query -> assertTrue(offered.contains(query.value()), path + " has no ?" + query.value()));
        var schema = operation
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        assertReadable(api, schema, method.getGenericReturnType(), path);
    }

    private static void assertReadable(JsonNode api, JsonNode unresolved, Type type, String where) {
        var schema = resolved(api, unresolved);
        if (type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> raw) {
            assertTrue(Collection.class.isAssignableFrom(raw), where);
            assertTrue(isA(schema, "array"), where + " is no array");
            assertReadable(api, schema.path("items"), several.getActualTypeArguments()[0], where + "[]");
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                var field = schema.path("properties").path(component.getName());
                var place = where + "." + component.getName();
                assertFalse(field.isMissingNode(), place + " is not provided");
                assertReadable(api, field, component.getGenericType(), place);
            }
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            var known = Arrays.stream(choice.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            schema.path("enum")
                    .forEach(value -> assertTrue(
                            value.isNull() || known.contains(value.asText()), where + ": " + value + " is not known"));
            assertFalse(schema.path("enum").isMissingNode(), where + " is no choice");
        }
    }

    /** Follows a reference, also where it stands beside "or null". */
    private static JsonNode resolved(JsonNode api, JsonNode schema) {
        for (var key : new String[] {"anyOf", "oneOf", "allOf"}) {
            for (var option : schema.path(key)) {
                if (option.has("$ref")) {
                    return resolved(api, option);
                }
            }
        }
        if (!schema.has("$ref")) {
            return schema;
        }
        return resolved(api, api.at(schema.get("$ref").asText().substring(1)));
    }

    private static boolean isA(JsonNode schema, String type) {
        var declared = schema.path("type");
        return declared.asText().equals(type)
                || StreamSupport.stream(declared.spliterator(), false)
                        .anyMatch(one -> one.asText().equals(type));
    }
}
