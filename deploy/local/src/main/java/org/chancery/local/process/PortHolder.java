package org.chancery.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names the program that listens on a port, as far as Linux tells this user. */
public final class PortHolder {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int HALF_A_COMMAND = 60;

    private PortHolder() {}

    /** Such as {@code process 4711 (java -jar other.jar)}; empty when it isn't to be seen. */
    public static Optional<String> of(int port) {
        return List.of("net/tcp", "net/tcp6").stream()
                .flatMap(table -> lines(PROC.resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > INODE && fields[STATE].equals(LISTENING))
                .filter(fields -> fields[LOCAL_ADDRESS].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(fields -> fields[INODE])
                .flatMap(inode -> ownerOf("socket:[" + inode + "]").stream())
                .findFirst();
    }

    private static Optional<String> ownerOf(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> hasOpen(process, socket))
                .map(PortHolder::describe)
                .findFirst();
    }

    private static boolean hasOpen(ProcessHandle process, String socket) {
        try (var files = Files.newDirectoryStream(PROC.resolve(process.pid() + "/fd"))) {
            for (var file : files) {
                if (Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException gone) {
            return false;
        }
        return false;
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().commandLine().orElse("");
        return "process " + process.pid() + (command.isEmpty() ? "" : " (" + shorten(command) + ")");
    }

    /** Its beginning and its end, where a program and what it works on are named. */
    private static String shorten(String command) {
        var length = command.length();
        return length <= 2 * HALF_A_COMMAND
                ? command
                : command.substring(0, HALF_A_COMMAND) + " ... " + command.substring(length - HALF_A_COMMAND);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
