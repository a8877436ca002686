package org.chancery.commons.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.http.ContentType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every endpoint of a service with every role: each names its roles, none answers without a token, a role that is
 * not named gets 403, a role that is named gets past the door. Subclass it as a {@code @QuarkusTest}.
 */
public abstract class EndpointRolesWalk {
    private static final List<String> ROLES = List.of(
            "reader",
            "desk-officer",
            "trade-analyst",
            "press-officer",
            "releasing-officer",
            "administrator",
            "exporter");
    private static final Map<String, String> SAMPLE_PARAMETERS = Map.of(
            "reporter", "KAZ",
            "partner", "BGR",
            "party", "BGR");

    private final String basePackage;

    protected EndpointRolesWalk(String basePackage) {
        this.basePackage = basePackage;
    }

    @Test
    void thereAreEndpoints() {
        assertFalse(endpoints().isEmpty(), "no endpoint found below " + basePackage);
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointNamesItsRoles() {
        return endpoints().stream()
                .map(endpoint ->
                        dynamicTest(endpoint.toString(), () -> assertNotNull(endpoint.roles(), "no @RolesAllowed")));
    }

    @TestFactory
    Stream<DynamicTest> noEndpointAnswersWithoutToken() {
        return endpoints().stream()
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> assertEquals(401, endpoint.call(null))));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointRefusesOtherRoles() {
        return endpoints().stream()
                .flatMap(endpoint -> ROLES.stream()
                        .filter(role -> !endpoint.isOpenTo(role))
                        .map(role -> dynamicTest(
                                endpoint + " as " + role,
                                () -> assertEquals(
                                        403, endpoint.call(Tokens.withRole(role).sign())))));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointLetsItsRolesIn() {
        return endpoints().stream()
                .flatMap(endpoint -> ROLES.stream()
                        .filter(endpoint::isOpenTo)
                        .map(role -> dynamicTest(endpoint + " as " + role, () -> {
                            var status = endpoint.call(Tokens.withRole(role).sign());
                            assertNotEquals(401, status);
                            assertNotEquals(403, status);
                        })));
    }

    private List<Endpoint> endpoints() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        var endpoints = new ArrayList<Endpoint>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                .forEach(type -> type.getMethods()
                        .forEach(method -> verb(method)
                                .ifPresent(verb -> endpoints.add(new Endpoint(
                                        verb, path(type, method), roles(type, method), takesForm(method))))));
        return endpoints;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(Optional::stream)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaClass type, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + type.getAnnotationOfType(Path.class).value() + "/" + own)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static Set<String> roles(JavaClass type, JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> type.tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> Set.of(allowed.value()))
                .orElse(null);
    }

    /** Another type of content would be refused before the caller is looked at. */
    private static boolean takesForm(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .filter(consumes -> List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }

    private record Endpoint(String verb, String path, Set<String> roles, boolean takesForm) {

        boolean isOpenTo(String role) {
            return roles != null && (roles.contains(role) || roles.contains("reader"));
        }

        int call(String token) {
            var request = given().header("If-Match", "*");
            if (token != null) {
                request.auth().oauth2(token);
            }
            if (takesForm) {
                request.multiPart("field", "value");
            } else {
                request.contentType(ContentType.JSON).body(verb.equals("GET") ? "" : "{}");
            }
            return request.request(verb, concretePath()).statusCode();
        }

        private String concretePath() {
            var concrete = path;
            for (var parameter : SAMPLE_PARAMETERS.entrySet()) {
                concrete = concrete.replace("{" + parameter.getKey() + "}", parameter.getValue());
            }
            return concrete.replaceAll("\\{[^}]+}", "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }
}
