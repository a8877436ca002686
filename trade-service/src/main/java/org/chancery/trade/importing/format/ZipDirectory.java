package org.chancery.trade.importing.format;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a zip archive says of itself at its end. The platform reads a directory into memory whole, and an archive of two
 * gigabytes may be nothing else; of a locked one it says that it is damaged.
 */
final class ZipDirectory {
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST = 1 << 20;

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRIES_AT = 10;
    private static final int LENGTH_AT = 12;
    private static final int START_AT = 16;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FLAGS_AT = 8;
    private static final int LOCKED = 1;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;

    private ZipDirectory() {}

    /** An archive whose end is missing is left to whoever opens it. */
    static void requireSmallAndOpen(Path path) throws IOException {
        var end = end(path);
        for (var place = end.limit() - END_LENGTH; place >= 0; place--) {
            if (end.getInt(place) == END_SIGNATURE) {
                var entries = end.getShort(place + ENTRIES_AT) & 0xFFFF;
                var length = end.getInt(place + LENGTH_AT) & 0xFFFFFFFFL;
                if (entries > MOST_ENTRIES || length > LONGEST) {
                    throw new UnreadableFile("The archive holds more than " + MOST_ENTRIES + " files.");
                }
                requireOpen(read(path, end.getInt(place + START_AT) & 0xFFFFFFFFL, (int) length));
                return;
            }
        }
    }

    private static void requireOpen(ByteBuffer directory) throws UnreadableFile {
        var place = 0;
        while (place + ENTRY_LENGTH <= directory.limit() && directory.getInt(place) == ENTRY_SIGNATURE) {
            if ((directory.getShort(place + FLAGS_AT) & LOCKED) != 0) {
                throw new UnreadableFile("The archive is locked with a password; send the file without one.");
            }
            place += ENTRY_LENGTH
                    + length(directory, place + NAME_LENGTH_AT)
                    + length(directory, place + EXTRA_LENGTH_AT)
                    + length(directory, place + COMMENT_LENGTH_AT);
        }
    }

    private static int length(ByteBuffer directory, int place) {
        return directory.getShort(place) & 0xFFFF;
    }

    private static ByteBuffer end(Path path) throws IOException {
        var length = Math.min(Files.size(path), END_LENGTH + LONGEST_COMMENT);
        return read(path, Files.size(path) - length, (int) length);
    }

    /** Less, if the file ends before. */
    private static ByteBuffer read(Path path, long start, int length) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new byte[(int) Math.max(0, Math.min(length, file.length() - start))];
            file.seek(start);
            file.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
