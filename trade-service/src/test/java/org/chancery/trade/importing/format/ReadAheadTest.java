package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Its streams are short, or read byte by byte on purpose. */
@SuppressWarnings("InputStreamSlowMultibyteRead")
class ReadAheadTest {
    private static final int PIECE = 1 << 16;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 40 * PIECE})
    void givesWhatIsThere(int length) throws IOException {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);

        try (var ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertArrayEquals(bytes, ahead.readAllBytes());
            assertEquals(-1, ahead.read());
        }
    }

    @Test
    void whatGoesWrongIsThrownWhereItIsRead() throws IOException {
        var refusal = new UnreadableFile("The file unpacks to more than is allowed.");

        try (var ahead =
                new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(new byte[PIECE]), failing(refusal)))) {
            assertEquals(PIECE, ahead.readNBytes(PIECE).length);
            assertSame(refusal, assertThrows(UnreadableFile.class, ahead::read));
        }
    }

    @Test
    void closingItEndsTheThreadAndClosesTheFile() throws IOException {
        var endless = new Endless();

        new ReadAhead(endless).close();

        assertTrue(endless.closed);
        var reader = endless.reader.get();
        assertFalse(reader != null && reader.isAlive());
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }

    private static final class Endless extends InputStream {
        private final AtomicReference<Thread> reader = new AtomicReference<>();
        private boolean closed;

        @Override
        public int read() {
            reader.set(Thread.currentThread());
            return 'x';
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
