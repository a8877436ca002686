package org.chancery.report.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;

/** The server that decides instead of Keycloak: what it was asked, and what it answers when it is not well. */
public final class Keycloak {
    private static final WireMock SERVER = new WireMock("127.0.0.1", Integer.getInteger(KeycloakResource.PORT));

    private Keycloak() {}

    public static int questions() {
        return SERVER.find(anyRequestedFor(anyUrl())).size();
    }

    /** Runs with every question answered so. */
    public static void answering(ResponseDefinitionBuilder answer, Runnable test) {
        var stub = SERVER.register(any(anyUrl()).atPriority(1).willReturn(answer));
        try {
            test.run();
        } finally {
            SERVER.removeStubMapping(stub);
        }
    }
}
