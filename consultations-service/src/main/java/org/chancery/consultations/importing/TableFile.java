package org.chancery.consultations.importing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.consultations.importing.sheet.SheetFormat;
import org.chancery.consultations.importing.sheet.SheetWriter;
import org.chancery.consultations.importing.sheet.SheetWriter.Table;

/** A table that goes out as a file. */
final class TableFile {
    private static final char COMMA = ',';

    private final String name;
    private final SheetFormat format;
    private final byte[] content;

    private TableFile(String name, SheetFormat format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    /** The header of a sheet with past rounds; a workbook explains the columns on a second sheet. */
    static TableFile template(SheetFormat format) {
        var rounds = new Table(
                "Rounds",
                RoundColumn.ofTheTemplate().stream().map(RoundColumn::header).toList(),
                List.of());
        var columns = new Table(
                "Columns",
                List.of("Column", "Required", "Meaning"),
                RoundColumn.ofTheTemplate().stream()
                        .map(column -> List.of(column.header(), column.isRequired() ? "yes" : "no", column.meaning()))
                        .toList());
        return new TableFile(
                "past-rounds." + format.extension(),
                format,
                format == SheetFormat.XLSX
                        ? SheetWriter.xlsx(List.of(rounds, columns))
                        : SheetWriter.csv(rounds, COMMA));
    }

    /** The rows as they came, with what is wrong in a last column, in the format and with the separator of the upload. */
    static TableFile ofRejects(RoundImport upload, List<RoundImportRow> rows) {
        var header = new ArrayList<>(upload.header());
        var known = header.stream().map(RoundColumn::named).toList().indexOf(Optional.of(RoundColumn.PROBLEM));
        var position = known < 0 ? header.size() : known;
        if (known < 0) {
            header.add(RoundColumn.PROBLEM.header());
        }
        var table = new Table(
                "Rounds",
                header,
                rows.stream().map(row -> cells(row, position, header.size())).toList());
        var separator = upload.separator();
        return new TableFile(
                "rejects." + upload.format().extension(),
                upload.format(),
                separator == null ? SheetWriter.xlsx(List.of(table)) : SheetWriter.csv(table, separator.charAt(0)));
    }

    Response response() {
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static List<String> cells(RoundImportRow row, int position, int width) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < Math.max(width, row.row().cells().size()); column++) {
            cells.add(column == position ? problem(row) : row.row().cell(column));
        }
        return cells;
    }

    private static String problem(RoundImportRow row) {
        return "Row " + row.row().number() + ": "
                + row.complaints().stream().map(Complaint::text).collect(Collectors.joining("; "));
    }
}
