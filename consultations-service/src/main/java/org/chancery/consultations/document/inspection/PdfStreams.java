package org.chancery.consultations.document.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Reads a PDF as plain bytes before a parser does. A parser unpacks the streams that hold objects and references into
 * memory, however large they become; here they are unpacked into nothing, up to a limit. A PDF that is encrypted is
 * refused, since nobody can see what is in it.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPT = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 32 << 20;
    private static final int LARGEST_IN_ALL = 256 << 20;

    /** How far before a stream its description begins: as a rule, and at most. */
    private static final int SHORT = 2048;

    private static final int LONG = 1 << 20;

    private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern PARSED = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/\\w+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern FLATE = Pattern.compile("\\[?\\s*/(FlateDecode|Fl)\\s*]?");

    private final MappedByteBuffer bytes;
    private long unpacked;

    private PdfStreams(MappedByteBuffer bytes) {
        this.bytes = bytes;
    }

    static void inspect(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).inspect();
        }
    }

    private void inspect() throws IOException {
        for (var at = 0; at < bytes.limit() - STREAM.length; at++) {
            var first = bytes.get(at);
            if (first == ENCRYPT[0] && isAt(at, ENCRYPT) && endsName(at + ENCRYPT.length)) {
                throw Refusal.UNREADABLE.because(
                        "is encrypted or protected; save it without a password and without restrictions");
            }
            if (first == STREAM[0] && isAt(at, STREAM) && !follows(at, "end")) {
                stream(at);
            }
        }
    }

    private void stream(int keyword) throws IOException {
        var description = description(keyword);
        if (!PARSED.matcher(description).find()) {
            return;
        }
        var filters = FILTERS.matcher(description);
        if (!filters.find()) {
            return; // as large as it is
        }
        if (!FLATE.matcher(filters.group(1)).matches()) {
            throw Refusal.UNREADABLE.because("packs its objects in a way that cannot be checked");
        }
        unpack(new InflaterInputStream(from(keyword + STREAM.length)));
    }

    private void unpack(InputStream content) {
        var buffer = new byte[64 * 1024];
        long length = 0;
        try {
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                length += count;
                unpacked += count;
                if (length > LARGEST || unpacked > LARGEST_IN_ALL) {
                    throw Refusal.SUSPICIOUS.because("unpacks to far more than it is");
                }
            }
        } catch (IOException damaged) {
            // No stream after all, or a broken one: the parser says which.
            return;
        }
    }

    /** What stands between the object's beginning and its stream, with names unescaped. */
    private String description(int keyword) {
        var text = before(keyword, SHORT);
        if (!text.contains("obj")) {
            text = before(keyword, LONG);
        }
        var object = text.lastIndexOf("obj");
        return ESCAPE.matcher(object < 0 ? text : text.substring(object))
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private String before(int position, int length) {
        var copy = new byte[Math.min(position, length)];
        bytes.get(position - copy.length, copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }

    /** The bytes after the keyword and the end of its line. */
    private InputStream from(int position) {
        var start = position;
        while (start < bytes.limit() && Character.isWhitespace(bytes.get(start))) {
            start++;
        }
        return new Slice(bytes, start);
    }

    private boolean isAt(int position, byte[] wanted) {
        if (position + wanted.length > bytes.limit()) {
            return false;
        }
        for (var index = 0; index < wanted.length; index++) {
            if (bytes.get(position + index) != wanted[index]) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(int position, String word) {
        return position >= word.length() && isAt(position - word.length(), word.getBytes(StandardCharsets.US_ASCII));
    }

    /** /Encrypt, not /EncryptMetadata. */
    private boolean endsName(int position) {
        return position >= bytes.limit() || !Character.isLetterOrDigit(bytes.get(position));
    }

    private static final class Slice extends InputStream {
        private final MappedByteBuffer bytes;
        private int position;

        Slice(MappedByteBuffer bytes, int position) {
            this.bytes = bytes;
            this.position = position;
        }

        @Override
        public int read() {
            return position < bytes.limit() ? bytes.get(position++) & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            var count = Math.min(length, bytes.limit() - position);
            if (count <= 0) {
                return length == 0 ? 0 : -1;
            }
            bytes.get(position, buffer, offset, count);
            position += count;
            return count;
        }
    }
}
