package org.chancery.commons.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.commons.body.BodyLimits.BodyLimit;

/** A body that ends with a problem when it turns out to be longer than its limit. */
final class LimitedBody extends FilterInputStream {
    private static final int LARGEST_STEP = 8192;

    private final BodyLimit limit;
    private final Runnable discardRest;
    private long read;
    private boolean refused;

    /** @param discardRest what to do, once, with a client that goes on sending */
    LimitedBody(InputStream body, BodyLimit limit, Runnable discardRest) {
        super(body);
        this.limit = limit;
        this.discardRest = discardRest;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (refused) {
            throw limit.problem();
        }
        var count = super.read(buffer, offset, length);
        read += Math.max(0, count);
        if (read > limit.bytes()) {
            refused = true;
            discardRest.run();
            throw limit.problem();
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, LARGEST_STEP)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The framework's own stream would wait for the end of the body, which need not come. */
    @Override
    public void close() throws IOException {
        if (!refused) {
            super.close();
        }
    }
}
