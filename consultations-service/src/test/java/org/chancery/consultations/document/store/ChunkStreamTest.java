package org.chancery.consultations.document.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkStreamTest {
    private static final int CHUNK = PostgresContent.CHUNK;

    private final List<Integer> fetched = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5})
    void contentOfAnySizeIsReadWhole(int size) throws IOException {
        var content = content(size);

        assertArrayEquals(content, new ChunkStream(chunksOf(content), 0, size).readAllBytes());
        assertEquals((size + CHUNK - 1) / CHUNK, fetched.size(), "each chunk is fetched once");
    }

    @Test
    void readingFromTheMiddleSkipsTheChunksBefore() throws IOException {
        var content = content(3 * CHUNK);

        var rest = new ChunkStream(chunksOf(content), 2L * CHUNK + 7, content.length).readAllBytes();

        assertArrayEquals(Arrays.copyOfRange(content, 2 * CHUNK + 7, content.length), rest);
        assertEquals(List.of(2), fetched);
    }

    @Test
    void missingContentIsMissedAtOnce() {
        assertThrows(
                IOException.class,
                () -> new ChunkStream(
                        position -> {
                            throw new IOException("not there");
                        },
                        0,
                        10));
    }

    private ChunkStream.Chunks chunksOf(byte[] content) {
        return position -> {
            fetched.add(position);
            return Arrays.copyOfRange(content, position * CHUNK, Math.min(content.length, (position + 1) * CHUNK));
        };
    }

    private static byte[] content(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
