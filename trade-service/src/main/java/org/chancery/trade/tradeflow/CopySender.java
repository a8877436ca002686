package org.chancery.trade.tradeflow;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Sends what COPY takes in a thread of its own, so that rows are read on while the server writes its log. What goes wrong there
 * is thrown at the next call. Until it has ended, nobody else uses the connection, but to cancel what it does.
 */
final class CopySender implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int BUFFERS = 64;
    private static final ByteBuffer END = ByteBuffer.allocate(0);

    private final CopyIn copy;
    private final BlockingQueue<ByteBuffer> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<ByteBuffer> full = new ArrayBlockingQueue<>(BUFFERS);
    private final Thread thread = new Thread(this::sendAll, "import-copy");

    @Nullable
    private volatile Throwable failure;

    CopySender(CopyIn copy) {
        this.copy = copy;
        for (var count = 1; count < BUFFERS; count++) {
            empty.add(ByteBuffer.allocate(BUFFER));
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** To be filled; waits for one when all are on their way. */
    ByteBuffer buffer() throws SQLException {
        return waiting(empty::take);
    }

    /** Takes the buffer over. */
    void send(ByteBuffer buffer) throws SQLException {
        waiting(() -> {
            full.put(buffer);
            return buffer;
        });
    }

    /** Ends the COPY when all has been sent. */
    void finish() throws SQLException {
        send(END);
        waiting(() -> {
            thread.join();
            return END;
        });
        copy.endCopy();
    }

    /** Ends it without its rows, unless it has ended. */
    @Override
    public void close() throws SQLException {
        thread.interrupt();
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException cutShort) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private ByteBuffer waiting(Waiting wait) throws SQLException {
        try {
            var buffer = wait.get();
            var failed = failure;
            if (failed != null) {
                throw new SQLException("rows could not be sent", sqlStateOf(failed), failed);
            }
            return buffer;
        } catch (InterruptedException cutShort) {
            Thread.currentThread().interrupt();
            throw new SQLException("stopped while rows were sent", cutShort);
        }
    }

    private static @Nullable String sqlStateOf(Throwable failed) {
        return failed instanceof SQLException known ? known.getSQLState() : null;
    }

    /** After a failure buffers only go back, so that nobody waits for ever. */
    private void sendAll() {
        try {
            for (var buffer = full.take(); buffer.capacity() > 0; buffer = full.take()) {
                if (failure == null) {
                    write(buffer);
                }
                buffer.clear();
                empty.put(buffer);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(ByteBuffer buffer) {
        try {
            copy.writeToCopy(buffer.array(), buffer.arrayOffset(), buffer.position());
        } catch (SQLException | RuntimeException | Error failed) {
            failure = failed;
        }
    }

    /** What waits for a queue or the thread. */
    @FunctionalInterface
    private interface Waiting {
        ByteBuffer get() throws InterruptedException;
    }
}
