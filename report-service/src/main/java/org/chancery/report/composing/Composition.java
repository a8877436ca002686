package org.chancery.report.composing;

import java.util.List;
import org.chancery.report.document.Attachment;
import org.chancery.report.document.BriefingDocument;

/**
 * A document, where everything in it comes from, and the files that travel in it.
 *
 * @param facts what it was made of and nothing else, so that whoever may read the document may read them
 */
public record Composition(
        BriefingDocument document, Manifest manifest, List<Attachment> attachments, BriefingFacts facts) {}
