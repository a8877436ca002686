package org.chancery.consultations.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sheet with past rounds of Kazakhstan and Bulgaria; change what the test is about. */
public final class RoundSheet {
    private final List<Map<String, String>> rows = new ArrayList<>();

    private RoundSheet() {}

    public static RoundSheet aSheet() {
        return new RoundSheet();
    }

    /** A row that is ready, but for what the changes do: column and value in turn. */
    public RoundSheet row(String heldOn, String... changes) {
        var row = new LinkedHashMap<>(Map.of(
                "title", "Political consultations",
                "kind", "POLITICAL_CONSULTATIONS",
                "level", "DEPUTY_MINISTER",
                "parties", "KAZ, BGR",
                "host", "BGR",
                "city", "Sofia",
                "marking", "PUBLIC"));
        row.put("heldOn", heldOn);
        for (var index = 0; index < changes.length; index += 2) {
            row.put(changes[index], changes[index + 1]);
        }
        rows.add(row);
        return this;
    }

    public byte[] csv() {
        var lines = new ArrayList<String>();
        lines.add(String.join(";", columns()));
        rows.forEach(row -> lines.add(columns().stream()
                .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"))));
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        var sheet = new StringBuilder(Workbooks.row(1, columns().toArray(String[]::new)));
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            sheet.append(Workbooks.row(
                    index + 2,
                    columns().stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toArray(String[]::new)));
        }
        return Workbooks.workbook(sheet.toString());
    }

    private List<String> columns() {
        return rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
