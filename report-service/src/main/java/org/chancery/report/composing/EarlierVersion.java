package org.chancery.report.composing;

import java.time.LocalDate;

/**
 * The version that the reader of a document had.
 *
 * @param number as the reader knows it
 * @param facts without what this reader may not see in the new document
 */
public record EarlierVersion(String number, LocalDate day, BriefingFacts facts) {}
