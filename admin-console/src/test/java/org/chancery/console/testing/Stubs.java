package org.chancery.console.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The three services and Keycloak, stubbed by one server; each test starts from the running example. */
public class Stubs implements QuarkusTestResourceLifecycleManager {
    public static final String CONSULTATION = "6f1c2a34-0d5e-4b7a-9c1d-2e3f4a5b6c7d";
    public static final String BRIEFING = "70000000-0000-4000-8000-000000000001";
    public static final String CONSULTATIONS = "/v1/(consultations|commitments).*";
    public static final String TRADE = "/v1/profiles/.*";
    public static final String REPORTS = "/v1/(briefings|templates).*";

    private static final String PORT = "console.test.stubs.port";
    private static final int BEFORE_THE_USUAL = 1;

    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        Keycloak.generateKeys();
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        System.setProperty(PORT, String.valueOf(server.port()));
        reset();
        var services = "http://127.0.0.1:" + server.port();
        return Map.of(
                "quarkus.oidc.auth-server-url", Keycloak.address(server.port()),
                "quarkus.rest-client.consultations.url", services,
                "quarkus.rest-client.trade.url", services,
                "quarkus.rest-client.reports.url", services);
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static int port() {
        return Integer.getInteger(PORT);
    }

    public static WireMock server() {
        return new WireMock("127.0.0.1", port());
    }

    /** Back to the running example, all services up. */
    public static void reset() {
        var server = server();
        server.resetMappings();
        server.resetRequests();
        Keycloak.stub(server, port());
        var one = "/v1/consultations/" + CONSULTATION;
        server.register(get(urlPathEqualTo("/v1/consultations"))
                .willReturn(okJson(Json.array(Json.object("consultation"))).withHeader("X-Total-Count", "1")));
        json(one, "consultation");
        json(one + "/delegations", "delegations");
        json(one + "/agenda", "agenda");
        json(one + "/statements", "statements");
        json(one + "/outcomes", "outcomes");
        json("/v1/commitments", "commitments");
        json("/v1/profiles/KAZ/BGR", "profile");
        json("/v1/templates", "templates");
        server.register(get(urlPathEqualTo("/v1/briefings"))
                .willReturn(okJson(Json.array(Json.object("briefing"))).withHeader("X-Total-Count", "1")));
        server.register(
                post("/v1/briefings").willReturn(okJson(Json.text("briefing")).withStatus(201)));
        json("/v1/briefings/" + BRIEFING, "briefing");
        json("/v1/briefings/" + BRIEFING + "/provenance", "provenance");
        server.register(get("/v1/briefings/" + BRIEFING + "/content")
                .willReturn(ok().withBody("%PDF-1.7 of the test".getBytes(StandardCharsets.US_ASCII))
                        .withHeader("Content-Type", "application/pdf")
                        .withHeader("Content-Disposition", "inline; filename=\"BGR-2023-0001.pdf\"")));
    }

    /** This answer instead of the usual one. */
    public static void instead(MappingBuilder answer) {
        server().register(answer.atPriority(BEFORE_THE_USUAL));
    }

    /** The service ends every connection without an answer. */
    public static void down(String pathsOfService) {
        instead(any(urlPathMatching(pathsOfService)).willReturn(status(200).withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    private static void json(String path, String name) {
        server().register(get(urlPathEqualTo(path)).willReturn(okJson(Json.text(name))));
    }
}
