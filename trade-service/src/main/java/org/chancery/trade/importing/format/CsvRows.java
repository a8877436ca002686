package org.chancery.trade.importing.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table in text whose first row is the headings. Holds one row at a time; a field or line without end is refused. Rows
 * that are not lawful are told to the sink, so that a layout only says what each row means.
 */
public final class CsvRows implements AutoCloseable {
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_FIELDS = 1_000;

    private final CsvRow row;
    private final CloseableIterator<CsvRow> rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;
    private final boolean headingsEndWithSeparator;

    private CsvRows(Content content, char separator) throws IOException {
        this.row = new CsvRow(separator);
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_FIELD * 4)
                .build(new Handler(row), content.reader())
                .iterator();
        if (!hasNext()) {
            throw new UnreadableFile("The file has no headings.");
        }
        rows.next();
        for (var index = row.size() - 1; index >= 0; index--) {
            var heading = row.text(index);
            if (heading != null) {
                columns.put(heading.toLowerCase(Locale.ROOT), index);
            }
        }
        this.headingsEndWithSeparator = row.text(row.size() - 1) == null;
        this.width = row.size();
    }

    /** Reads the headings. */
    public static CsvRows open(Content content, char separator) throws IOException {
        return new CsvRows(content, separator);
    }

    /** The first column with one of these headings, in upper or lower case. */
    public int column(String... headings) throws UnreadableFile {
        var found = columnIfAny(headings);
        if (found < 0) {
            throw new UnreadableFile("The file has no column " + headings[0] + ".");
        }
        return found;
    }

    /** As {@link #column}; -1, which every row has as empty, if there is none. */
    public int columnIfAny(String... headings) {
        return List.of(headings).stream()
                .map(heading -> columns.get(heading.toLowerCase(Locale.ROOT)))
                .filter(index -> index != null)
                .findFirst()
                .orElse(-1);
    }

    /** Every row below the headings; a {@link Rejection} that the reader throws is told to the sink. */
    public void forEach(FlowSink sink, Consumer<CsvRow> reader) throws IOException {
        while (hasNext()) {
            rows.next();
            try {
                requireShape(sink);
                reader.accept(row);
            } catch (Rejection rejection) {
                sink.reject(row, rejection.column(), rejection.reason());
            }
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void requireShape(FlowSink sink) {
        if (row.size() == width + 1 && row.text(width) == null && !headingsEndWithSeparator) {
            sink.note("Each row ends with a separator that the headings do not have.");
        } else if (row.size() != width) {
            throw new Rejection(null, "has " + row.size() + " fields below " + width + " headings");
        }
        if (!row.isOneLine()) {
            throw new Rejection(null, "has a line break in a field: a quotation mark is missing or left over");
        }
    }

    private boolean hasNext() throws IOException {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (CsvParseException failure) {
            throw unreadable(failure);
        }
    }

    private static IOException unreadable(CsvParseException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof UnreadableFile unreadable) {
                return unreadable;
            }
        }
        return new UnreadableFile(
                "The text is no table from there on: " + failure.getMessage()
                        + (failure == cause ? "" : " (" + cause.getMessage() + ")"),
                failure);
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private final CsvRow row;

        Handler(CsvRow row) {
            this.row = row;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= MOST_FIELDS || length > LONGEST_FIELD) {
                throw new CsvParseException(
                        index >= MOST_FIELDS
                                ? "more than " + MOST_FIELDS + " fields in one row"
                                : "a field of more than " + LONGEST_FIELD + " characters");
            }
            row.add(buffer, offset, length, quoted);
            if (row.length() > LONGEST_ROW) {
                throw new CsvParseException("a row of more than " + LONGEST_ROW + " characters");
            }
        }

        @Override
        protected @Nullable CsvRow buildRecord() {
            return row;
        }
    }
}
