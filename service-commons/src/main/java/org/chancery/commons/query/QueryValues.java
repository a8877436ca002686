package org.chancery.commons.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.json.PlainDate;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of query parameters. The framework answers a value that it cannot convert with 404; these answer it
 * with 400 and the parameter's name. Absent and empty parameters are null.
 */
public final class QueryValues {
    private QueryValues() {}

    public static <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String text, Class<E> type) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        name,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** Every value of a parameter that may be repeated; empty when it is absent. */
    public static <E extends Enum<E>> List<E> someOf(String name, @Nullable List<String> texts, Class<E> type) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .filter(text -> !text.isEmpty())
                        .<E>mapMulti((text, constants) -> {
                            var constant = oneOf(name, text, type);
                            if (constant != null) {
                                constants.accept(constant);
                            }
                        })
                        .toList();
    }

    /** A text as it came. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** A state as ISO 3166-1 alpha-3. */
    public static @Nullable String state(String name, @Nullable String text) {
        var code = text(text);
        if (code != null && !StateCode.Validator.isState(code)) {
            throw Problems.invalid(name, StateCode.COMPLAINT);
        }
        return code;
    }

    public static @Nullable LocalDate date(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var date = PlainDate.parse(text);
        if (date == null) {
            throw Problems.invalid(name, "must be a date such as 2023-10-21");
        }
        return date;
    }

    public static @Nullable Boolean flag(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalid(name, "must be true or false");
        };
    }

    public static @Nullable UUID id(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException unreadable) {
            // Answered below, like a text that is only nearly an id.
        }
        throw Problems.invalid(name, "must be an id such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    }

    /** A whole number between the bounds, inclusive. */
    public static int number(String name, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // Answered below, like a number out of bounds.
        }
        throw Problems.invalid(name, "must be a whole number from " + least + " to " + most);
    }
}
