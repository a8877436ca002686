package org.chancery.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a process is told to stop. If it doesn't in time it is killed. */
public enum Ending {
    TERMINATE {
        @Override
        void ask(ProcessHandle process) {
            process.destroy();
        }
    },
    /** PostgreSQL waits for its clients when terminated, and not when interrupted. */
    INTERRUPT {
        @Override
        void ask(ProcessHandle process) throws InterruptedException {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            } catch (IOException noKillCommand) {
                process.destroy();
            }
        }
    };

    private static final long POLL_MILLIS = 20;
    private static final Duration KILLING = Duration.ofSeconds(5);

    abstract void ask(ProcessHandle process) throws InterruptedException;

    /** Returns when the process has gone. */
    public void end(ProcessHandle process, Duration grace) throws InterruptedException {
        ask(process);
        if (!goneWithin(process, grace)) {
            process.destroyForcibly();
            goneWithin(process, KILLING);
        }
    }

    /** Whether the process is alive, other than one that has ended and is only not yet collected by its parent. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean goneWithin(ProcessHandle process, Duration time) throws InterruptedException {
        var deadline = System.nanoTime() + time.toNanos();
        while (runs(process)) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return true;
    }

    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }
}
