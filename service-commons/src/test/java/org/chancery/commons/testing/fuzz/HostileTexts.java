package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Texts for what comes as a text: a part of a path, a query parameter, a part of a form. */
final class HostileTexts {
    /** How many each place gets; over all places, all of them come round. */
    private static final int A_PLACE = 7;

    /** Percent-encoded as a URI needs it, or more than it can be. */
    private static final List<String> ENCODED = List.of(
            "",
            "%20",
            "%00",
            "%FF%FE",
            "%ED%A0%80",
            "%E2%80%AE",
            "%F0%9F%98%80",
            "%27%20or%201%3D1--",
            "..%2F..%2Fetc",
            "NaN",
            "-1",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "0x10",
            "null",
            "%7B%7D",
            "%5B%5D",
            "true",
            "%3Cscript%3E",
            "%25%27",
            "%25s%25n",
            "2023-02-30",
            "a".repeat(3000),
            "%CC%81".repeat(50),
            "%2C%2C",
            "%C0%AF",
            "%0D%0Ax");

    private static final List<String> PLAIN = List.of(
            "",
            " ",
            "\u0000",
            "\u202eabc",
            "\ud83d\ude00",
            "' or 1=1 --",
            "../../../etc/passwd",
            "NaN",
            "-1",
            "null",
            "{}",
            "<script>",
            "%s%n",
            "=1+1",
            "a".repeat(30_000),
            "\u0301".repeat(50),
            "\r\nx");

    private final Random random;

    HostileTexts(Random random) {
        this.random = random;
    }

    List<String> encoded() {
        return some(ENCODED);
    }

    List<String> plain() {
        return some(PLAIN);
    }

    private List<String> some(List<String> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, A_PLACE);
    }

    /** Texts that break what the schema says; not percent-encoded. */
    static List<String> unlawful(JsonNode schema) {
        var texts = new ArrayList<String>();
        if (schema.has("maxLength")) {
            texts.add("a".repeat(schema.path("maxLength").asInt() + 1));
        }
        if (schema.has("maximum")) {
            texts.add(String.valueOf(schema.path("maximum").asLong() + 1));
            texts.add(String.valueOf(schema.path("minimum").asLong() - 1));
            texts.add("NaN");
            texts.add("1.5");
        }
        if (schema.has("enum")) {
            texts.add("NO_SUCH_VALUE");
        }
        if (!isLawful(schema, "no-match")) {
            texts.add("no-match");
        }
        switch (schema.path("format").asText()) {
            case "date" -> texts.addAll(List.of("2023-02-30", "21.10.2023", "2023-10-21T00:00:00Z"));
            case "uuid" -> texts.addAll(List.of("x", "1-1-1-1-1"));
            default -> {}
        }
        if (OpenApiDocument.type(schema).equals("boolean")) {
            texts.add("maybe");
        }
        return texts;
    }

    /** Whether the pattern of the schema, if any, lets the text through. */
    static boolean isLawful(JsonNode schema, String text) {
        var pattern = schema.path("pattern").asText();
        if (pattern.isEmpty()) {
            return true;
        }
        var matcher = Pattern.compile(pattern).matcher(text);
        // @NotBlank is written as \S, which looks for something inside; all others are for the whole text.
        return pattern.equals("\\S") ? matcher.find() : matcher.matches();
    }
}
