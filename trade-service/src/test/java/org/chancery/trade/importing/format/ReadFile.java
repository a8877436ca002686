package org.chancery.trade.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a layout tells of a file: rows as one line each, empty fields left out at the end. */
final class ReadFile implements FlowSink {
    final List<String> rows = new ArrayList<>();
    final List<String> rejects = new ArrayList<>();
    final Map<String, Integer> leftOut = new TreeMap<>();
    final List<String> notes = new ArrayList<>();
    final Map<String, String> titles = new TreeMap<>();
    final List<String> withdrawn = new ArrayList<>();
    String titlesIn = "";
    String unit = "";
    String published = "";

    private ReadFile() {}

    /** Before anything is read. */
    static ReadFile nothing() {
        return new ReadFile();
    }

    static ReadFile of(Layout layout, String text) throws IOException {
        return of(layout, "file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile of(Layout layout, String name, byte[] bytes) throws IOException {
        var content = content(name, bytes);
        if (!layout.recognises(content.head())) {
            throw new AssertionError("not recognised by " + layout.name());
        }
        var read = new ReadFile();
        layout.read(content, read);
        return read;
    }

    /** Each with an end. */
    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static Content content(String name, byte[] bytes) throws IOException {
        return new Content(name, () -> new ByteArrayInputStream(bytes));
    }

    static List<Layout> allLayouts() {
        return List.of(
                new ComtradeCsv(),
                new ComtradeBulk(),
                new ComtradeJson(),
                new ComtradeLegacy(),
                new ComtradeOldBulk(),
                new Baci(),
                new Wits(),
                new EasyComext(),
                new EurostatBulk(),
                new SdmxCsv(),
                new KazakhWorkbook());
    }

    /** The names of all layouts that take the file for theirs. */
    static List<String> recognisedBy(byte[] bytes) throws IOException {
        var head = content("file", bytes).head();
        return allLayouts().stream()
                .filter(layout -> layout.recognises(head))
                .map(Layout::name)
                .toList();
    }

    @Override
    public void accept(FlowRow row, RawRow raw) {
        rows.add(raw.number() + ": "
                + Stream.of(
                                row.reporterScheme() + " " + beside(row.reporter(), row.reporterLetters()),
                                (row.partnerScheme() == row.reporterScheme() ? "" : row.partnerScheme() + " ")
                                        + beside(row.partner(), row.partnerLetters()),
                                row.flow(),
                                row.period(),
                                row.classification(),
                                row.commodity(),
                                row.value(),
                                row.valuation(),
                                row.netWeight() == null ? null : "kg " + row.netWeight(),
                                row.quantityUnit() == null ? null : row.quantity() + " " + row.quantityUnit(),
                                row.status() == 'A' ? null : "status " + row.status())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    private static String beside(@Nullable String code, @Nullable String letters) {
        return letters == null ? String.valueOf(code) : code + " (" + letters + ")";
    }

    @Override
    public void withdraw(FlowRow row, RawRow raw) {
        accept(row, raw);
        withdrawn.add(rows.remove(rows.size() - 1));
    }

    @Override
    public void titlesIn(String language) {
        titlesIn = language;
    }

    @Override
    public void reject(RawRow raw, @Nullable String column, String reason) {
        rejects.add(raw.number() + ": " + (column == null ? "" : column + " ") + reason);
    }

    @Override
    public void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    @Override
    public boolean lacksTitle(@Nullable String classification, @Nullable String commodity) {
        return !titles.containsKey(classification + " " + commodity);
    }

    @Override
    public void title(@Nullable String classification, @Nullable String commodity, @Nullable String title) {
        titles.put(classification + " " + commodity, String.valueOf(title));
    }

    @Override
    public void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    @Override
    public void unit(String currency, int unitMultiplier) {
        unit = currency + " " + unitMultiplier;
    }

    @Override
    public void published(@Nullable LocalDate on, @Nullable LocalDate nextReleaseOn) {
        published = on + ", next " + nextReleaseOn;
    }
}
