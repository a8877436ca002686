package org.chancery.trade.derivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chancery.trade.comparison.Alarm;
import org.chancery.trade.tradeflow.TradeTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The value of an indicator in one dataset. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DerivedValue(
        String publisher,
        String dataset,

        @Schema(description = "Which of several values it is, such as LEAST_SQUARES; absent where there is one")
        @Nullable
        String kind,

        @Schema(description = "Absent where it would mislead; note says why") @Nullable
        BigDecimal value,

        @Schema(description = "In words, or currency and power of ten", examples = "per cent")
        String unit,

        @Schema(description = "Of how many, for a place") @Nullable
        Integer of,

        @Schema(description = "In English: what a reader must know of it") @Nullable
        String note,

        @Schema(description = "What is to be looked at before it is quoted")
        Set<Alarm> alarms,

        @Schema(description = "What it was made of") List<DerivedInput> inputs) {

    static final String PERCENT = "per cent";

    static DerivedValue of(
            TradeTotal.Dataset dataset,
            @Nullable String kind,
            @Nullable BigDecimal value,
            String unit,
            List<DerivedInput> inputs) {
        return new DerivedValue(dataset.publisher(), dataset.name(), kind, value, unit, null, null, Set.of(), inputs);
    }

    DerivedValue outOf(int number) {
        return new DerivedValue(publisher, dataset, kind, value, unit, number, note, alarms, inputs);
    }

    DerivedValue noting(@Nullable String words, Set<Alarm> newAlarms) {
        return new DerivedValue(publisher, dataset, kind, value, unit, of, words, newAlarms, inputs);
    }
}
