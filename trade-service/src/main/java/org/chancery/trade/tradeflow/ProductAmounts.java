package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a territory, or all that report together, traded of each commodity of one level of one classification.
 *
 * @param reporters how many states are in it
 * @param valuation CIF or FOB where all rows have it
 * @param amounts by commodity, in the currency and multiplier of the dataset
 */
public record ProductAmounts(
        TradeTotal.Dataset dataset,
        String classification,
        int reporters,
        @Nullable String valuation,
        Map<String, BigDecimal> amounts,
        List<TradeTotal.Origin> origins) {}
