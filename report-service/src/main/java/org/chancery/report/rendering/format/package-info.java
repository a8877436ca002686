/**
 * A document as a file to work on: for a word processor, a spreadsheet, a browser. Made from the same model as the PDF, so
 * nothing is in them that is not in that; the same document gives the same bytes.
 */
@NullMarked
package org.chancery.report.rendering.format;

import org.jspecify.annotations.NullMarked;
