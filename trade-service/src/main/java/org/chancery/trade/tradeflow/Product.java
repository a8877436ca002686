package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Trade in a commodity in a year.
 *
 * @param earlier the value a year before; null where there was none, or only in another classification
 */
public record Product(
        Flow flow,
        String classification,
        String commodity,
        @Nullable String valuation,
        BigDecimal value,
        @Nullable BigDecimal earlier) {}
