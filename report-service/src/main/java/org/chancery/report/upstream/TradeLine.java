package org.chancery.report.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** The way to trade-service: one circuit breaker for all that is asked there. Its times can be configured. */
@ApplicationScoped
class TradeLine {
    static final String SERVICE = "trade-service";

    @Timeout(6000)
    @Retry(maxRetries = 1, delay = 100, jitter = 50, maxDuration = 4000, retryOn = NotThereException.class)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.5,
            delay = 5000,
            failOn = {NotThereException.class, TimeoutException.class})
    <T> T ask(Supplier<T> exchange) {
        return Answers.read(SERVICE, exchange);
    }
}
