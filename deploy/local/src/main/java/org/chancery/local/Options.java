package org.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the person asked for; an option on the command line comes before the variable of the same meaning.
 *
 * @param once end after the briefing instead of staying up
 * @param fresh empty the state first
 * @param state the folder that holds everything that outlives a run
 */
public record Options(boolean once, boolean fresh, boolean help, Path state, Ports ports) {
    static final String STATE_VARIABLE = "CHANCERY_STATE";

    static Options parse(List<String> arguments, Map<String, String> environment, Path defaultState) {
        var once = false;
        var fresh = false;
        var help = false;
        var state = Optional.ofNullable(environment.get(STATE_VARIABLE))
                .map(Path::of)
                .orElse(defaultState);
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            Optional.ofNullable(environment.get(port.variable()))
                    .ifPresent(text -> numbers.put(port, Ports.parse(port.variable(), text)));
        }
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--once" -> once = true;
                case "--fresh" -> fresh = true;
                case "--help", "-h" -> help = true;
                case "--offline", "--no-build" -> {
                    // For the build only, which deploy/up has done.
                }
                case "--state" -> state = Path.of(valueOf(option, rest));
                default -> {
                    var port = portOf(option);
                    numbers.put(port, Ports.parse(option, valueOf(option, rest)));
                }
            }
        }
        return new Options(once, fresh, help, state.toAbsolutePath().normalize(), new Ports(numbers));
    }

    /** A file of its own, so that {@code deploy/up} can show it before anything is built. */
    static String usage() {
        try (var text = Options.class.getResourceAsStream("/usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Port portOf(String option) {
        return Arrays.stream(Port.values())
                .filter(port -> port.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown option '" + option + "'"));
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
