/** The span of months, or the date of a stock, that a figure speaks of. */
package org.chancery.trade.period;
