package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.regex.Pattern;
import org.chancery.trade.source.Extent;

/**
 * SDMX-CSV 1.0 (begins with DATAFLOW) and 2.0 (STRUCTURE), with codes, codes and names in one cell, or names in columns of
 * their own. What follows the first heading separates the fields.
 */
@ApplicationScoped
class SdmxCsv implements Layout {
    private static final Pattern BEGINNING = Pattern.compile(
            "\"?(?:STRUCTURE(?:\\[.\\])?\"?([^\\w\"\\[ ])\"?STRUCTURE_ID|DATAFLOW\"?([^\\w\"\\[ :])).*");

    @Override
    public String name() {
        return "sdmx-csv";
    }

    @Override
    public Origin origin() {
        return new Origin("SDMX", "As the file says", Extent.PARTIAL, ComtradeTable.CURRENCY, 0);
    }

    @Override
    public boolean recognises(Head head) {
        return BEGINNING.matcher(head.firstLine()).matches();
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        var separator = separator(content.head());
        try (var rows = CsvRows.open(content, separator)) {
            var columns = new SdmxColumns(content.head().firstLine(), separator, rows);
            columns.requireTrade();
            var meaning = new SdmxRows(columns, sink);
            rows.forEach(sink, meaning::tell);
        }
    }

    static char separator(Head head) throws UnreadableFile {
        var beginning = BEGINNING.matcher(head.firstLine());
        if (!beginning.matches()) {
            throw new UnreadableFile("The file does not begin with the headings of SDMX-CSV.");
        }
        return (beginning.group(1) == null ? beginning.group(2) : beginning.group(1)).charAt(0);
    }
}
