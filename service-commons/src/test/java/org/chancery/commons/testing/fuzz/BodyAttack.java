package org.chancery.commons.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.chancery.commons.testing.fuzz.FuzzClient.Answer;
import org.chancery.commons.testing.fuzz.HostileValues.Value;
import org.chancery.commons.testing.fuzz.HostileValues.Verdict;

/** Wrong and awkward values in every field of the body, and bodies that are broken as a whole. */
final class BodyAttack {
    private final Target target;
    private final HostileValues values;
    private final HostileTexts texts;
    private final ObjectMapper json = new ObjectMapper();

    BodyAttack(Target target, HostileValues values, HostileTexts texts) {
        this.target = target;
        this.values = values;
        this.texts = texts;
    }

    void run() {
        if (!target.operation().hasBody()) {
            return;
        }
        if (target.operation().isForm()) {
            parts();
        } else {
            fields();
        }
        broken();
    }

    private void fields() {
        for (var field : RequestField.of(target.api(), target.operation().body())) {
            for (var value : values.of(field, target.samples())) {
                var body = target.samples().bodyWith(target.operation(), field, value.raw());
                judge(
                        field,
                        value,
                        target.sendBody(target.operation().contentType(), body.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private void judge(RequestField field, Value value, Answer answer) {
        if (value.verdict() == Verdict.REFUSED_BY_NAME && !answer.refuses(field.name())) {
            target.fault("is not refused by the name of " + field.pointer(), answer);
        } else if (value.verdict() == Verdict.REFUSED && answer.status() != 400) {
            target.fault("must be refused (" + field.pointer() + ")", answer);
        } else if (value.raw() != null && answer.isSuccess()) {
            readBack(field, tree(value.raw()), answer);
        }
    }

    private void readBack(RequestField field, JsonNode sent, Answer accepted) {
        // A blank text is as good as none.
        if (!sent.isTextual() || sent.asText().isBlank() || !accepted.body().isObject()) {
            return;
        }
        var read = accepted.location().isEmpty() ? accepted.body() : target.read(accepted.location());
        var kept = read.at(field.pointer());
        // Blanks around a text may go, nothing else.
        if (kept.isTextual()
                && !kept.asText().equals(sent.asText())
                && !kept.asText().equals(sent.asText().strip())) {
            target.fault("is read back otherwise than sent (" + field.pointer() + ", " + kept + ")", accepted);
        }
    }

    private void parts() {
        for (var field : RequestField.of(target.api(), target.operation().body())) {
            var parts = target.validParts();
            if (field.isFile()) {
                texts.plain().forEach(text -> sendWithPart(field, text));
            } else {
                texts.plain().forEach(text -> sendWithPart(field, text));
                HostileTexts.unlawful(field.schema()).forEach(text -> requireRefusal(field, sendWithPart(field, text)));
            }
            parts.remove(field.name());
            var answer = target.sendForm(parts);
            if (field.required()) {
                requireRefusal(field, answer);
            }
        }
    }

    private Answer sendWithPart(RequestField field, String text) {
        var parts = new LinkedHashMap<>(target.validParts());
        parts.put(field.name(), text);
        return target.sendForm(parts);
    }

    private void requireRefusal(RequestField field, Answer answer) {
        if (!answer.refuses(field.name())) {
            target.fault("is not refused by the name of " + field.pointer(), answer);
        }
    }

    private void broken() {
        for (var body : BrokenBodies.of(target)) {
            var answer = target.sendBody(body.contentType(), body.bytes());
            if (body.refused() && answer.isSuccess()) {
                target.fault("must be refused", answer);
            }
        }
    }

    private JsonNode tree(String raw) {
        try {
            return json.readTree(raw);
        } catch (JsonProcessingException unreadable) {
            return json.missingNode();
        }
    }
}
