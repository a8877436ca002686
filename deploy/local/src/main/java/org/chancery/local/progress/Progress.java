package org.chancery.local.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shows each step and its time while it runs: on a terminal as one line that counts, elsewhere as a line at the start, one
 * every ten seconds and one at the end. Steps run one after the other.
 */
public final class Progress {
    private static final Duration TICK_ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration TICK_ELSEWHERE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private final AtomicBoolean silent = new AtomicBoolean();
    private volatile String detail = "";

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Does the work and tells how long it takes. */
    public void step(String name, Step work) throws InterruptedException {
        var start = System.nanoTime();
        detail = "";
        print(terminal ? "\r" + line(name, start) : name + " ...\n");
        var ticker = new Thread(() -> tick(name, start), "progress");
        ticker.setDaemon(true);
        ticker.start();
        try {
            work.run();
            end(ticker);
            print(finished(name, start, detail.isEmpty() ? "" : " (" + detail + ")"));
        } catch (RuntimeException | InterruptedException | Error failure) {
            end(ticker);
            print(finished(name, start, " failed"));
            throw failure;
        }
    }

    /** What the running step is waiting for, or what came of it. */
    public void detail(String text) {
        this.detail = text;
    }

    public void say(String text) {
        print(text + "\n");
    }

    /** Nothing more is shown: somebody else, who is stopping the stack, has the word. */
    public void fallSilent() {
        silent.set(true);
    }

    private void tick(String name, long start) {
        var pause = terminal ? TICK_ON_TERMINAL : TICK_ELSEWHERE;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause.toMillis());
                print(terminal ? "\r" + line(name, start) + "\033[K" : line(name, start) + "\n");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Thread ticker) throws InterruptedException {
        ticker.interrupt();
        ticker.join();
    }

    private String line(String name, long start) {
        return layout(name, start) + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    private String finished(String name, long start, String ending) {
        return (terminal ? "\r" : "") + layout(name, start) + ending + (terminal ? "\033[K\n" : "\n");
    }

    private static String layout(String name, long start) {
        var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "  %-34s %6.1f s", name, seconds);
    }

    private void print(String text) {
        if (!silent.get()) {
            synchronized (out) {
                out.print(text);
                out.flush();
            }
        }
    }

    /** Work that throws {@link StepFailure} when it can't be done. */
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }
}
