package org.chancery.trade.importing.format;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * What the end of a zip archive says of its directory. The platform reads a directory into memory whole, and an archive of two
 * gigabytes may be nothing else.
 */
final class ZipDirectory {
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST = 1 << 20;

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRIES_AT = 10;
    private static final int LENGTH_AT = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /** An archive whose end is missing is left to whoever opens it. */
    static void requireSmall(Path path) throws IOException {
        var end = end(path);
        for (var place = end.limit() - END_LENGTH; place >= 0; place--) {
            if (end.getInt(place) == END_SIGNATURE) {
                var entries = end.getShort(place + ENTRIES_AT) & 0xFFFF;
                var length = end.getInt(place + LENGTH_AT) & 0xFFFFFFFFL;
                if (entries > MOST_ENTRIES || length > LONGEST) {
                    throw new UnreadableFile("The archive holds more than " + MOST_ENTRIES + " files.");
                }
                return;
            }
        }
    }

    private static ByteBuffer end(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT)];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
