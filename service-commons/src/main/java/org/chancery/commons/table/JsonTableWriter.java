package org.chancery.commons.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array that is closed only when every row is in it. Empty cells are left out. */
final class JsonTableWriter implements TableWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final List<String> headings;

    JsonTableWriter(OutputStream stream, List<String> headings) throws IOException {
        this.headings = headings;
        this.out = JSON.createGenerator(stream)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        out.writeStartArray();
    }

    @Override
    public void add(List<?> cells) throws IOException {
        out.writeStartObject();
        for (var column = 0; column < headings.size(); column++) {
            write(headings.get(column), cells.get(column));
        }
        out.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        out.writeEndArray();
        out.flush();
    }

    private void write(String name, @Nullable Object cell) throws IOException {
        if (cell == null) {
            return;
        }
        out.writeFieldName(name);
        if (cell instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (cell instanceof Number number) {
            out.writeNumber(new BigDecimal(number.toString()));
        } else {
            out.writeString(cell.toString());
        }
    }
}
