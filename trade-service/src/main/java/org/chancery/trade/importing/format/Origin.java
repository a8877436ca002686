package org.chancery.trade.importing.format;

import org.chancery.trade.source.Extent;

/**
 * Where files of a layout come from.
 *
 * @param publisher who answers for the numbers
 * @param dataset of this publisher; a release supersedes earlier ones of the same dataset
 * @param currency of the values, ISO 4217
 * @param unitMultiplier power of ten by which values are to be multiplied, such as 3 for thousands
 */
public record Origin(String publisher, String dataset, Extent extent, String currency, int unitMultiplier) {}
