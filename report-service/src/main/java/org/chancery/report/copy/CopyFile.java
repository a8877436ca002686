package org.chancery.report.copy;

import org.chancery.report.briefing.BriefingResponse;
import org.jspecify.annotations.Nullable;

/** The file for one reader. {@code number} is the number on it, null where copies bear none. */
public final class CopyFile {
    private final BriefingResponse briefing;
    private final @Nullable Integer number;
    private final byte[] pdf;
    private final String sha256;

    CopyFile(BriefingResponse briefing, @Nullable Integer number, byte[] pdf, String sha256) {
        this.briefing = briefing;
        this.number = number;
        this.pdf = pdf.clone();
        this.sha256 = sha256;
    }

    public BriefingResponse briefing() {
        return briefing;
    }

    @Nullable
    Integer number() {
        return number;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        var name = String.join("-", briefing.template(), briefing.host(), briefing.partner(), briefing.number());
        return number == null ? name + ".pdf" : name + "-copy-" + number + ".pdf";
    }
}
