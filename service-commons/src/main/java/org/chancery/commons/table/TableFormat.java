package org.chancery.commons.table;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A kind of file that spreadsheets, or the programs of statisticians, open. */
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
    },
    /** For a table whose headings and cells are those of SDMX-CSV 2.0. */
    SDMX(TableFormat.SDMX_TYPE, "csv") {
        @Override
        TableWriter open(OutputStream out, List<String> headings) throws IOException {
            return CsvTableWriter.forPrograms(out, headings);
        }
    },
    /** An array of objects, each with the headings as names. */
    JSON(TableFormat.JSON_TYPE, "json") {
        @Override
        TableWriter open(OutputStream out, List<String> headings) throws IOException {
            return new JsonTableWriter(out, headings);
        }
    };

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String SDMX_TYPE = "application/vnd.sdmx.data+csv";
    public static final String JSON_TYPE = "application/json";

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
        var name = type.getType() + "/" + type.getSubtype();
        return Arrays.stream(values())
                .filter(format -> format.type.equals(name))
                .findFirst()
                .orElse(CSV);
    }

    String extension() {
        return extension;
    }

    /** Begins a file with its headings. */
    abstract TableWriter open(OutputStream out, List<String> headings) throws IOException;
}
