package org.chancery.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path USUAL = Path.of("/repository/.chancery");

    @Test
    void staysUpOnTheUsualPortsWithoutOptions() {
        var options = parse();
        assertFalse(options.once());
        assertFalse(options.fresh());
        assertEquals(USUAL, options.state());
        assertEquals("http://127.0.0.1:8080", options.ports().address(Port.CONSOLE));
        assertEquals(8180, options.ports().number(Port.KEYCLOAK));
    }

    @Test
    void readsEveryOption() {
        var options =
                parse("--once", "--fresh", "--offline", "--no-build", "--state", "/elsewhere", "--trade-port", "9082");
        assertTrue(options.once());
        assertTrue(options.fresh());
        assertEquals(Path.of("/elsewhere"), options.state());
        assertEquals(9082, options.ports().number(Port.TRADE));
    }

    @Test
    void aRelativeStateFolderBelongsToTheCallersFolder() {
        assertEquals(
                Path.of("state").toAbsolutePath(), parse("--state", "state").state());
    }

    @Test
    void theEnvironmentMovesPortsAndTheCommandLineComesFirst() {
        var environment = Map.of("CHANCERY_TRADE_PORT", "9082", "CHANCERY_CONSOLE_PORT", "9080");
        var options = Options.parse(List.of("--trade-port", "7082"), environment, USUAL);
        assertEquals(7082, options.ports().number(Port.TRADE));
        assertEquals(9080, options.ports().number(Port.CONSOLE));
    }

    @Test
    void namesAnUnknownOption() {
        assertMisuse("unknown option '--twice'", "--twice");
    }

    @Test
    void namesAnOptionWithoutItsValue() {
        assertMisuse("--state needs a value", "--state");
    }

    @Test
    void namesANumberThatIsNoPort() {
        assertMisuse("--trade-port must be a port from 1 to 65535, not '70000'", "--trade-port", "70000");
        assertMisuse("--trade-port must be a port from 1 to 65535, not 'x'", "--trade-port", "x");
    }

    @Test
    void theUsageNamesBothSettingsOfEveryPortAndItsUsualNumber() {
        Arrays.stream(Port.values()).forEach(port -> {
            var lines = Options.usage().lines().filter(line -> line.contains(port.option() + " "));
            var line = lines.findFirst().orElse("nothing about " + port.option());
            assertTrue(line.contains("usually " + port.usual() + " (" + port.variable() + ")"), line);
        });
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Map.of(), USUAL);
    }

    private static void assertMisuse(String message, String... arguments) {
        var misuse = assertThrows(IllegalArgumentException.class, () -> parse(arguments));
        assertEquals(message, misuse.getMessage());
    }
}
