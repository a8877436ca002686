package org.chancery.trade.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file as the portal of UN Comtrade gives it: everything quoted, in Latin-1, each row with a comma too many. Its numbers
 * are invented. Starts without rows; a row starts as what Kazakhstan exported of copper to Bulgaria in 2022.
 */
public final class ComtradeFile {
    private static final List<String> HEADINGS = List.of(
            "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,"
                    .concat(
                            "partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,")
                    .concat("classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,")
                    .concat("customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,")
                    .concat("isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,")
                    .concat("isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,")
                    .concat("legacyEstimationFlag,isReported,isAggregate")
                    .split(","));

    /** As UN Comtrade has them; what is not here is to be told with its number. */
    private static final Map<String, String> NUMBERS =
            Map.of("BGR", "100", "KAZ", "398", "ROU", "642", "SRB", "688", "W00", "0", "_X", "899", "_X ", "899");

    private final List<Map<String, String>> rows = new ArrayList<>();

    private ComtradeFile() {}

    public static ComtradeFile aFile() {
        return new ComtradeFile();
    }

    /** Exports of all commodities to a partner. */
    public ComtradeFile total(String partner, String value) {
        return row("cmdCode", "TOTAL", "aggrLevel", "0", "partnerISO", partner, "primaryValue", value);
    }

    /**
     * A row that differs from the usual one in these fields, each followed by its value. The number of a territory follows
     * from its letters, unless it is told.
     */
    public ComtradeFile row(String... fieldsAndValues) {
        var row = usual();
        for (var index = 0; index < fieldsAndValues.length; index += 2) {
            if (row.put(fieldsAndValues[index], fieldsAndValues[index + 1]) == null) {
                throw new IllegalArgumentException("no field " + fieldsAndValues[index]);
            }
        }
        var told = List.of(fieldsAndValues);
        for (var territory : List.of("reporter", "partner")) {
            if (!told.contains(territory + "Code")) {
                row.put(territory + "Code", number(row.get(territory + "ISO")));
            }
        }
        if (row.get("flowCode").equals("X")) {
            row.put("fobvalue", row.get("primaryValue"));
        } else {
            row.put("cifvalue", row.get("primaryValue"));
        }
        rows.add(row);
        return this;
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.ISO_8859_1);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    /** As downloaded from the portal. */
    public String text() {
        return rows.stream()
                .map(row -> row.values().stream().map(ComtradeFile::quoted).collect(Collectors.joining(",")) + ",\r\n")
                .collect(Collectors.joining("", String.join(",", HEADINGS) + "\r\n", ""));
    }

    /** As a bulk file, separated by tabs. */
    public String bulk() {
        return rows.stream()
                .map(row -> String.join("\t", row.values()) + "\n")
                .collect(Collectors.joining("", String.join("\t", HEADINGS) + "\n", ""));
    }

    /** As the API answers. */
    public String json() {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .map(field -> "\"" + field.getKey() + "\": "
                                + (field.getValue().isEmpty() ? "null" : "\"" + field.getValue() + "\""))
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(
                        ", ",
                        "{\"elapsedTime\": \"0.1 secs\", \"count\": " + rows.size() + ", \"data\": [",
                        "], \"error\": \"\"}"));
    }

    private static String number(String letters) {
        var number = NUMBERS.get(letters);
        if (number == null) {
            throw new IllegalArgumentException("the number of " + letters + " is to be told");
        }
        return number;
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "" : '"' + value + '"';
    }

    private static Map<String, String> usual() {
        var row = new LinkedHashMap<String, String>();
        HEADINGS.forEach(heading -> row.put(heading, ""));
        row.putAll(Map.of("typeCode", "C", "freqCode", "A", "period", "2022", "flowCode", "X"));
        row.putAll(Map.of("reporterISO", "KAZ", "partnerISO", "BGR"));
        row.putAll(Map.of("partnerDesc", "Bulgaria", "partner2Code", "0", "classificationCode", "H6"));
        row.putAll(Map.of("cmdCode", "740311", "aggrLevel", "6", "customsCode", "C00", "mosCode", "0 "));
        row.putAll(Map.of("motCode", "0", "qtyUnitCode", "-1", "qtyUnitAbbr", "N/A", "primaryValue", "1000"));
        return row;
    }
}
