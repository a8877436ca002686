package org.chancery.report.rendering.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the moment of writing out of an office file, so that the same document gives the same bytes. */
final class SteadyArchive {
    /** The first moment that an archive can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Programs look for it at the beginning. */
    private static final String TYPES = "[Content_Types].xml";

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern WRITTEN = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private SteadyArchive() {}

    static byte[] of(byte[] archive) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        // By its directory: java.util.zip cannot read as a stream what fastexcel writes as one.
        try (var read = ZipFile.builder().setByteArray(archive).get()) {
            for (var entry : Collections.list(read.getEntries())) {
                parts.put(
                        entry.getName(),
                        content(entry.getName(), read.getInputStream(entry).readAllBytes()));
            }
        }
        var types = parts.remove(TYPES);
        var steady = new ByteArrayOutputStream(archive.length);
        try (var written = new ZipOutputStream(steady)) {
            if (types != null) {
                write(written, TYPES, types);
            }
            for (var part : parts.entrySet()) {
                write(written, part.getKey(), part.getValue());
            }
        }
        return steady.toByteArray();
    }

    private static void write(ZipOutputStream archive, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private static byte[] content(String name, byte[] content) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        var properties = new String(content, StandardCharsets.UTF_8);
        return WRITTEN.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
