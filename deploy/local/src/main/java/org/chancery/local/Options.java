package org.chancery.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    static String usage() {
        var ports = Arrays.stream(Port.values())
                .map(port -> String.format(
                        Locale.ROOT,
                        "  %-28s %s's port, usually %d (%s)%n",
                        port.option() + " NUMBER",
                        port.owner(),
                        port.usual(),
                        port.variable()))
                .collect(Collectors.joining());
        return """
                deploy/up [options]: starts the whole suite on 127.0.0.1 and composes the running example's briefing.
                  --once                       end after the briefing
                  --fresh                      empty the state first
                  --offline                    build without asking for anything from outside
                  --no-build                   start what is built, whatever has changed since
                  --state DIR                  where data, secrets and logs are kept, usually .chancery (%s)
                """.formatted(STATE_VARIABLE) + ports;
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
