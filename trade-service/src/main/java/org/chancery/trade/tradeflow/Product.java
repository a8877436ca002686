package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Trade in a commodity in a year.
 *
 * @param title as the newest release words it; null where no file gives one
 * @param titleLanguage BCP 47; null where its publisher does not say
 * @param origin the release in which the value stands
 * @param earlierOrigin likewise of the value a year before
 * @param earlier the value a year before; null where there was none, or only in another classification
 */
public record Product(
        Flow flow,
        String classification,
        String commodity,
        @Nullable String title,
        @Nullable String titleLanguage,
        @Nullable String valuation,
        BigDecimal value,
        @Nullable BigDecimal earlier,
        TradeTotal.Origin origin,
        TradeTotal.@Nullable Origin earlierOrigin) {}
