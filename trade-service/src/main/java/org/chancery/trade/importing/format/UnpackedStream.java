package org.chancery.trade.importing.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/** Unpacks no more than is allowed: a few kilobytes can be made to unpack to terabytes. */
class UnpackedStream extends FilterInputStream {
    /** Tables pack well, to a thirtieth perhaps; a bomb to a thousandth. */
    private static final long MOST_TIMES = 300;

    private static final long NEVER_A_BOMB = 64L << 20;

    private final LongSupplier packed;
    private final long most;
    private long unpacked;

    UnpackedStream(InputStream in, LongSupplier packed, long most) {
        super(in);
        this.packed = packed;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        var read = read(single, 0, 1);
        return read < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(bytes, offset, length);
        } catch (EOFException | ZipException broken) {
            throw FlowFile.broken(broken);
        }
        unpacked += Math.max(read, 0);
        if (unpacked > most) {
            throw new UnreadableFile("The file unpacks to more than the " + most + " bytes that are allowed.");
        }
        if (unpacked > NEVER_A_BOMB && unpacked / MOST_TIMES > packed.getAsLong()) {
            throw new UnreadableFile("The file unpacks to more than " + MOST_TIMES
                    + " times its size, which no table does: it was made to fill the memory of whoever opens it.");
        }
        return read;
    }
}
