/**
 * Prints a document: JasperReports lays it out from a template compiled at build time, a finishing pass makes the file
 * reproducible. Works in a bare JVM, without the container.
 */
package org.chancery.report.rendering;
