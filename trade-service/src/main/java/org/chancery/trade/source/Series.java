package org.chancery.trade.source;

/**
 * What releases of one dataset have in common.
 *
 * @param currency of the values, ISO 4217
 * @param unitMultiplier power of ten by which they are to be multiplied
 */
public record Series(String publisher, String dataset, String currency, int unitMultiplier) {}
