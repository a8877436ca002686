package org.chancery.commons.testing.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.commons.testing.fuzz.OpenApiDocument.Parameter;

/** Wrong and awkward values in the path, the query and the headers. */
final class ParameterAttack {
    private static final List<String> ENTITY_TAGS = List.of(
            "x",
            "\"",
            "\"\"",
            "W/\"0\"",
            "\"-1\"",
            "\"9999999999999999999999\"",
            ", ,",
            "\"0\",\"1\"",
            "a".repeat(500));
    private static final List<String> IDEMPOTENCY_KEYS =
            List.of(" ", "x", "k".repeat(200), "\u00e9\u00ff", "' or 1=1 --");
    private static final List<String> MEDIA_TYPES =
            List.of("application/xml", "x", "*/*;q=2", "text/html, application/json;q=0");

    private final Target target;
    private final HostileTexts texts;

    ParameterAttack(Target target, HostileTexts texts) {
        this.target = target;
        this.texts = texts;
    }

    void run() {
        path();
        target.operation().parameters().forEach(parameter -> {
            switch (parameter.in()) {
                case "query" -> query(parameter);
                case "header" -> header(parameter);
                default -> {}
            }
        });
        MEDIA_TYPES.forEach(type -> target.sendWithHeader("Accept", type));
        target.sendWithHeader("Accept-Language", "x-\u00ff, *;q=9");
        target.sendWithHeader("Range", "bytes=9-1");
    }

    private void path() {
        var template = target.operation().path();
        for (var start = template.indexOf('{'); start >= 0; start = template.indexOf('{', start + 1)) {
            var before = target.prefix(start);
            var after = template.substring(template.indexOf('}', start) + 1)
                    .replaceAll("\\{[^}]+}", "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
            texts.encoded().forEach(text -> target.sendToPath(before + text + after));
        }
    }

    private void query(Parameter parameter) {
        texts.encoded().forEach(text -> target.sendWithQuery(parameter.name(), text));
        var schema = target.api().resolve(parameter.schema());
        var one = schema.has("items") ? target.api().resolve(schema.path("items")) : schema;
        for (var text : HostileTexts.unlawful(one)) {
            var answer = target.sendWithQuery(parameter.name(), URLEncoder.encode(text, StandardCharsets.UTF_8));
            if (!answer.refuses(parameter.name())) {
                target.fault("is not refused by the name of " + parameter.name(), answer);
            }
        }
    }

    private void header(Parameter parameter) {
        switch (parameter.name()) {
            case "If-Match" -> ENTITY_TAGS.forEach(tag -> target.sendWithHeader("If-Match", tag));
            case "Idempotency-Key" -> IDEMPOTENCY_KEYS.forEach(key -> target.sendWithHeader("Idempotency-Key", key));
            default -> {}
        }
        for (var text : HostileTexts.unlawful(target.api().resolve(parameter.schema()))) {
            var answer = target.sendWithHeader(parameter.name(), text);
            if (!answer.refuses(parameter.name())) {
                target.fault("is not refused by the name of " + parameter.name(), answer);
            }
        }
    }
}
