package org.chancery.local.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chancery.local.progress.StepFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerMayLookInside() throws IOException {
        var place = folder.resolve("state");
        try (var state = State.take(place)) {
            state.secrets().password("postgres");
            assertEquals("rwx------", permissions(place));
            assertEquals("rw-------", permissions(state.file("secrets.json")));
            assertEquals("rw-------", permissions(state.newLog("trade-service")));
        }
    }

    @Test
    void aSecondLauncherIsToldWhoHoldsTheFolder() {
        try (var first = State.take(folder)) {
            var refusal = assertThrows(StepFailure.class, () -> State.take(first.folder()));
            assertTrue(
                    refusal.getMessage()
                            .contains("process " + ProcessHandle.current().pid()),
                    refusal.getMessage());
            assertTrue(refusal.getMessage().contains("--state"), refusal.getMessage());
        }
    }

    @Test
    void theFolderIsFreeAgainAfterwards() {
        State.take(folder).close();
        State.take(folder).close();
    }

    @Test
    void aFolderWithOtherThingsInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "not yours");
        var refusal = assertThrows(StepFailure.class, () -> State.take(folder));
        assertTrue(refusal.getMessage().contains("is not empty and no state"), refusal.getMessage());
    }

    @Test
    void emptyingDeletesEverythingAndNothingOutside() throws IOException {
        var outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        try (var state = State.take(folder.resolve("state"))) {
            var secret = state.secrets().password("postgres");
            Files.createDirectories(state.file("postgres/data"));
            Files.createSymbolicLink(state.file("link"), outside);
            state.empty();
            assertFalse(Files.exists(state.file("postgres")));
            assertTrue(Files.exists(outside));
            assertNotEquals(secret, state.secrets().password("postgres"));
        }
    }

    @Test
    void secretsStayTheSame() {
        try (var state = State.take(folder)) {
            var first = state.secrets().password("user.reader");
            assertEquals(first, state.secrets().password("user.reader"));
            assertNotEquals(first, state.secrets().password("user.administrator"));
            assertTrue(state.secrets().key("cookie").length() >= 32);
        }
    }

    @Test
    void theLogOfTheRunBeforeIsKept() throws IOException {
        try (var state = State.take(folder)) {
            Files.writeString(state.newLog("trade-service"), "first run");
            assertEquals("", Files.readString(state.newLog("trade-service")));
            assertEquals("first run", Files.readString(state.file("log/trade-service.previous.log")));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
