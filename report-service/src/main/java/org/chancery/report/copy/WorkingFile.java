package org.chancery.report.copy;

import org.chancery.commons.digest.Sha256;

/** A document as a file to work on. */
final class WorkingFile {
    private final String fileName;
    private final byte[] content;

    WorkingFile(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content.clone();
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return Sha256.of(content);
    }
}
