package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.chancery.local.Ports;
import org.chancery.local.http.WebApi;
import org.chancery.local.process.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployUpIT {
    @TempDir
    Path folder;

    /** One test, since each start takes a while: kill -9, the next start, Ctrl-C, and a third that ends by itself. */
    @Test
    void survivesAKillFindsItsDataAgainAndLeavesNothingBehind() throws IOException, InterruptedException {
        var state = folder.resolve("state");
        var ports = Ports.free();

        var first = DeployUp.run(state, ports, "--fresh").awaitUp();
        var orphans = first.registered();
        assertEquals(6, orphans.size(), first::output);
        var secrets = first.json("secrets.json");
        var pdf = Path.of(first.json("stack.json").path("briefing").asText());
        assertTrue(PdfText.of(Files.readAllBytes(pdf)).contains("181.3"), first::output);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state)));
        assertTrue(first.output().contains(secrets.path("user.desk-officer").asText()), first::output);
        var competitor = DeployUp.run(state, Ports.free(), "--once");
        assertEquals(1, competitor.awaitExit());
        assertTrue(competitor.output().contains("already runs"), competitor::output);
        first.kill();

        var second = DeployUp.run(state, ports).awaitUp();
        assertTrue(second.output().contains("An earlier run left these behind"), second::output);
        assertTrue(orphans.stream().noneMatch(Ending::runs), second::output);
        assertEquals(secrets, second.json("secrets.json"));
        assertEquals("1", countOfConsultations(second));
        var running = second.registered();
        assertEquals(6, running.size(), second::output);
        second.interrupt();
        assertTrue(second.awaitExit() != 0, second::output);
        assertTrue(running.stream().noneMatch(Ending::runs), second::output);

        Files.delete(pdf);
        var third = DeployUp.run(state, ports, "--once");
        assertEquals(0, third.awaitExit(), third::output);
        assertTrue(Files.size(pdf) > 0);
        assertEquals(List.of(), third.registered());
    }

    @Test
    void aTakenPortIsNamedWithTheSettingThatMovesIt() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            var run = DeployUp.run(folder.resolve("state"), Ports.free(), "--once", "--trade-port", port);
            assertEquals(1, run.awaitExit());
            assertTrue(run.output().contains("Port " + port), run::output);
            assertTrue(run.output().contains("--trade-port"), run::output);
        }
    }

    @Test
    void anUnknownOptionIsNamed() throws IOException, InterruptedException {
        var run = DeployUp.run(folder.resolve("state"), Ports.free(), "--twice");
        assertEquals(2, run.awaitExit());
        assertTrue(run.output().contains("unknown option '--twice'"), run::output);
    }

    private static String countOfConsultations(DeployUp run) throws IOException, InterruptedException {
        var stack = run.json("stack.json");
        var user = Suite.DESK_OFFICER;
        var grant = WebApi.form(java.util.Map.of(
                "grant_type",
                "password",
                "client_id",
                stack.path("client").asText(),
                "username",
                user,
                "password",
                stack.path("users").path(user).path("password").asText()));
        var token = WebApi.read(WebApi.send(
                        WebApi.to(stack.path("keycloak").asText() + "/realms/chancery/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(grant)
                                .build(),
                        200))
                .path("access_token")
                .asText();
        return WebApi.send(
                        WebApi.to(stack.path("consultations").asText() + "/v1/consultations?with=BGR", token)
                                .build(),
                        200)
                .headers()
                .firstValue("X-Total-Count")
                .orElse("none");
    }
}
