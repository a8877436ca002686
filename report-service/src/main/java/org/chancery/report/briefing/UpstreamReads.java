package org.chancery.report.briefing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Threads of their own for questions to the other services. The threads of requests wait for these and never the other way
 * round, so that many briefings at once cannot block one another.
 */
@ApplicationScoped
class UpstreamReads {
    private static final int THREADS = 32;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        var thread = new Thread(task, "upstream-read");
        thread.setDaemon(true);
        return thread;
    });

    <T> CompletableFuture<T> start(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, threads);
    }

    /** Waits for all of them, or only for the first failure, which it throws. */
    static void await(List<? extends CompletableFuture<?>> answers) {
        var failure = new CompletableFuture<Void>();
        var watched = answers.stream()
                .map(answer -> answer.whenComplete((value, thrown) -> {
                    if (thrown != null) {
                        failure.completeExceptionally(thrown);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(watched)).join();
        } catch (CompletionException thrown) {
            throw thrown.getCause() instanceof RuntimeException problem ? problem : thrown;
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
