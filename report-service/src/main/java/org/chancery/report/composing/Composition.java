package org.chancery.report.composing;

import java.util.List;
import org.chancery.report.document.Attachment;
import org.chancery.report.document.BriefingDocument;

/** A document, where everything in it comes from, and the files that travel in it. */
public record Composition(BriefingDocument document, Manifest manifest, List<Attachment> attachments) {}
