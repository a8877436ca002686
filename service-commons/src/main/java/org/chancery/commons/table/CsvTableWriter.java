package org.chancery.commons.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 in UTF-8, after a byte order mark: without it Excel reads Cyrillic as the code page of the machine. Numbers and
 * dates are written as ISO has them, whatever the reader's language.
 */
final class CsvTableWriter implements TableWriter {
    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private final CsvWriter csv;
    private final boolean forPeople;

    CsvTableWriter(OutputStream stream, List<String> headings) throws IOException {
        this(stream, headings, true);
    }

    private CsvTableWriter(OutputStream stream, List<String> headings, boolean forPeople) throws IOException {
        this.forPeople = forPeople;
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        if (forPeople) {
            out.write('\uFEFF');
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(headings);
    }

    /** Without what only spreadsheets need: programs would take the mark and the guards of texts for content. */
    static CsvTableWriter forPrograms(OutputStream stream, List<String> headings) throws IOException {
        return new CsvTableWriter(stream, headings, false);
    }

    @Override
    public void add(List<?> cells) {
        var row = csv.writeRecord();
        cells.forEach(cell -> row.writeField(text(cell)));
        row.endRecord();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private @Nullable String text(@Nullable Object cell) {
        if (cell == null) {
            return null;
        }
        return forPeople && !(cell instanceof Number) ? SafeText.of(cell.toString()) : cell.toString();
    }
}
