package org.chancery.report.briefing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.chancery.report.composing.Composition;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.rendering.BriefingRenderer;
import org.chancery.report.rendering.PrintedBriefing;
import org.chancery.report.rendering.WarmUp;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one renderer of the service, made ready in the background at start so that the first briefing is quick. */
@Startup
@Singleton
public class Printing {
    private static final Logger LOGGER = Logger.getLogger(Printing.class);

    private final CompletableFuture<BriefingRenderer> renderer = CompletableFuture.supplyAsync(
                    Printing::ready, Printing::inBackground)
            .whenComplete(Printing::report);

    /** Waits for the warm-up if it is still going on; fails at once if it has failed, whatever the reason. */
    PrintedBriefing print(Composition composition) {
        return renderer.join().print(composition.document(), composition.attachments());
    }

    /** How many pages the document takes. */
    int pages(BriefingDocument document) {
        return renderer.join().pages(document);
    }

    /** Prints other words with the files that are in the earlier print. */
    public PrintedBriefing reprint(BriefingDocument document, byte[] earlier) {
        return renderer.join().reprint(document, earlier);
    }

    private static BriefingRenderer ready() {
        var ready = new BriefingRenderer();
        WarmUp.print(ready);
        return ready;
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "print-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void report(@Nullable BriefingRenderer ready, @Nullable Throwable failure) {
        if (failure == null) {
            LOGGER.info("templates loaded and warm");
        } else {
            LOGGER.error("printing is not possible", failure);
        }
    }
}
