package org.chancery.trade.profile;

import java.util.List;
import java.util.Optional;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;

/** Exports, imports, turnover and balance of one period; what lacks one of the two has no turnover and no balance. */
public record ComputedPeriod(Period period, List<ComputedValue> values) {

    Optional<ComputedValue> value(Indicator indicator) {
        return values.stream().filter(value -> value.indicator() == indicator).findFirst();
    }
}
