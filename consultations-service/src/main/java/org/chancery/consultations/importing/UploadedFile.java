package org.chancery.consultations.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.json.PlainText;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file that came with a request.
 *
 * @param name as its owner knows it, without folders
 * @param size in bytes
 */
record UploadedFile(String name, long size, String sha256) {
    private static final int LONGEST_NAME = 200;

    static UploadedFile of(FileUpload upload) {
        return new UploadedFile(nameOf(upload.fileName()), upload.size(), sha256(upload.uploadedFile()));
    }

    /** Some browsers send the path on the person's own disk. */
    private static String nameOf(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || !PlainText.isPlain(name)) {
            return "file";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("the upload is not readable", failure);
        }
    }
}
