package org.chancery.trade.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is computed from the flows of one dataset. Datasets stand side by side, and none is mended by another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComputedTrade(
        String publisher,
        String dataset,
        String currency,

        @Schema(description = "Values are to be multiplied by ten to this power")
        int unitMultiplier,

        @Schema(description = "Full years, the newest first")
        List<ComputedPeriod> years,

        @Schema(
                description =
                        "January to the latest month of the newest year that is not whole; absent if there is none")
        @Nullable
        ComputedPeriod partYear,

        @Schema(description = "The same months a year before; absent if they are not all there") @Nullable
        ComputedPeriod partYearBefore,

        @Schema(description = "Of the newest year, the greatest value first")
        List<ProductLine> topExports,

        List<ProductLine> topImports) {}
