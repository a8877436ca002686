package org.chancery.report.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Decides about one permission by the realm's file: granted when the scope permissions that name the resource and the scope
 * are there and every role policy they apply is met by the bearer's token. Only the kinds of policies that the file has are
 * known; another makes the test fail.
 */
final class RealmPolicies implements ResponseDefinitionTransformerV2 {
    static final String NAME = "realm-policies";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode settings = settings();

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        var asked = request.formParameter("permission").firstValue().split("#", 2);
        var resource = StreamSupport.stream(settings.path("resources").spliterator(), false)
                .filter(known -> known.path("name").asText().equals(asked[0]))
                .findFirst();
        if (resource.isEmpty()) {
            return answer(400, "{\"error\": \"invalid_resource\"}");
        }
        return isGranted(asked[0], asked[1], roles(request.getHeader("Authorization")))
                ? answer(
                        200,
                        "[{\"rsid\": \"1\", \"rsname\": \"%s\", \"scopes\": [\"%s\"]}]".formatted(asked[0], asked[1]))
                : answer(403, "{\"error\": \"access_denied\", \"error_description\": \"not_authorized\"}");
    }

    private boolean isGranted(String resource, String scope, Set<String> roles) {
        var permissions = policies("scope").stream()
                .filter(permission -> listed(permission, "resources").contains(resource)
                        && listed(permission, "scopes").contains(scope))
                .toList();
        return !permissions.isEmpty()
                && permissions.stream()
                        .flatMap(permission -> listed(permission, "applyPolicies").stream())
                        .allMatch(policy -> isMet(policy, roles));
    }

    private boolean isMet(String name, Set<String> roles) {
        var policy = policies("role").stream()
                .filter(known -> known.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(inner(policy, "roles").spliterator(), false)
                .allMatch(role -> roles.contains(role.path("id").asText()));
    }

    private List<JsonNode> policies(String type) {
        return StreamSupport.stream(settings.path("policies").spliterator(), false)
                .filter(policy -> policy.path("type").asText().equals(type))
                .toList();
    }

    private static Set<String> listed(JsonNode policy, String field) {
        return StreamSupport.stream(inner(policy, field).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** Values of a policy's configuration are JSON within a string. */
    private static JsonNode inner(JsonNode policy, String field) {
        try {
            return JSON.readTree(policy.path("config").path(field).asText());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> roles(String authorization) {
        try {
            var claims = JSON.readTree(Base64.getUrlDecoder()
                    .decode(authorization.substring(authorization.indexOf('.') + 1, authorization.lastIndexOf('.'))));
            return StreamSupport.stream(
                            claims.path("realm_access").path("roles").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode settings() {
        try {
            var realm = JSON.readTree(
                    Path.of("..", "deploy", "keycloak", "chancery-realm.json").toFile());
            return StreamSupport.stream(realm.path("clients").spliterator(), false)
                    .filter(client -> client.path("clientId").asText().equals("report-service"))
                    .findFirst()
                    .orElseThrow()
                    .path("authorizationSettings");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ResponseDefinition answer(int status, String body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body)
                .build();
    }
}
