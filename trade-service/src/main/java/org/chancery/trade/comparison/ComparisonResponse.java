package org.chancery.trade.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Set;
import org.chancery.trade.figure.Clearances;
import org.chancery.trade.figure.FigureResponse;
import org.chancery.trade.indicator.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lawful comparison, computed. */
public record ComparisonResponse(
        Indicator indicator,
        String reporter,
        String partner,
        FigureResponse current,
        FigureResponse base,

        @Schema(description = "Current less base, in the unit and multiplier of the current figure", examples = "2.76")
        BigDecimal absoluteChange,

        @Schema(
                description = "Null where a percentage would mislead; note says why",
                examples = "46.8",
                nullable = true)
        @Nullable
        BigDecimal percentChange,

        int percentDecimals,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,

        @Schema(description = "What is to be looked at before the change is quoted")
        Set<Alarm> alarms,

        String formula) {

    static ComparisonResponse from(Comparison comparison, Clearances clearances) {
        var figure = comparison.current().figure();
        return new ComparisonResponse(
                figure.indicator(),
                figure.reporter(),
                figure.partner(),
                FigureResponse.from(comparison.current(), clearances),
                FigureResponse.from(comparison.base(), clearances),
                comparison.absoluteChange(),
                comparison.percentChange(),
                Growth.PERCENT_DECIMALS,
                comparison.note(),
                comparison.alarms(),
                Growth.FORMULA);
    }
}
