package org.chancery.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chancery.local.Port;
import org.chancery.local.Ports;
import org.chancery.local.Stack;
import org.chancery.local.example.Briefing;
import org.chancery.local.example.RunningExample;
import org.chancery.local.http.WebApi;
import org.chancery.local.process.ManagedProcess;
import org.chancery.local.progress.Progress;
import org.chancery.local.state.State;

/** The whole suite with the running example, on free ports and an empty state, started once for all tests of the JVM. */
public final class Suite implements AutoCloseable {
    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    static final String DESK_OFFICER = "desk-officer";
    static final String TRADE_ANALYST = "trade-analyst";
    static final String PRESS_OFFICER = "press-officer";
    static final String READER = "reader";

    private final State state;
    private final Stack stack;
    private final Path briefing;

    private Suite(State state) {
        this.state = state;
        this.stack = new Stack(ROOT, state, Ports.free());
        this.briefing = state.file("briefing-KAZ-BGR.pdf");
    }

    static Suite start() throws InterruptedException {
        var state = State.take(Path.of("target", "suite-state").toAbsolutePath());
        state.empty();
        var suite = new Suite(state);
        try {
            var progress = new Progress(System.out, false);
            suite.stack.start(progress);
            progress.step("Running example", suite::loadExample);
            progress.step("Briefing", suite::writeBriefing);
            return suite;
        } catch (RuntimeException | InterruptedException failure) {
            suite.close();
            throw failure;
        }
    }

    void loadExample() throws InterruptedException {
        new RunningExample(address(Port.CONSULTATIONS), address(Port.TRADE), stack.realm()).load();
    }

    void writeBriefing() throws InterruptedException {
        new Briefing(address(Port.REPORTS), stack.realm()).writeTo(briefing);
    }

    byte[] briefing() throws IOException {
        return Files.readAllBytes(briefing);
    }

    String address(Port port) {
        return stack.ports().address(port);
    }

    String password(String user) {
        return stack.realm().password(user);
    }

    String tokenOf(String user) throws InterruptedException {
        return stack.realm().tokenOf(user);
    }

    ManagedProcess process(String name) {
        return stack.process(name);
    }

    /** Another report-service beside the first, ready; the test ends it. */
    ManagedProcess startAnotherReports(Map<String, String> settings) throws InterruptedException, IOException {
        return stack.startAnotherReports(freePort(), settings);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What Keycloak's administrator sees of the realm, and may change. */
    Answer keycloak(String method, String path, Object body) throws InterruptedException {
        var request = WebApi.to(address(Port.KEYCLOAK) + "/admin/realms/chancery" + path, administratorToken())
                .header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : WebApi.json(body));
        return send(request.build());
    }

    /** A connection to a service's database, as the owner of everything in it. */
    Connection database(String name) throws SQLException {
        return stack.connect(name);
    }

    /**
     * A token of the same person and realm, got by a client that is not one of ours, which gives it no audience of ours.
     */
    String foreignTokenOf(String user) throws InterruptedException {
        var token = administratorToken();
        var client = Map.of(
                "clientId", "elsewhere",
                "publicClient", true,
                "directAccessGrantsEnabled", true,
                "fullScopeAllowed", true,
                "defaultClientScopes", List.of("basic", "profile", "roles"));
        WebApi.send(
                WebApi.to(address(Port.KEYCLOAK) + "/admin/realms/chancery/clients", token)
                        .header("Content-Type", "application/json")
                        .POST(WebApi.json(client))
                        .build(),
                201,
                409);
        return stack.realm().tokenOf(user, "elsewhere");
    }

    private String administratorToken() throws InterruptedException {
        var admin = state.secrets().password("keycloak.admin");
        var login = WebApi.form(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", admin));
        return WebApi.read(WebApi.send(
                        WebApi.to(address(Port.KEYCLOAK) + "/realms/master/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(login)
                                .build(),
                        200))
                .path("access_token")
                .asText();
    }

    Answer get(Port service, String path, String user) throws InterruptedException {
        return send(WebApi.to(address(service) + path, tokenOf(user)).build());
    }

    Answer post(Port service, String path, String user, Object body) throws InterruptedException {
        return send(WebApi.to(address(service) + path, tokenOf(user))
                .header("Content-Type", "application/json")
                .POST(WebApi.json(body))
                .build());
    }

    static Answer send(HttpRequest request) throws InterruptedException {
        return new Answer(WebApi.send(request));
    }

    /** The one consultation of the running example. */
    String consultationId() throws InterruptedException {
        var found = get(
                Port.CONSULTATIONS,
                "/v1/consultations?with=BGR&status=CLOSED&from=2023-10-21&to=2023-10-21",
                DESK_OFFICER);
        return found.body().path(0).path("id").asText();
    }

    @Override
    public void close() {
        try {
            stack.stop();
        } catch (InterruptedException cutShort) {
            Thread.currentThread().interrupt();
        }
        state.close();
    }

    /** What a service answered. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode body() {
            var type = header("Content-Type");
            return type.contains("json") ? WebApi.read(response) : MissingNode.getInstance();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** For messages of assertions. */
        @Override
        public String toString() {
            return response + " " + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
