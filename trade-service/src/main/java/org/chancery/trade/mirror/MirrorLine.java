package org.chancery.trade.mirror;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.MirrorDiscrepancy;
import org.chancery.trade.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One flow of one period in the two reports. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MirrorLine(
        @Schema(description = "As the reporter sees it: EXPORTS or IMPORTS")
        Indicator indicator,

        Period period,
        @Schema(description = "What the reporter says") Report ours,

        @Schema(description = "What the partner says of the same goods")
        Report theirs,

        @Schema(description = "The importer's value less the exporter's, in the unit and multiplier of ours") @Nullable
        BigDecimal gap,

        @Schema(description = "The importer's value over the exporter's, to three decimals") @Nullable
        BigDecimal ratio,

        @Schema(description = "|X - M| / (X + M), from 0 to 1, to three decimals") @Nullable
        BigDecimal relative,

        @Schema(description = "Why there is no gap") @Nullable
        String note,

        List<OrdinaryCause> causes) {

    private static final int DECIMALS = 3;

    static MirrorLine of(Indicator indicator, Report ours, Report theirs) {
        if (!ours.currency().equals(theirs.currency())) {
            return new MirrorLine(
                    indicator,
                    ours.period(),
                    ours,
                    theirs,
                    null,
                    null,
                    null,
                    "No gap: the reports are in " + ours.currency() + " and " + theirs.currency()
                            + ", and without a dated rate of exchange they are not compared.",
                    List.of());
        }
        var scaled = theirs.value().scaleByPowerOfTen(theirs.unitMultiplier() - ours.unitMultiplier());
        var discrepancy = indicator == Indicator.EXPORTS
                ? new MirrorDiscrepancy(ours.value(), scaled)
                : new MirrorDiscrepancy(scaled, ours.value());
        var gap = discrepancy.gap();
        return new MirrorLine(
                indicator,
                ours.period(),
                ours,
                theirs,
                gap.scale() < 0 ? gap.setScale(0) : gap,
                discrepancy.ratio().map(MirrorLine::rounded).orElse(null),
                discrepancy.relative().map(MirrorLine::rounded).orElse(null),
                null,
                gap.signum() == 0 ? List.of() : causes(ours, theirs));
    }

    /** One valuation in both reports rules freight and insurance out. */
    private static List<OrdinaryCause> causes(Report ours, Report theirs) {
        var sameValuation = ours.valuation() != null && Objects.equals(ours.valuation(), theirs.valuation());
        return List.of(OrdinaryCause.values()).stream()
                .filter(cause -> cause != OrdinaryCause.CIF_AND_FOB || !sameValuation)
                .toList();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
