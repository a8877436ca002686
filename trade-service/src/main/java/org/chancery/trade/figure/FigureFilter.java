package org.chancery.trade.figure;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.query.QueryValues;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.PeriodParameter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of figures. */
public class FigureFilter {
    @QueryParam("reporter")
    @StateCode
    @Parameter(description = "State that reports the figure, ISO 3166-1 alpha-3")
    @Nullable
    String reporter;

    @QueryParam("partner")
    @StateCode
    @Parameter(description = "The other state, ISO 3166-1 alpha-3")
    @Nullable
    String partner;

    @QueryParam("indicator")
    @Parameter(description = "Code of an indicator")
    @Nullable
    String indicator;

    @QueryParam("period")
    @Parameter(description = "Exactly this period, in any of its written forms")
    @Nullable
    String period;

    @QueryParam("clearedForPress")
    @Parameter(
            description = "Only what is, or is not, cleared for the press",
            schema = @Schema(implementation = Boolean.class))
    @Nullable
    String clearedForPress;

    /** Null for all. */
    @Nullable
    Boolean clearedForPress() {
        return QueryValues.flag("clearedForPress", clearedForPress);
    }

    /** The filters that are set, by the attribute of {@link Figure} that each holds to a value. */
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        if (reporter != null) {
            conditions.put("reporter", reporter);
        }
        if (partner != null) {
            conditions.put("partner", partner);
        }
        if (indicator != null) {
            conditions.put("indicator", Indicator.parse("indicator", indicator));
        }
        if (period != null) {
            conditions.put("period", PeriodParameter.parse("period", period));
        }
        return conditions;
    }
}
