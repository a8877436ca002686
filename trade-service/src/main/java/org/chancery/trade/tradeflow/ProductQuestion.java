package org.chancery.trade.tradeflow;

import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whose trade in commodities is asked for.
 *
 * @param reporter null for all states that report
 * @param partner null for the world
 * @param level of the classification, such as 2 for chapters of the Harmonized System
 */
public record ProductQuestion(
        @Nullable String reporter, @Nullable String partner, Flow flow, Period period, int level) {}
