package org.chancery.trade.importing.format;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a data flow has which part in trade: every agency names its dimensions in its own way. */
final class SdmxColumns {
    private static final String LABEL = ": ";

    private final Map<Part, Integer> places = new EnumMap<>(Part.class);
    private final Map<Part, String> identifiers = new EnumMap<>(Part.class);
    private final boolean labelled;

    /** Whether behind each column of codes stands one of names. */
    private final boolean named;

    SdmxColumns(String firstLine, char separator, CsvRows rows) {
        var headings = headings(firstLine, separator);
        labelled = headings.values().stream().anyMatch(heading -> heading.contains(LABEL));
        named = headings.containsKey("STRUCTURE_NAME");
        for (var part : Part.values()) {
            for (var name : part.names()) {
                var heading = headings.get(name);
                if (heading != null) {
                    places.putIfAbsent(part, rows.columnIfAny(heading));
                    identifiers.putIfAbsent(part, name);
                }
            }
        }
    }

    /** By identifier, in capitals: what stands before the label, without the mark of several values. */
    static Map<String, String> headings(String firstLine, char separator) {
        var headings = new LinkedHashMap<String, String>();
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(firstLine)) {
            for (var heading : reader.iterator().next().getFields()) {
                var end = heading.indexOf(LABEL);
                var identifier = end < 0 ? heading : heading.substring(0, end);
                headings.putIfAbsent(
                        identifier.replaceAll("\\[.*", "").strip().toUpperCase(Locale.ROOT), heading.strip());
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return headings;
    }

    /** @throws UnreadableFile if these are data of another kind */
    void requireTrade() throws UnreadableFile {
        var missing = Stream.of(Part.REPORTER, Part.PARTNER, Part.PERIOD, Part.VALUE)
                .filter(part -> !places.containsKey(part))
                .map(part -> part.names().get(0))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableFile("The file is SDMX-CSV, but not of trade between two territories: it has no column "
                    + missing + ".");
        }
        if (!places.containsKey(Part.FLOW) && !places.containsKey(Part.INDICATOR)) {
            throw new UnreadableFile(
                    "The file is SDMX-CSV, but no column says whether exports or imports: FLOW, TRADE_FLOW or INDICATOR.");
        }
    }

    /** The code in the part's column, without its label; null for an empty cell or no such column. */
    @Nullable
    String code(CsvRow row, Part part) {
        var cell = row.text(places.getOrDefault(part, -1));
        if (cell == null || !labelled) {
            return cell;
        }
        var end = cell.indexOf(LABEL);
        return end < 0 ? cell : cell.substring(0, end);
    }

    /** The label behind the code, in its cell or in the next; null if there is none. */
    @Nullable
    String label(CsvRow row, Part part) {
        var place = places.getOrDefault(part, -1);
        if (named && place >= 0) {
            return row.text(place + 1);
        }
        var cell = row.text(place);
        var end = cell == null || !labelled ? -1 : cell.indexOf(LABEL);
        return cell == null || end < 0
                ? null
                : cell.substring(end + LABEL.length()).strip();
    }

    /** The identifier that the file gives the column, or the first that agencies use. */
    String heading(Part part) {
        return identifiers.getOrDefault(part, part.names().get(0));
    }

    boolean has(Part part) {
        return places.containsKey(part);
    }

    /** What a column can tell, with the names that agencies give it. */
    enum Part {
        STRUCTURE("STRUCTURE_ID", "DATAFLOW"),
        ACTION("ACTION"),
        REPORTER(
                "REF_AREA",
                "REPORTER",
                "REPORTING_AREA",
                "REPORTING_COUNTRY",
                "COUNTRY",
                "GEO_PICT",
                "DECLARANT",
                "GEO"),
        PARTNER("COUNTERPART_AREA", "COUNTERPART_COUNTRY", "COUNTERPART", "PARTNER", "PARTNER_COUNTRY"),
        FLOW("TRADE_FLOW", "FLOW", "FLOW_CODE"),
        INDICATOR("INDICATOR", "INDICATORS"),
        COMMODITY("COMMODITY", "PRODUCT", "COMMODITY_CODE", "PRODUCT_CODE", "CMD_CODE"),
        CLASSIFICATION("CLASSIFICATION", "NOMENCLATURE"),
        FREQUENCY("FREQ", "FREQUENCY"),
        PERIOD("TIME_PERIOD"),
        VALUE("OBS_VALUE"),
        UNIT("CURRENCY", "CURRENCY_DENOM", "UNIT_MEASURE", "UNIT"),
        MULTIPLIER("UNIT_MULT"),
        SCALE("SCALE"),
        VALUATION("VALUATION"),
        STATUS("OBS_STATUS", "OBS_FLAG", "STATUS"),
        NET_WEIGHT("NET_WEIGHT"),
        QUANTITY("QUANTITY"),
        QUANTITY_UNIT("QUANTITY_UNIT");

        private final String names;

        Part(String... names) {
            this.names = String.join(" ", names);
        }

        private List<String> names() {
            return List.of(names.split(" "));
        }
    }
}
