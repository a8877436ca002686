package org.chancery.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.local.process.PortHolder;
import org.chancery.local.progress.StepFailure;

/** Which port each part listens on. */
public final class Ports {
    public static final String HOST = "127.0.0.1";
    private static final int HIGHEST = 65535;

    private final Map<Port, Integer> numbers;

    Ports(Map<Port, Integer> moved) {
        numbers = new EnumMap<>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, moved.getOrDefault(port, port.usual()));
        }
    }

    /** Ports that nobody listens on at this moment; for stacks beside another one. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        var numbers = new EnumMap<Port, Integer>(Port.class);
        try {
            for (var port : Port.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new StepFailure("No free port was found: " + failure.getMessage(), failure);
        }
        return new Ports(numbers);
    }

    public int number(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** Such as {@code http://127.0.0.1:8080}. */
    public String address(Port port) {
        return "http://" + HOST + ":" + number(port);
    }

    /** Fails when a port is given twice or taken, naming what holds it and the setting that moves it. */
    public void requireFree() {
        var seen = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var number = number(port);
            for (var other : seen.entrySet()) {
                if (other.getValue() == number) {
                    throw new StepFailure("Port %d is given twice, for %s and for %s. Move one with %s or %s."
                            .formatted(number, other.getKey().owner(), port.owner(), port.option(), port.variable()));
                }
            }
            seen.put(port, number);
            requireFree(port, number);
        }
    }

    private static void requireFree(Port port, int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException taken) {
            throw new StepFailure(
                    "Port %d, which %s would use, is taken by %s. Stop that, or move %s with %s NUMBER or the variable %s."
                            .formatted(
                                    number,
                                    port.owner(),
                                    PortHolder.of(number).orElse("another program"),
                                    port.owner(),
                                    port.option(),
                                    port.variable()),
                    taken);
        }
    }

    static int parse(String setting, String text) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException(setting + " must be a port from 1 to " + HIGHEST + ", not '" + text + "'");
    }
}
