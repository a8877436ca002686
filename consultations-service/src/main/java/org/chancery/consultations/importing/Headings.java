package org.chancery.consultations.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.consultations.importing.sheet.Sheet;
import org.chancery.consultations.importing.sheet.UnreadableSheet;

/** Which column of a sheet is which. */
record Headings(Map<RoundColumn, Integer> positions, int width) {

    /** Refuses a header with columns that are unknown, named twice, without a name, or missing; all are named at once. */
    static Headings of(List<String> header) throws UnreadableSheet {
        var positions = new EnumMap<RoundColumn, Integer>(RoundColumn.class);
        var complaints = new ArrayList<String>();
        for (var position = 0; position < header.size(); position++) {
            var name = header.get(position);
            var column = RoundColumn.named(name);
            if (column.isEmpty()) {
                complaints.add(
                        name.isEmpty() ? "has no name for column " + (position + 1) : "has the unknown column " + name);
            } else if (positions.putIfAbsent(column.get(), position) != null) {
                complaints.add("has two columns " + column.get().header());
            }
        }
        Arrays.stream(RoundColumn.values())
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .forEach(column -> complaints.add("lacks the column " + column.header()));
        if (!complaints.isEmpty()) {
            throw new UnreadableSheet(String.join(", ", complaints) + "; known are "
                    + RoundColumn.ofTheTemplate().stream()
                            .map(RoundColumn::header)
                            .collect(Collectors.joining(", ")));
        }
        return new Headings(positions, header.size());
    }

    /** "" where the sheet has no such column or the row no such cell. */
    String cell(Sheet.Row row, RoundColumn column) {
        var position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }
}
