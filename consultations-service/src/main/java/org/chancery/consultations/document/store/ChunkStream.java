package org.chancery.consultations.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A content that is fetched chunk by chunk while it is read. */
final class ChunkStream extends InputStream {
    private final Chunks chunks;
    private final long size;
    private long position;
    private byte[] chunk;

    /** Fetches the first chunk at once, so that a content that is not there is missed before an answer begins. */
    ChunkStream(Chunks chunks, long from, long size) throws IOException {
        this.chunks = chunks;
        this.size = size;
        this.position = from;
        this.chunk = from < size ? fetch(from) : new byte[0];
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (position >= size) {
            return -1;
        }
        var within = (int) (position % PostgresContent.CHUNK);
        var count = Math.min(length, chunk.length - within);
        System.arraycopy(chunk, within, buffer, offset, count);
        position += count;
        if (within + count == chunk.length && position < size) {
            chunk = fetch(position);
        }
        return count;
    }

    private byte[] fetch(long at) throws IOException {
        return chunks.at((int) (at / PostgresContent.CHUNK));
    }

    /** Where the chunks come from. */
    interface Chunks {
        byte[] at(int position) throws IOException;
    }
}
