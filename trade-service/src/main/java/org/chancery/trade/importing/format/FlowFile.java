package org.chancery.trade.importing.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A file as it was sent: plain, gzip, or a zip archive. What it is stands in its first bytes, whatever its name says. */
public final class FlowFile {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final long mostUnpacked;
    private final LongConsumer progress;
    private final Packing packing;

    /**
     * @param mostUnpacked bytes; a file that unpacks to more is refused while it is read
     * @param progress is told how many bytes of the file as it was sent were read
     */
    public FlowFile(Path path, long mostUnpacked, LongConsumer progress) throws IOException {
        this.path = path;
        this.mostUnpacked = mostUnpacked;
        this.progress = progress;
        this.packing = Packing.of(path);
    }

    public Packing packing() {
        return packing;
    }

    /** The file, or all that an archive holds. */
    public List<Content> contents() throws IOException {
        try {
            return packing == Packing.ZIP
                    ? entries()
                    : List.of(new Content(String.valueOf(path.getFileName()), this::open));
        } catch (EOFException | ZipException broken) {
            throw broken(broken);
        }
    }

    private List<Content> entries() throws IOException {
        ZipDirectory.requireSmallAndOpen(path);
        var contents = new ArrayList<Content>();
        try (var zip = new ZipFile(path.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    contents.add(new Content(entry.getName(), () -> open(entry)));
                }
            }
        }
        return contents;
    }

    private InputStream open() throws IOException {
        var counted = new CountedStream(Files.newInputStream(path), progress);
        if (packing == Packing.PLAIN) {
            return counted;
        }
        try {
            return new UnpackedStream(
                    new GZIPInputStream(new BufferedInputStream(counted, BUFFER), BUFFER),
                    counted::count,
                    mostUnpacked);
        } catch (EOFException | ZipException broken) {
            counted.close();
            throw broken(broken);
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        var zip = new ZipFile(path.toFile());
        try {
            // An archive says how long its entries are; the progress is that of the packed ones.
            var packed = Math.max(1, entry.getCompressedSize());
            var unpacked = Math.max(1, entry.getSize());
            var counted = new CountedStream(
                    zip.getInputStream(entry),
                    read -> progress.accept(Math.min(packed, Math.round((double) read / unpacked * packed))));
            return new UnpackedStream(counted, () -> packed, mostUnpacked) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException failure) {
            zip.close();
            throw failure;
        }
    }

    static UnreadableFile broken(IOException cause) {
        return new UnreadableFile(
                "The compressed file is damaged or cut off: " + cause.getMessage() + ". Fetch it again.", cause);
    }

    /** How a file is packed. */
    public enum Packing {
        PLAIN,
        GZIP,
        ZIP;

        static Packing of(Path path) throws IOException {
            try (var in = Files.newInputStream(path)) {
                var start = in.readNBytes(4);
                if (start.length >= 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
                    return GZIP;
                }
                return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 ? ZIP : PLAIN;
            }
        }
    }
}
