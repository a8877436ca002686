package org.chancery.report.document;

import java.util.List;

/**
 * A numbered part of the document; the opening summary has no number.
 *
 * @param number as printed, empty for none
 */
public record Section(String number, String heading, List<Block> blocks) {}
