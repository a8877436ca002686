package org.chancery.trade.tradeflow;

import org.chancery.trade.period.Period;

/**
 * The place of a partner among the states that the reporter trades with.
 *
 * @param way M, X, or T for both together
 * @param ranked how many states have trade
 */
public record PartnerRank(String publisher, String dataset, String way, Period period, int place, int ranked) {}
