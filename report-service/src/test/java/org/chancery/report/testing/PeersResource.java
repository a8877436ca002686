package org.chancery.report.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** One server that stands for consultations-service and trade-service; {@link Peers} says what they answer. */
public class PeersResource implements QuarkusTestResourceLifecycleManager {
    static final String PORT = "test.chancery.peers.port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            var server = new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
            server.start();
            System.setProperty(PORT, Integer.toString(server.port()));
        }
        var address = "http://127.0.0.1:" + System.getProperty(PORT);
        return Map.of(
                "quarkus.rest-client.consultations.url",
                address,
                "quarkus.rest-client.trade.url",
                address,
                "quarkus.rest-client.consultations.read-timeout",
                "1500",
                "quarkus.rest-client.trade.read-timeout",
                "1500");
    }

    @Override
    public void stop() {
        // Lives as long as the JVM.
    }
}
