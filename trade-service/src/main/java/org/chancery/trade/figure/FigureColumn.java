package org.chancery.trade.figure;

import java.util.List;
import java.util.function.Function;
import org.chancery.trade.export.SdmxTime;
import org.jspecify.annotations.Nullable;

/** A column of a file of figures. */
record FigureColumn(String heading, Function<FigureResponse, @Nullable Object> cell) {

    /** For people and programs of ours: what the list answers. */
    static final List<FigureColumn> ALL = List.of(
            new FigureColumn("id", figure -> figure.id()),
            new FigureColumn("indicator", figure -> figure.indicator()),
            new FigureColumn("nature", figure -> figure.nature()),
            new FigureColumn("reporter", figure -> figure.reporter()),
            new FigureColumn("partner", figure -> figure.partner()),
            new FigureColumn("period", figure -> figure.period()),
            new FigureColumn("periodStart", figure -> figure.periodStart()),
            new FigureColumn("periodEnd", figure -> figure.periodEnd()),
            new FigureColumn("value", FigureResponse::value),
            new FigureColumn("decimals", FigureResponse::decimals),
            new FigureColumn("unit", figure -> figure.unit()),
            new FigureColumn("unitMultiplier", figure -> figure.unitMultiplier()),
            new FigureColumn("approximate", FigureResponse::approximate),
            new FigureColumn("status", FigureResponse::status),
            new FigureColumn("valuation", figure -> figure.valuation()),
            new FigureColumn("publisher", figure -> figure.source().publisher()),
            new FigureColumn("document", figure -> figure.source().document()),
            new FigureColumn("publishedOn", figure -> figure.source().publishedOn()),
            new FigureColumn("retrievedOn", figure -> figure.source().retrievedOn()),
            new FigureColumn("url", figure -> figure.source().url()),
            new FigureColumn("sha256", figure -> figure.source().sha256()),
            new FigureColumn("vintage", FigureResponse::vintage),
            new FigureColumn("reason", FigureResponse::reason),
            new FigureColumn("recordedAt", FigureResponse::recordedAt),
            new FigureColumn("recordedBy", FigureResponse::recordedBy),
            new FigureColumn("clearedForPress", FigureResponse::clearedForPress),
            new FigureColumn("clearedBy", FigureResponse::clearedBy),
            new FigureColumn("clearedAt", FigureResponse::clearedAt));

    /** The dimensions of the dataflow of figures, the value, its attributes; "_Z" is SDMX's "not applicable". */
    static final List<FigureColumn> SDMX = List.of(
            new FigureColumn("FREQ", figure -> SdmxTime.frequency(figure.period())),
            new FigureColumn("REF_AREA", figure -> figure.reporter()),
            new FigureColumn("COUNTERPART_AREA", figure -> figure.partner()),
            new FigureColumn("INDICATOR", figure -> figure.indicator()),
            new FigureColumn("VALUATION", FigureColumn::valuation),
            new FigureColumn("SOURCE_AGENCY", figure -> figure.source().publisher()),
            new FigureColumn("TIME_PERIOD", figure -> SdmxTime.period(figure.period())),
            new FigureColumn("OBS_VALUE", FigureResponse::value),
            new FigureColumn("UNIT_MEASURE", figure -> figure.unit()),
            new FigureColumn("UNIT_MULT", figure -> figure.unitMultiplier()),
            new FigureColumn("DECIMALS", FigureResponse::decimals),
            new FigureColumn("OBS_STATUS", FigureResponse::status),
            new FigureColumn("APPROXIMATE", FigureResponse::approximate),
            new FigureColumn("SOURCE_DOCUMENT", figure -> figure.source().document()),
            new FigureColumn("PUBLISHED_ON", figure -> figure.source().publishedOn()),
            new FigureColumn("VINTAGE", FigureResponse::vintage),
            new FigureColumn("LAST_UPDATE", FigureResponse::recordedAt));

    private static Object valuation(FigureResponse figure) {
        var valuation = figure.valuation();
        return valuation == null ? "_Z" : valuation;
    }
}
