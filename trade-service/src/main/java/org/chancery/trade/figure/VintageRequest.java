package org.chancery.trade.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chancery.trade.source.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction: what is published now for a figure that is recorded already, in the figure's own unit. */
public record VintageRequest(
        @NotNull @Schema(minimum = FigureRules.LEAST, maximum = FigureRules.MOST, examples = "64.1")
        BigDecimal value,

        @Min(0) @Max(FigureRules.MOST_DECIMALS) @Nullable Integer decimals,
        boolean approximate,
        @Schema(description = "A if left out") @Nullable ObservationStatus status,
        @NotNull @Valid Source source,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why the value changes", examples = "Revised by the publisher")
        String reason)
        implements Observation {}
