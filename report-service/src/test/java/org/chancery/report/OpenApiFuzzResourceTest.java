package org.chancery.report;

import java.util.Map;
import java.util.function.Supplier;
import org.chancery.commons.testing.fuzz.OpenApiFuzz;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class OpenApiFuzzResourceTest extends OpenApiFuzz {

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(FactsBuilder.runningExample().build());
    }

    @Override
    protected Map<String, Supplier<?>> samples(Paths paths) {
        return Map.of(
                "template", () -> "pre-meeting-brief",
                "partner", () -> "BGR",
                "host", () -> "KAZ",
                "language", () -> "en");
    }

    @Override
    protected Map<String, Supplier<String>> places(Paths paths) {
        return Map.of();
    }
}
