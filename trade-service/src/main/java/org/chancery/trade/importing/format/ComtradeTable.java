package org.chancery.trade.importing.format;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** UN Comtrade, version 1, as a table in text. */
final class ComtradeTable {
    static final String PUBLISHER = "UN Comtrade";
    static final String DATASET = "International merchandise trade";
    static final String CURRENCY = "USD";
    static final String LANGUAGE = "en";

    private static final Set<String> TELLING = Set.of(
            "reportercode", "partnercode", "flowcode", "cmdcode", "classificationcode", "period", "primaryvalue");

    private ComtradeTable() {}

    static boolean isIn(List<String> columns) {
        return columns.containsAll(TELLING);
    }

    static void read(Content content, FlowSink sink, char separator) throws IOException {
        try (var rows = CsvRows.open(content, separator)) {
            var places = new EnumMap<ComtradeField, Integer>(ComtradeField.class);
            for (var field : ComtradeField.values()) {
                places.put(field, rows.columnIfAny(field.heading()));
            }
            var meaning = new ComtradeRows(sink);
            rows.forEach(sink, row -> meaning.tell(field -> row.text(places.getOrDefault(field, -1)), row));
        }
    }
}
