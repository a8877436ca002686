package org.chancery.trade.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.chancery.trade.figure.Valuation;
import org.chancery.trade.indicator.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures that may stand side by side in a chart: equal windows, one unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesResponse(
        Indicator indicator,
        String unit,
        int unitMultiplier,
        @Nullable Valuation valuation,

        @Schema(
                description = "The equal windows: YEAR, QUARTER, MONTH, DATE for a stock, or the months of each year "
                        + "such as 01..08",
                examples = "YEAR")
        String window,

        @Schema(description = "In the order of time") List<UUID> figureIds) {}
