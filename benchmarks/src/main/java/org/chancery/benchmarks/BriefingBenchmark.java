package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.chancery.benchmarks.Rounds.Compared;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.rendering.BriefingRenderer;

/**
 * One warm briefing end to end (token verified, both services read over REST, composed, printed, stored, fetched) against
 * filling and exporting the same document in this JVM, which does nothing else.
 */
final class BriefingBenchmark {
    private static final int WARM_UP = 60;
    private static final int BRIEFINGS_A_ROUND = 15;
    private static final Map<String, String> ORDER =
            Map.of("template", "pre-meeting-brief", "partner", "BGR", "language", "en");

    private final Suite suite;
    private final BriefingRenderer renderer = new BriefingRenderer();

    BriefingBenchmark(Suite suite) {
        this.suite = suite;
    }

    Compared run(Rounds rounds) throws Exception {
        var token = suite.token("desk-officer");
        var document = document(compose(token), token);
        for (var i = 0; i < WARM_UP; i++) {
            fetch(compose(token), token);
            renderer.print(document);
        }
        return rounds.compare(
                "a warm briefing end to end, against fill and export of the same document in a bare JVM",
                "ms",
                () -> medianMillis(() -> fetch(compose(token), token)),
                () -> medianMillis(() -> renderer.print(document)));
    }

    private URI compose(String token) throws IOException, InterruptedException {
        var created = suite.post(URI.create(suite.address("reports") + "/v1/briefings"), token, ORDER);
        return URI.create(created.headers().firstValue("Location").orElseThrow());
    }

    private byte[] fetch(URI briefing, String token) throws IOException, InterruptedException {
        return suite.get(URI.create(briefing + "/content"), token, "application/pdf")
                .body();
    }

    private BriefingDocument document(URI briefing, String token) throws IOException, InterruptedException {
        var words = suite.get(URI.create(briefing + "/content"), token, "application/json");
        return new ObjectMapper().readValue(words.body(), BriefingDocument.class);
    }

    private static double medianMillis(Work work) throws Exception {
        var millis = new double[BRIEFINGS_A_ROUND];
        for (var i = 0; i < millis.length; i++) {
            var start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Rounds.median(millis);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
