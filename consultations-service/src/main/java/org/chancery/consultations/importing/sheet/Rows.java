package org.chancery.consultations.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a table as they are read: the first with something in it is the header, blank ones are left out. */
final class Rows {
    private static final int MOST_COLUMNS = 200;

    private final int most;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private @Nullable List<String> header;

    /** @param most rows below the header that are read; one more and the file is refused */
    Rows(int most) {
        this.most = most;
    }

    void add(int number, List<String> cells) throws UnreadableSheet {
        var stripped = stripped(cells);
        if (stripped.isEmpty()) {
            return;
        }
        if (stripped.size() > MOST_COLUMNS) {
            throw new UnreadableSheet("has more than " + MOST_COLUMNS + " columns in row " + number);
        }
        if (header == null) {
            header = stripped;
        } else if (rows.size() == most) {
            throw new UnreadableSheet("has more than " + most + " rows; divide it");
        } else {
            rows.add(new Sheet.Row(number, stripped));
        }
    }

    /** Cells that are only formatted, to the right of the last one with something in it, are none. */
    private static List<String> stripped(List<String> cells) {
        var stripped = cells.stream().map(String::strip).toList();
        var last = stripped.size();
        while (last > 0 && stripped.get(last - 1).isEmpty()) {
            last--;
        }
        return stripped.subList(0, last);
    }

    Sheet sheet(SheetFormat format, @Nullable String encoding, @Nullable Character separator) throws UnreadableSheet {
        if (header == null) {
            throw new UnreadableSheet("is empty: the first row names the columns");
        }
        return new Sheet(format, encoding, separator, header, rows);
    }
}
