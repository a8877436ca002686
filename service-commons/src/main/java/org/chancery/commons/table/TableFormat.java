package org.chancery.commons.table;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A kind of file that spreadsheets open. */
public enum TableFormat {
    CSV(TableFormat.CSV_TYPE, "csv") {
        @Override
        TableWriter open(OutputStream out, List<String> headings) throws IOException {
            return new CsvTableWriter(out, headings);
        }
    },
    XLSX(TableFormat.XLSX_TYPE, "xlsx") {
        @Override
        TableWriter open(OutputStream out, List<String> headings) throws IOException {
            return new XlsxTableWriter(out, headings);
        }
    };

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;
    private final String extension;

    TableFormat(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** A small table as the text of a CSV file, for where it is not an answer of its own. */
    public static String csv(List<String> headings, List<? extends List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = CSV.open(out, headings);
            for (var row : rows) {
                writer.add(row);
            }
            writer.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static TableFormat of(MediaType type) {
        return XLSX.type.equals(type.getType() + "/" + type.getSubtype()) ? XLSX : CSV;
    }

    String extension() {
        return extension;
    }

    /** Begins a file with its headings. */
    abstract TableWriter open(OutputStream out, List<String> headings) throws IOException;
}
