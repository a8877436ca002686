package org.chancery.report;

import java.util.Map;
import java.util.function.Supplier;
import org.chancery.commons.testing.Tokens;
import org.chancery.commons.testing.fuzz.OpenApiFuzz;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class OpenApiFuzzResourceTest extends OpenApiFuzz {
    private static final String BRIEFING = "/v1/briefings/{id}";

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
        return Map.of(
                "POST " + BRIEFING + "/approval", () -> composed() + "/approval",
                "DELETE " + BRIEFING + "/approval", () -> approved() + "/approval",
                "POST " + BRIEFING + "/release", () -> approved() + "/release",
                "POST " + BRIEFING + "/recall", () -> released() + "/recall");
    }

    /** By somebody else than the one who is to approve it. */
    private static String composed() {
        return "/v1/briefings/" + Api.as(Tokens.deskOfficer().named("author")).composed();
    }

    private static String approved() {
        return stepped(composed(), "/approval", 0);
    }

    private static String released() {
        return stepped(approved(), "/release", 1);
    }

    private static String stepped(String briefing, String step, int version) {
        Api.as(Tokens.releasingOfficer())
                .post(briefing + step, version, "{}")
                .then()
                .statusCode(200);
        return briefing;
    }
}
