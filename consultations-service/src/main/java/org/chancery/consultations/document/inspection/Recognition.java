package org.chancery.consultations.document.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Tells by the content alone what a file is: Apache Tika, told neither the name nor what the sender says. */
final class Recognition {
    private static final Detector DETECTOR = new CompositeDetector(
            MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry(),
            List.of(new POIFSContainerDetector(), new DefaultZipContainerDetector(), MimeTypes.getDefaultMimeTypes()));

    private Recognition() {}

    /** The media type without parameters. An archive must have been inspected before: this opens it. */
    static String mediaTypeOf(Path file, byte[] head) throws IOException {
        try (var content = TikaInputStream.get(file)) {
            var type = DETECTOR.detect(content, new Metadata()).getBaseType();
            return (type.equals(MediaType.OCTET_STREAM) && isText(head) ? MediaType.TEXT_PLAIN : type).toString();
        }
    }

    /** Tika does not take short texts in an old Cyrillic code page (windows-1251) for text. */
    private static boolean isText(byte[] head) {
        for (var one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\f' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    /** A sender's media type without parameters, by its usual name; null if it is none. */
    static @Nullable String usualNameOf(String claimed) {
        var type = MediaType.parse(claimed);
        return type == null
                ? null
                : MimeTypes.getDefaultMimeTypes()
                        .getMediaTypeRegistry()
                        .normalize(type.getBaseType())
                        .toString();
    }
}
