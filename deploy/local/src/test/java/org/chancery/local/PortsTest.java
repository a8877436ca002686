package org.chancery.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.local.progress.StepFailure;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreDifferentAndFree() {
        var ports = Ports.free();
        ports.requireFree();
        var numbers = Arrays.stream(Port.values()).map(ports::number).distinct();
        assertEquals(Port.values().length, numbers.count());
    }

    @Test
    void aTakenPortIsNamedWithItsHolderAndBothSettings() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var message = refusal(Map.of(Port.TRADE, holder.getLocalPort()));
            assertTrue(message.contains("Port " + holder.getLocalPort()), message);
            assertTrue(message.contains("trade-service"), message);
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            assertTrue(message.contains("--trade-port"), message);
            assertTrue(message.contains("CHANCERY_TRADE_PORT"), message);
        }
    }

    @Test
    void aPortGivenTwiceIsNamedWithBothUses() {
        var free = Ports.free();
        var message =
                refusal(Map.of(Port.CONSOLE, free.number(Port.CONSOLE), Port.CONSULTATIONS, free.number(Port.CONSOLE)));
        assertTrue(message.contains("is given twice, for the console and for consultations-service"), message);
    }

    private static String refusal(Map<Port, Integer> moved) {
        var free = Ports.free();
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, free.number(port));
        }
        numbers.putAll(moved);
        return assertThrows(StepFailure.class, () -> new Ports(numbers).requireFree())
                .getMessage();
    }
}
