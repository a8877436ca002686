package org.chancery.trade.figure;

import java.util.List;
import java.util.function.Function;
import org.chancery.trade.export.SdmxTime;
import org.jspecify.annotations.Nullable;

/** A column of a file of figures. */
record FigureColumn(String heading, Function<Vintage, @Nullable Object> cell) {

    /** For people and programs of ours: what the list answers. */
    static final List<FigureColumn> ALL = List.of(
            new FigureColumn("id", vintage -> vintage.figure().id()),
            new FigureColumn("indicator", vintage -> vintage.figure().indicator()),
            new FigureColumn("nature", vintage -> vintage.figure().indicator().nature()),
            new FigureColumn("reporter", vintage -> vintage.figure().reporter()),
            new FigureColumn("partner", vintage -> vintage.figure().partner()),
            new FigureColumn("period", vintage -> vintage.figure().period()),
            new FigureColumn("periodStart", vintage -> vintage.figure().period().start()),
            new FigureColumn("periodEnd", vintage -> vintage.figure().period().end()),
            new FigureColumn("value", Vintage::value),
            new FigureColumn("decimals", Vintage::decimals),
            new FigureColumn("unit", vintage -> vintage.figure().unit()),
            new FigureColumn("unitMultiplier", vintage -> vintage.figure().unitMultiplier()),
            new FigureColumn("approximate", Vintage::approximate),
            new FigureColumn("status", Vintage::status),
            new FigureColumn("valuation", vintage -> vintage.figure().valuation()),
            new FigureColumn("publisher", vintage -> vintage.source().publisher()),
            new FigureColumn("document", vintage -> vintage.source().document()),
            new FigureColumn("publishedOn", vintage -> vintage.source().publishedOn()),
            new FigureColumn("retrievedOn", vintage -> vintage.source().retrievedOn()),
            new FigureColumn("url", vintage -> vintage.source().url()),
            new FigureColumn("sha256", vintage -> vintage.source().sha256()),
            new FigureColumn("vintage", Vintage::number),
            new FigureColumn("reason", Vintage::reason),
            new FigureColumn("recordedAt", Vintage::recordedAt),
            new FigureColumn("recordedBy", Vintage::recordedBy));

    /** The dimensions of the dataflow of figures, the value, its attributes; "_Z" is SDMX's "not applicable". */
    static final List<FigureColumn> SDMX = List.of(
            new FigureColumn(
                    "FREQ", vintage -> SdmxTime.frequency(vintage.figure().period())),
            new FigureColumn("REF_AREA", vintage -> vintage.figure().reporter()),
            new FigureColumn("COUNTERPART_AREA", vintage -> vintage.figure().partner()),
            new FigureColumn("INDICATOR", vintage -> vintage.figure().indicator()),
            new FigureColumn("VALUATION", FigureColumn::valuation),
            new FigureColumn("SOURCE_AGENCY", vintage -> vintage.figure().publisher()),
            new FigureColumn(
                    "TIME_PERIOD", vintage -> SdmxTime.period(vintage.figure().period())),
            new FigureColumn("OBS_VALUE", Vintage::value),
            new FigureColumn("UNIT_MEASURE", vintage -> vintage.figure().unit()),
            new FigureColumn("UNIT_MULT", vintage -> vintage.figure().unitMultiplier()),
            new FigureColumn("DECIMALS", Vintage::decimals),
            new FigureColumn("OBS_STATUS", Vintage::status),
            new FigureColumn("APPROXIMATE", Vintage::approximate),
            new FigureColumn("SOURCE_DOCUMENT", vintage -> vintage.source().document()),
            new FigureColumn("PUBLISHED_ON", vintage -> vintage.source().publishedOn()),
            new FigureColumn("VINTAGE", Vintage::number),
            new FigureColumn("LAST_UPDATE", Vintage::recordedAt));

    private static Object valuation(Vintage vintage) {
        var valuation = vintage.figure().valuation();
        return valuation == null ? "_Z" : valuation;
    }
}
