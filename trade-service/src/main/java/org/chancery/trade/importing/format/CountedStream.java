package org.chancery.trade.importing.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read. */
final class CountedStream extends FilterInputStream {
    private final LongConsumer progress;
    private long count;

    CountedStream(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var next = in.read();
        if (next >= 0) {
            add(1);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = in.read(bytes, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private void add(int read) {
        count += read;
        progress.accept(count);
    }
}
