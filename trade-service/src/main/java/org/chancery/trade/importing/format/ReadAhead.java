package org.chancery.trade.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads in a thread of its own, a few pieces ahead: to unpack a file takes a third as long as to read its rows, and meanwhile
 * the reader of the rows works. What goes wrong there is thrown here.
 */
final class ReadAhead extends InputStream {
    private static final int PIECE = 1 << 16;
    private static final int PIECES = 8;

    private final InputStream in;
    private final BlockingQueue<Piece> ahead = new ArrayBlockingQueue<>(PIECES);
    private final Thread thread = new Thread(this::readAll, "import-read-ahead");
    private Piece piece = new Piece(new byte[0], PIECE, null);
    private int position = PIECE;

    /** @param in is closed with this */
    ReadAhead(InputStream in) {
        this.in = in;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == piece.length && !piece.isLast()) {
            piece = next();
            position = 0;
        }
        var count = Math.min(length, piece.length - position);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(piece.bytes, position, bytes, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException cutShort) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }

    private Piece next() throws IOException {
        try {
            var next = ahead.take();
            if (next.failure instanceof IOException known) {
                throw known;
            }
            if (next.failure != null) {
                throw new IOException("the file could not be read on", next.failure);
            }
            return next;
        } catch (InterruptedException cutShort) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the file is read");
        }
    }

    private void readAll() {
        try {
            Piece read;
            do {
                read = readPiece();
                ahead.put(read);
            } while (!read.isLast());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Piece readPiece() {
        try {
            var bytes = new byte[PIECE];
            return new Piece(bytes, in.readNBytes(bytes, 0, PIECE), null);
        } catch (IOException | RuntimeException | Error failure) {
            return new Piece(new byte[0], 0, failure);
        }
    }

    private static final class Piece {
        final byte[] bytes;
        final int length;
        /** Instead of bytes. */
        final @Nullable Throwable failure;

        Piece(byte[] bytes, int length, @Nullable Throwable failure) {
            this.bytes = bytes;
            this.length = length;
            this.failure = failure;
        }

        boolean isLast() {
            return length < PIECE;
        }
    }
}
