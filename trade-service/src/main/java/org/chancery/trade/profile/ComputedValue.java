package org.chancery.trade.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.trade.comparison.Alarm;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Rank;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.TradeTotal.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that is computed from flows, and the releases it was read from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComputedValue(
        Indicator indicator,

        @Schema(description = "In the currency and multiplier of the dataset, as published or added up")
        BigDecimal value,

        @Schema(description = "CIF or FOB where all parts have the same; turnover and balance usually mix the two")
        @Nullable
        String valuation,

        @Schema(description = "PUBLISHED as a total, or SUMMED")
        String basis,

        List<Release> releases,

        @Schema(description = "Since the same months of the year before; absent if they are not there") @Nullable
        Change change,

        @Schema(description = "In the reporter's trade with the world, per cent, to two decimals", examples = "0.13")
        @Nullable
        BigDecimal sharePercent,

        @Schema(description = "Among the states that the reporter trades with") @Nullable
        Rank rank) {

    ComputedValue with(@Nullable Change newChange, @Nullable BigDecimal newShare, @Nullable Rank newRank) {
        return new ComputedValue(indicator, value, valuation, basis, releases, newChange, newShare, newRank);
    }

    /** Where a value was read. */
    @Schema(name = "ComputedFromRelease")
    public record Release(int id, String publisher, String dataset, LocalDate publishedOn) {
        static Release of(Origin origin) {
            return new Release(origin.releaseId(), origin.publisher(), origin.dataset(), origin.publishedOn());
        }
    }

    /** The change over a year, in the unit of the value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComputedChange")
    public record Change(
            Period base,
            BigDecimal absoluteChange,

            @Schema(description = "To one decimal; absent where a percentage would mislead, note says why") @Nullable
            BigDecimal percentChange,

            @Nullable String note,

            @Schema(description = "What is to be looked at before the change is quoted")
            Set<Alarm> alarms) {}
}
