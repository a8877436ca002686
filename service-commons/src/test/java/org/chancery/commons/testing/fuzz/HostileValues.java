package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Values that are wrong for a schema, lie on its borders, or are hard to carry unharmed. */
final class HostileValues {
    /** How many of the awkward texts each field gets; over all fields, all of them come round. */
    private static final int TEXTS_A_FIELD = 6;

    /** Raw JSON texts: escapes are meant for the reader of the JSON. */
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"\\t\"",
            "\"\\u00a0\\u2003\"",
            "\"NaN\"",
            "\"null\"",
            "\"\\ud83d\\ude00 \ud83d\ude00\"",
            "\"\ud800\udf48\ud808\udc00\"",
            "\"e\u0301\u0302\u0303\u0304\u0305\u0306 Z\u0351\u036b\u0343\"",
            "\"\u202eabc\u202c \u2066x\u2069\"",
            "\"\\ud800\"",
            "\"x\\udc00y\"",
            "\"\\u0000\"",
            "\"a\\u0001b\\u007f\"",
            "\"\\ufeffa\\uffff\"",
            "\"line\\r\\nbreak\"",
            "\"' or '1'='1' --\"",
            "\"\\\"; drop table person; --\"",
            "\"%' escape '!\"",
            "\"<script>alert(1)</script>\"",
            "\"${7*7} #{7*7} {{7*7}} %s %n %1$s {0}\"",
            "\"../../../etc/passwd\"",
            "\"=1+1\"",
            "\"\u0130\u0131\u017f\u212a\"",
            "\"\u0421\u0442\u043e\u0439\u0447\u0435\u0432 \u049a\u0430\u0437\u0430\u049b\"",
            "\"2023-10-21\"",
            "\"-1\"",
            "\"a\u200bb\u200d\"");

    private static final List<String> NOT_JSON =
            List.of("NaN", "Infinity", "-", "1e", "01", "'x'", "undefined", "\"a\u0001\"");
    private static final List<String> NO_DATES = List.of(
            "\"2023-02-30\"",
            "\"2023-13-01\"",
            "\"2023-10-21T00:00:00Z\"",
            "\"21.10.2023\"",
            "\"99999-01-01\"",
            "\"-2023-01-01\"",
            "20231021",
            "[2023,10,21]",
            "true");
    private static final List<String> DATES =
            List.of("\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-29\"", "\"1900-01-01\"");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    /**
     * A value as raw JSON.
     *
     * @param raw null for a field that is left out
     * @param verdict what must become of it
     */
    record Value(String raw, Verdict verdict) {}

    /** What must become of a value. */
    enum Verdict {
        /** 400 with the name of the field. */
        REFUSED_BY_NAME,
        /** 400. */
        REFUSED,
        /** Anything but a failure; what is accepted must be read back as it was sent. */
        OPEN
    }

    List<Value> of(RequestField field, Samples samples) {
        var values = new ArrayList<Value>();
        var absent = field.required() ? Verdict.REFUSED_BY_NAME : Verdict.OPEN;
        if (!field.isElement()) {
            values.add(new Value(null, absent));
        }
        values.add(new Value("null", absent));
        values.add(new Value(any(NOT_JSON), Verdict.REFUSED));
        switch (OpenApiDocument.type(field.schema())) {
            case "string" -> texts(field.schema(), values);
            case "integer", "number" -> numbers(field.schema(), values);
            case "boolean" -> add(values, Verdict.REFUSED_BY_NAME, "\"true\"", "1", "{}", "[]");
            case "array" -> lists(field, samples, values);
            default -> add(values, Verdict.REFUSED_BY_NAME, "7", "\"x\"", "true", "[[]]");
        }
        return values;
    }

    private void texts(JsonNode schema, List<Value> values) {
        add(values, Verdict.REFUSED_BY_NAME, "{}", "[\"a\"]");
        if (schema.has("enum")) {
            add(
                    values,
                    Verdict.REFUSED_BY_NAME,
                    "0",
                    "\"NO_SUCH_VALUE\"",
                    "\"" + schema.path("enum").path(0).asText().toLowerCase(Locale.ROOT) + "\"");
            return;
        }
        switch (schema.path("format").asText()) {
            case "date" -> {
                NO_DATES.forEach(date -> add(values, Verdict.REFUSED_BY_NAME, date));
                DATES.forEach(date -> add(values, Verdict.OPEN, date));
            }
            case "uuid" -> {
                add(values, Verdict.REFUSED_BY_NAME, "\"x\"", "7", "\"3f2504e0-4f89-41d3-9a0c-0305e82c330g\"");
                add(values, Verdict.OPEN, "\"00000000-0000-0000-0000-000000000000\"", "\"\"", "\"1-1-1-1-1\"");
            }
            default -> {
                add(values, Verdict.REFUSED_BY_NAME, "7", "1.5", "true");
                if (schema.has("maxLength")) {
                    var longest = "a".repeat(schema.path("maxLength").asInt());
                    add(values, verdict(schema, longest), quoted(longest));
                    add(values, Verdict.REFUSED_BY_NAME, quoted(longest + "a"));
                }
                if (schema.path("minLength").asInt() > 0) {
                    add(values, Verdict.REFUSED_BY_NAME, "\"\"");
                }
                for (var text : List.of("", "  ", "no-match")) {
                    add(values, verdict(schema, text), quoted(text));
                }
                awkward().forEach(text -> add(values, Verdict.OPEN, text));
            }
        }
    }

    private static void numbers(JsonNode schema, List<Value> values) {
        add(values, Verdict.REFUSED_BY_NAME, "\"7\"", "\"NaN\"", "true", "{}", "[]");
        add(values, Verdict.OPEN, "0", "-1", "-0", "1.0", "1e2");
        if (OpenApiDocument.type(schema).equals("integer")) {
            add(values, Verdict.REFUSED_BY_NAME, "1.5", "99999999999999999999999999");
            add(values, Verdict.REFUSED, "1e400", "1e-400");
        } else {
            add(values, Verdict.OPEN, "1e400", "1e-400", "1e999999999");
        }
        if (schema.has("enum")) {
            add(values, Verdict.REFUSED_BY_NAME, "7");
        }
        if (schema.has("maximum")) {
            add(values, Verdict.OPEN, schema.path("maximum").asText());
            add(
                    values,
                    Verdict.REFUSED_BY_NAME,
                    whole(schema, "maximum").add(BigInteger.ONE).toString());
        }
        if (schema.has("minimum")) {
            add(values, Verdict.OPEN, schema.path("minimum").asText());
            add(
                    values,
                    Verdict.REFUSED_BY_NAME,
                    whole(schema, "minimum").subtract(BigInteger.ONE).toString());
        }
    }

    private static void lists(RequestField field, Samples samples, List<Value> values) {
        var schema = field.schema();
        add(values, Verdict.REFUSED_BY_NAME, "{}", "\"x\"", "7", "true");
        add(values, schema.path("minItems").asInt() > 0 ? Verdict.REFUSED_BY_NAME : Verdict.OPEN, "[]");
        add(values, Verdict.OPEN, "[null]", "[[]]");
        if (schema.has("maxItems")) {
            var one = samples.sample("", "", schema.path("items")).toString();
            add(
                    values,
                    Verdict.REFUSED_BY_NAME,
                    "["
                            + String.join(
                                    ",",
                                    Collections.nCopies(schema.path("maxItems").asInt() + 1, one)) + "]");
        }
    }

    private Stream<String> awkward() {
        var some = new ArrayList<>(TEXTS);
        Collections.shuffle(some, random);
        return some.stream().limit(TEXTS_A_FIELD);
    }

    private String any(List<String> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static void add(List<Value> values, Verdict verdict, String... raw) {
        for (var one : raw) {
            values.add(new Value(one, verdict));
        }
    }

    private static Verdict verdict(JsonNode schema, String text) {
        return HostileTexts.isLawful(schema, text) ? Verdict.OPEN : Verdict.REFUSED_BY_NAME;
    }

    private static BigInteger whole(JsonNode schema, String border) {
        return schema.path(border).decimalValue().toBigInteger();
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
