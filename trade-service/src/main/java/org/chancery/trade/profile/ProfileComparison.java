package org.chancery.trade.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.chancery.trade.comparison.Alarm;
import org.chancery.trade.comparison.Comparison;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The change from one figure of the profile to another. */
public record ProfileComparison(
        Indicator indicator,
        UUID currentId,
        UUID baseId,
        Period currentPeriod,
        Period basePeriod,

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
        Set<Alarm> alarms) {

    static ProfileComparison from(Comparison comparison) {
        var current = comparison.current().figure();
        var base = comparison.base().figure();
        return new ProfileComparison(
                current.indicator(),
                current.id(),
                base.id(),
                current.period(),
                base.period(),
                comparison.absoluteChange(),
                comparison.percentChange(),
                Comparison.PERCENT_DECIMALS,
                comparison.note(),
                comparison.alarms());
    }
}
