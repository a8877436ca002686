package org.chancery.trade.tradeflow;

import java.util.List;
import java.util.function.Function;
import org.chancery.trade.export.SdmxTime;
import org.jspecify.annotations.Nullable;

/** A column of a file of flows. */
record FlowColumn(String heading, Function<FlowResponse, @Nullable Object> cell) {

    /** What the list answers. */
    static final List<FlowColumn> ALL = List.of(
            new FlowColumn("reporter", FlowResponse::reporter),
            new FlowColumn("partner", FlowResponse::partner),
            new FlowColumn("flow", FlowResponse::flow),
            new FlowColumn("period", FlowResponse::period),
            new FlowColumn("classification", FlowResponse::classification),
            new FlowColumn("commodity", FlowResponse::commodity),
            new FlowColumn("level", FlowResponse::level),
            new FlowColumn("valuation", FlowResponse::valuation),
            new FlowColumn("value", FlowResponse::value),
            new FlowColumn("currency", FlowResponse::currency),
            new FlowColumn("unitMultiplier", FlowResponse::unitMultiplier),
            new FlowColumn("netWeight", FlowResponse::netWeight),
            new FlowColumn("quantity", FlowResponse::quantity),
            new FlowColumn("quantityUnit", FlowResponse::quantityUnit),
            new FlowColumn("status", FlowResponse::status),
            new FlowColumn("releaseId", flow -> flow.source().releaseId()),
            new FlowColumn("publisher", flow -> flow.source().publisher()),
            new FlowColumn("dataset", flow -> flow.source().dataset()),
            new FlowColumn("publishedOn", flow -> flow.source().publishedOn()),
            new FlowColumn("fileRow", flow -> flow.source().fileRow()));

    /** The dimensions of the dataflow of flows, the value, its attributes; "_Z" is SDMX's "not applicable". */
    static final List<FlowColumn> SDMX = List.of(
            new FlowColumn("FREQ", flow -> SdmxTime.frequency(flow.period())),
            new FlowColumn("REF_AREA", FlowResponse::reporter),
            new FlowColumn("COUNTERPART_AREA", FlowResponse::partner),
            new FlowColumn("FLOW", FlowResponse::flow),
            new FlowColumn("CLASSIFICATION", FlowResponse::classification),
            new FlowColumn("COMMODITY", FlowResponse::commodity),
            new FlowColumn("VALUATION", flow -> flow.valuation() == null ? "_Z" : flow.valuation()),
            new FlowColumn("SOURCE_AGENCY", flow -> flow.source().publisher()),
            new FlowColumn("SOURCE_DATASET", flow -> flow.source().dataset()),
            new FlowColumn("TIME_PERIOD", flow -> SdmxTime.period(flow.period())),
            new FlowColumn("OBS_VALUE", FlowResponse::value),
            new FlowColumn("UNIT_MEASURE", FlowResponse::currency),
            new FlowColumn("UNIT_MULT", FlowResponse::unitMultiplier),
            new FlowColumn("OBS_STATUS", FlowResponse::status),
            new FlowColumn("NET_WEIGHT", FlowResponse::netWeight),
            new FlowColumn("QUANTITY", FlowResponse::quantity),
            new FlowColumn("QUANTITY_UNIT", FlowResponse::quantityUnit),
            new FlowColumn("PUBLISHED_ON", flow -> flow.source().publishedOn()));
}
