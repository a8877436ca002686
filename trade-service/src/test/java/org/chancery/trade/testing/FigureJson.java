package org.chancery.trade.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The body of a POST of a figure, field by field as raw JSON, so that a test can send what no object mapper would. Starts
 * from turnover of Kazakhstan with Bulgaria in 2022.
 */
public final class FigureJson {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> source = new LinkedHashMap<>();

    private FigureJson() {
        text("indicator", "TRADE_TURNOVER").text("reporter", "KAZ").text("partner", "BGR");
        text("period", "2022").raw("value", "181.3").text("unit", "USD").raw("unitMultiplier", "6");
        source("publisher", "Ministry of Foreign Affairs of Kazakhstan, press service");
        source("document", "Kazakhstan and Bulgaria held political consultations");
        source("publishedOn", "2023-10-21");
    }

    public static FigureJson aFigure() {
        return new FigureJson();
    }

    public static FigureJson turnover(String period, String value) {
        return aFigure().text("period", period).raw("value", value);
    }

    public static FigureJson investment(String period, String value) {
        return turnover(period, value).text("indicator", "FDI_GROSS_INFLOW");
    }

    public static FigureJson enterprises(String period, String value) {
        return turnover(period, value)
                .text("indicator", "ENTERPRISES_WITH_FOREIGN_CAPITAL")
                .text("unit", "NUMBER")
                .raw("unitMultiplier", "0");
    }

    public FigureJson publishedBy(String publisher) {
        return source("publisher", publisher);
    }

    public FigureJson text(String field, String text) {
        return raw(field, quoted(text));
    }

    public FigureJson raw(String field, String json) {
        fields.put(field, json);
        return this;
    }

    public FigureJson source(String field, String text) {
        source.put(field, quoted(text));
        return this;
    }

    public FigureJson without(String field) {
        fields.remove(field);
        return this;
    }

    public FigureJson withoutSource(String field) {
        source.remove(field);
        return this;
    }

    public String toJson() {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("source", object(source));
        return object(all);
    }

    /** The body of a correction: what a vintage may carry of this figure, and the reason. */
    public String toVintageJson(String reason) {
        var all = new LinkedHashMap<String, String>();
        all.put("value", fields.get("value"));
        all.put("approximate", fields.getOrDefault("approximate", "false"));
        all.put("source", object(source));
        all.put("reason", quoted(reason));
        return object(all);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
