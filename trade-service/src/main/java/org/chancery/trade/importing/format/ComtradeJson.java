package org.chancery.trade.importing.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.trade.source.Extent;
import org.jspecify.annotations.Nullable;

/** An answer of the API of UN Comtrade. Its rows are numbered by their place in {@code data}: it may have no lines. */
@ApplicationScoped
class ComtradeJson implements Layout {
    private static final Pattern ANSWER = Pattern.compile("\\s*\\{.*\"data\"\\s*:\\s*\\[.*", Pattern.DOTALL);
    private static final int LONGEST_TEXT = 10_000;

    /** What the API gives at most, without and with a key; an answer of just so many was probably cut. */
    private static final long PREVIEW = 500;

    private static final long CALL = 100_000;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNestingDepth(20)
                    .build())
            .build();

    private final Map<String, ComtradeField> fields = new HashMap<>();

    ComtradeJson() {
        for (var field : ComtradeField.values()) {
            fields.put(field.heading().toLowerCase(Locale.ROOT), field);
        }
    }

    @Override
    public String name() {
        return "comtrade-json";
    }

    @Override
    public Origin origin() {
        return new Origin(ComtradeTable.PUBLISHER, ComtradeTable.DATASET, Extent.PARTIAL, ComtradeTable.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return ANSWER.matcher(head.text()).matches();
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var parser = json.createParser(content.reader())) {
            readAnswer(parser, sink);
        } catch (JsonEOFException cut) {
            throw new UnreadableFile("The JSON ends in the middle: the file is cut off. Fetch it again.", cut);
        } catch (StreamConstraintsException endless) {
            throw new UnreadableFile(
                    "A text in the JSON is longer than " + LONGEST_TEXT + " characters, or it is nested too deep.",
                    endless);
        } catch (JsonParseException broken) {
            throw new UnreadableFile(
                    "The JSON is broken in line " + broken.getLocation().getLineNr() + ": "
                            + broken.getOriginalMessage(),
                    broken);
        }
    }

    private void readAnswer(JsonParser parser, FlowSink sink) throws IOException {
        parser.nextToken();
        var rows = 0L;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("data") && value == JsonToken.START_ARRAY) {
                rows = readRows(parser, sink);
            } else if (name.equals("error")
                    && value == JsonToken.VALUE_STRING
                    && !parser.getText().isBlank()) {
                throw new UnreadableFile("UN Comtrade answered with an error: " + parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (rows == PREVIEW || rows == CALL) {
            sink.note("The answer has exactly " + rows
                    + " rows, the most that the API gives at once: it is probably cut.");
        }
    }

    private long readRows(JsonParser parser, FlowSink sink) throws IOException {
        var meaning = new ComtradeRows(sink);
        var record = new JsonRow();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            record.begin();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = fields.get(parser.currentName().toLowerCase(Locale.ROOT));
                var value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (field != null && value != JsonToken.VALUE_NULL) {
                    record.set(field, parser.getText().strip());
                }
            }
            try {
                meaning.tell(record::get, record);
            } catch (Rejection rejection) {
                sink.reject(record, rejection.column(), rejection.reason());
            }
        }
        return record.number();
    }

    private static final class JsonRow implements RawRow {
        private final Map<ComtradeField, String> values = new EnumMap<>(ComtradeField.class);
        private long number;

        void begin() {
            number++;
            values.clear();
        }

        void set(ComtradeField field, String value) {
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        }

        @Nullable
        String get(ComtradeField field) {
            return values.get(field);
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public String text() {
            var text = new StringBuilder();
            values.forEach((field, value) -> text.append(text.isEmpty() ? "" : ", ")
                    .append(field.heading())
                    .append('=')
                    .append(value));
            return text.toString();
        }
    }
}
