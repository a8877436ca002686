package org.chancery.report.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The figures kept by trade-service. Throws a problem that names the service if it cannot answer. */
@ApplicationScoped
public class TradeFigures {
    /** The service that keeps them. */
    public static final String SERVICE = TradeLine.SERVICE;

    private final TradeClient client;
    private final TradeLine line;

    TradeFigures(@RestClient TradeClient client, TradeLine line) {
        this.client = client;
        this.line = line;
    }

    /** What the reporter publishes about the partner, as known at that moment. */
    public TradeProfile profile(String authorization, String reporter, String partner, Instant asOf) {
        return Answers.orProblem(
                TradeLine.SERVICE, () -> line.ask(() -> client.profile(authorization, reporter, partner, asOf)));
    }
}
