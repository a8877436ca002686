package org.chancery.trade.tradeflow;

import org.chancery.trade.period.Period;

/**
 * Which products are asked for.
 *
 * @param level how deep in the classification at most, such as 4 for headings of the Harmonized System
 * @param most how many each way
 */
public record ProductQuery(
        String reporter, String partner, TradeTotal.Dataset dataset, Period year, int level, int most) {}
