/**
 * Figures as they were published. A figure is its key (indicator, reporter, partner, period, valuation, publisher); what
 * was published for it is a chain of vintages, to which a correction adds one. Nothing is overwritten, every read takes
 * {@code asOf}.
 */
package org.chancery.trade.figure;
