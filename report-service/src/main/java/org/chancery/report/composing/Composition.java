package org.chancery.report.composing;

import org.chancery.report.document.BriefingDocument;

/** A document and where everything in it comes from. */
public record Composition(BriefingDocument document, Manifest manifest) {}
