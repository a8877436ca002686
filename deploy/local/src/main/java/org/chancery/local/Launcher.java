package org.chancery.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.local.example.Briefing;
import org.chancery.local.example.RunningExample;
import org.chancery.local.process.LogTail;
import org.chancery.local.process.UnexpectedEnd;
import org.chancery.local.progress.Progress;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.State;

/** Behind {@code deploy/up}: starts the suite, loads the running example, composes its briefing, stays, stops. */
public final class Launcher {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Path root;
    private final Options options;
    private final Progress progress;
    private final PrintStream errors;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean lostOne = new AtomicBoolean();

    private Launcher(Path root, Options options, Progress progress, PrintStream errors) {
        this.root = root;
        this.options = options;
        this.progress = progress;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var root = Path.of(System.getProperty("chancery.root", "")).toAbsolutePath();
        Options options;
        try {
            options = Options.parse(List.of(arguments), System.getenv(), root.resolve(".chancery"));
        } catch (IllegalArgumentException misuse) {
            errors.println("deploy/up: " + misuse.getMessage());
            errors.print(Options.usage());
            System.exit(MISUSED);
            return;
        }
        if (options.help()) {
            out.print(Options.usage());
            return;
        }
        var progress = new Progress(out, Boolean.getBoolean("chancery.terminal"));
        System.exit(new Launcher(root, options, progress, errors).run());
    }

    /** The Java that runs this launcher runs everything else. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private int run() {
        try (var state = State.take(options.state())) {
            var stack = prepare(state);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopOnSignal(stack), "stop"));
            var exit = runStack(stack, state);
            stopping.set(true);
            progress.step("Stopping", stack::stop);
            return exit;
        } catch (StepFailure failure) {
            report(failure);
            return FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private Stack prepare(State state) throws InterruptedException {
        var leftovers = new Stack(root, state, options.ports()).stopLeftovers();
        if (!leftovers.isEmpty()) {
            progress.say("An earlier run left these behind, now stopped: " + String.join(", ", leftovers));
        }
        if (options.fresh()) {
            state.empty();
        }
        options.ports().requireFree();
        return new Stack(root, state, options.ports());
    }

    private int runStack(Stack stack, State state) throws InterruptedException {
        try {
            stack.start(progress);
            stack.onUnexpectedEnd(this::reportEnd);
            var file = StackFile.of(stack, state.file("briefing-KAZ-BGR.pdf"));
            file.write(state.file("stack.json"));
            fill(stack, Path.of(file.briefing()));
            greet(file);
            if (!options.once()) {
                stayUp();
            }
            return lostOne.get() ? FAILED : 0;
        } catch (StepFailure failure) {
            if (stopping.get()) {
                stayUp();
            }
            report(failure);
            errors.println("All logs are in " + state.file("log") + ".");
            return FAILED;
        }
    }

    private void fill(Stack stack, Path briefing) throws InterruptedException {
        var ports = stack.ports();
        var example = new RunningExample(ports.address(Port.CONSULTATIONS), ports.address(Port.TRADE), stack.realm());
        progress.step("Running example", example::load);
        var brief = new Briefing(ports.address(Port.REPORTS), stack.realm());
        progress.step("Briefing", () -> brief.writeTo(briefing));
    }

    private void greet(StackFile stack) {
        progress.say("");
        progress.say("Briefing:  " + stack.briefing());
        progress.say("Console:   " + stack.console());
        progress.say("Sign in as one of these; the name is the role:");
        stack.users()
                .forEach((name, user) -> progress.say(String.format(Locale.ROOT, "  %-20s %s", name, user.password())));
        progress.say("For scripts: " + options.state().resolve("stack.json"));
        if (!options.once()) {
            progress.say("Ctrl-C stops everything.");
        }
    }

    /** Until a signal ends the process. */
    private static void stayUp() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private void stopOnSignal(Stack stack) {
        var first = stopping.compareAndSet(false, true);
        if (first) {
            progress.fallSilent();
            errors.println("\nStopping ...");
        }
        try {
            // Also when the stack is already being stopped: the process may not end before that is done.
            stack.stop();
            if (first) {
                errors.println("Stopped. Nothing is left running.");
            }
        } catch (InterruptedException cutShort) {
            Thread.currentThread().interrupt();
        }
    }

    private void reportEnd(UnexpectedEnd end) {
        lostOne.set(true);
        errors.println("%n%s ended by itself %s; the rest goes on. Stop with Ctrl-C and start again."
                .formatted(end.program(), end.how()));
        reportLog(end.log());
    }

    private void report(StepFailure failure) {
        errors.println();
        errors.println(failure.getMessage());
        var log = failure.log();
        if (log != null) {
            reportLog(log);
        }
    }

    private void reportLog(Path log) {
        errors.println("Its log is " + log + " and ends:");
        LogTail.of(log).forEach(line -> errors.println("  | " + line));
    }
}
