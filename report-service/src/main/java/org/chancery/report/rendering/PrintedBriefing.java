package org.chancery.report.rendering;

import org.chancery.commons.digest.Sha256;

/** A document as a PDF. */
public final class PrintedBriefing {
    private final byte[] pdf;
    private final int pages;

    PrintedBriefing(byte[] pdf, int pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public int pages() {
        return pages;
    }

    /** Bytes of the PDF. */
    public int size() {
        return pdf.length;
    }

    public String sha256() {
        return Sha256.of(pdf);
    }
}
