package org.chancery.trade.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads a text whose encoding nobody tells. A byte order mark decides; without one it is UTF-8 until a byte that cannot be,
 * from where on it is windows-1252, which has all that publishers mean by Latin-1. Up to there both read the same, unless
 * the file mixes them.
 */
final class DetectingReader extends Reader {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    private boolean begun;
    private boolean ended;
    private boolean plain = true;

    DetectingReader(InputStream in) {
        super(in);
        this.in = in;
    }

    /** As far as it was read. */
    String encoding() {
        return decoder.charset().equals(StandardCharsets.UTF_8) && plain
                ? "US-ASCII"
                : decoder.charset().name();
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!begun) {
            begin();
        }
        var out = CharBuffer.wrap(chars, offset, length);
        var start = out.position();
        while (out.position() == start) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            var result = decoder.decode(bytes, out, ended);
            if (result.isMalformed() || result.isUnmappable()) {
                fallBack();
            } else if (result.isUnderflow() && !ended) {
                fill();
            } else if (result.isUnderflow() && out.position() == start) {
                return -1;
            }
        }
        noticeSigns(chars, offset, out.position() - start);
        return out.position() - start;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void begin() throws IOException {
        begun = true;
        fill();
        var first = bytes.remaining() > 1 ? ((bytes.get(0) & 0xFF) << 8) | (bytes.get(1) & 0xFF) : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            bytes.position(2);
            decoder = strict(first == MARK ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        } else if (first == 0xEFBB && bytes.remaining() > 2 && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
            plain = false;
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void fallBack() throws IOException {
        if (!decoder.charset().equals(StandardCharsets.UTF_8)) {
            throw new UnreadableFile("The text is not in " + decoder.charset() + ", as its first bytes say.");
        }
        decoder = LATIN.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private void noticeSigns(char[] chars, int offset, int length) {
        for (var index = offset; plain && index < offset + length; index++) {
            plain = chars[index] < 0x80;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
