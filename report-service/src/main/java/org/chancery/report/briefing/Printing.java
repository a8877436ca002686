package org.chancery.report.briefing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.rendering.BriefingRenderer;
import org.chancery.report.rendering.PrintedBriefing;
import org.chancery.report.rendering.WarmUp;
import org.jboss.logging.Logger;

/** The one renderer of the service, made ready in the background at start so that the first briefing is quick. */
@ApplicationScoped
class Printing {
    private static final Logger LOGGER = Logger.getLogger(Printing.class);

    private final CompletableFuture<BriefingRenderer> renderer = new CompletableFuture<>();

    void start(@Observes StartupEvent started) {
        var thread = new Thread(this::makeReady, "print-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    PrintedBriefing print(BriefingDocument document) {
        return renderer.join().print(document);
    }

    private void makeReady() {
        try {
            var ready = new BriefingRenderer();
            WarmUp.print(ready);
            renderer.complete(ready);
            LOGGER.info("templates loaded and warm");
        } catch (RuntimeException failure) {
            LOGGER.error("templates could not be loaded", failure);
            renderer.completeExceptionally(failure);
        }
    }
}
