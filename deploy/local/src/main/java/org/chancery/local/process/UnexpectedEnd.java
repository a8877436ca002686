package org.chancery.local.process;

import java.nio.file.Path;

/**
 * A program of the stack has ended and nobody had told it to.
 *
 * @param how such as {@code with exit code 137}; empty when that isn't known
 */
public record UnexpectedEnd(String program, String how, Path log) {

    /** Waits in the background; the thread ends with the launcher. */
    public static void watch(String program, Waiting waiting) {
        var watcher = new Thread(
                () -> {
                    try {
                        waiting.waitAndTell();
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                },
                "watch " + program);
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Returns after the program has ended and, if that was unexpected, somebody has been told. */
    @FunctionalInterface
    public interface Waiting {
        void waitAndTell() throws InterruptedException;
    }
}
