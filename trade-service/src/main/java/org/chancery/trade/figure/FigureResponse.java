package org.chancery.trade.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.chancery.trade.source.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure in one vintage. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureResponse(
        UUID id,
        Indicator indicator,
        String indicatorName,
        Nature nature,
        String reporter,

        @Schema(description = "W00, the world, for what is of the reporter alone", examples = "BGR")
        String partner,

        Period period,

        @Schema(description = "First month, or the day of a stock", examples = "2023-01")
        String periodStart,

        @Schema(description = "Last month, or the day of a stock", examples = "2023-08")
        String periodEnd,

        @Schema(description = "With exactly the decimals as printed", examples = "63.9")
        BigDecimal value,

        int decimals,
        String unit,
        int unitMultiplier,
        boolean approximate,
        ObservationStatus status,
        @Nullable Valuation valuation,
        Source source,

        @Schema(description = "From 1; each correction adds one")
        int vintage,

        @Schema(description = "Why this vintage superseded the one before") @Nullable
        String reason,

        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Whether this vintage may be given to the press")
        boolean clearedForPress,

        @Nullable String clearedBy,
        @Nullable Instant clearedAt,

        @Schema(description = "What the ETag carries: counts vintages and changes of the press clearance")
        int version) {

    public static FigureResponse from(Vintage vintage, Clearances clearances) {
        var figure = vintage.figure();
        var clearance = clearances.standing(vintage);
        return new FigureResponse(
                figure.id(),
                figure.indicator(),
                figure.indicator().title(),
                figure.indicator().nature(),
                figure.reporter(),
                figure.partner(),
                figure.period(),
                figure.period().start(),
                figure.period().end(),
                vintage.value(),
                vintage.decimals(),
                figure.unit(),
                figure.unitMultiplier(),
                vintage.approximate(),
                vintage.status(),
                figure.valuation(),
                vintage.source(),
                vintage.number(),
                vintage.reason(),
                vintage.recordedAt(),
                vintage.recordedBy(),
                clearance != null,
                clearance == null ? null : clearance.recordedBy(),
                clearance == null ? null : clearance.recordedAt(),
                clearances.version(vintage));
    }
}
