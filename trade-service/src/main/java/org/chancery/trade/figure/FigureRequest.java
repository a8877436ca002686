package org.chancery.trade.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chancery.commons.iso.StateCode;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.source.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure to be recorded, as it stands in print. */
public record FigureRequest(
        @NotNull Indicator indicator,
        @NotNull @StateCode @Schema(examples = "KAZ") String reporter,

        @StateCode
        @Schema(description = "Needed unless the indicator is of the reporter alone", examples = "BGR")
        @Nullable
        String partner,

        @NotNull Period period,

        @NotNull
        @Schema(
                description = "As printed, in units of 10 to the power of unitMultiplier",
                minimum = FigureRules.LEAST,
                maximum = FigureRules.MOST,
                examples = "63.9")
        BigDecimal value,

        @NotBlank
        @Size(max = 6)
        @Schema(description = "ISO 4217 code of a currency, or NUMBER for a count", examples = "USD")
        String unit,

        @NotNull
        @Schema(
                description = "0 units, 3 thousands, 6 millions, 9 billions",
                enumeration = {"0", "3", "6", "9"},
                examples = "6")
        Integer unitMultiplier,

        @Min(0)
        @Max(FigureRules.MOST_DECIMALS)
        @Schema(description = "Decimals as printed; those of the value if left out")
        @Nullable
        Integer decimals,

        boolean approximate,
        @Schema(description = "A if left out") @Nullable ObservationStatus status,

        @Schema(description = "For trade in goods, where the publisher states it") @Nullable
        Valuation valuation,

        @NotNull @Valid Source source)
        implements Observation {

    /** What stands for the partner of what is of the reporter alone: the world, W00. */
    static final String NO_PARTNER = "W00";

    String counterpart() {
        return partner == null ? NO_PARTNER : partner;
    }
}
