package org.chancery.local.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import org.chancery.local.progress.StepFailure;

/**
 * The folder with everything that outlives a run: the databases, the secrets, the logs, the briefing. One launcher at a
 * time holds it; the lock ends with the process, however it ends.
 */
public final class State implements AutoCloseable {
    private static final String LOCK = "launcher.lock";

    private final Path folder;
    private final FileChannel lock;

    private State(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder, making it if needed. */
    public static State take(Path folder) {
        try {
            if (Files.isDirectory(folder) && !isEmpty(folder) && !Files.exists(folder.resolve(LOCK))) {
                throw new StepFailure(
                        folder + " is not empty and no state of this launcher. Choose another folder with --state.");
            }
            PrivateFiles.makeFolder(folder);
            var lock = FileChannel.open(
                    folder.resolve(LOCK),
                    EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            hold(folder, lock);
            PrivateFiles.makeFolder(folder.resolve("log"));
            return new State(folder, lock);
        } catch (IOException failure) {
            throw new StepFailure("The state folder " + folder + " can't be used: " + failure, failure);
        }
    }

    private static void hold(Path folder, FileChannel lock) throws IOException {
        try {
            if (lock.tryLock() != null) {
                lock.truncate(0);
                lock.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return;
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // Said below, as for another process.
        }
        var holder = Files.readString(folder.resolve(LOCK)).strip();
        lock.close();
        throw new StepFailure(
                "A launcher (process %s) already runs on %s. Stop it with Ctrl-C, or give this one another folder with --state DIR and other ports."
                        .formatted(holder, folder));
    }

    /** Deletes everything but the lock. */
    public void empty() {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (!entry.endsWith(LOCK)) {
                    PrivateFiles.delete(entry);
                }
            }
            PrivateFiles.makeFolder(folder.resolve("log"));
        } catch (IOException failure) {
            throw new StepFailure("The state folder " + folder + " can't be emptied: " + failure, failure);
        }
    }

    public Secrets secrets() {
        return Secrets.in(folder.resolve("secrets.json"));
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The log of a part; what an earlier run wrote is kept beside it. */
    public Path newLog(String part) {
        var log = folder.resolve("log").resolve(part + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(part + ".previous.log"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return log;
        } catch (IOException failure) {
            throw new StepFailure("The log " + log + " can't be written: " + failure, failure);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new StepFailure("The state folder can't be given back: " + failure, failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
