package org.chancery.consultations.document.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The contents of documents. Each has a row that says where it is; it is written in the transaction that writes the record
 * and stays when the record goes. What a store holds without a row is an orphan: of a transaction that was rolled back
 * (removed at once), or of a service that was killed (removed by {@link OrphanSweep}).
 */
@Startup
@ApplicationScoped
public class Contents {
    private static final Logger LOG = Logger.getLogger(Contents.class);

    private final StoreKind current;
    private final PostgresContent postgres;
    private final S3Content s3;
    private final DataSource database;
    private final Clock clock;

    Contents(StoreSettings settings, PostgresContent postgres, S3Content s3, DataSource database, Clock clock) {
        if (settings.store() == StoreKind.S3 && settings.s3().isEmpty()) {
            throw new IllegalStateException("chancery.documents.store is s3, but chancery.documents.s3.* is not set");
        }
        this.current = settings.store();
        this.postgres = postgres;
        this.s3 = s3;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a file in one transaction with whatever the caller writes, and returns what the caller returns. Runs outside
     * of any transaction, which a bucket would keep waiting.
     *
     * @param record writes the record; it may find that there is nothing to keep, and then does not ask for it
     */
    public <T> T keeping(Path file, Function<Incoming, T> record) {
        var incoming = new Incoming(file);
        var store = store(current);
        try {
            store.writeAhead(incoming.id, file);
            return QuarkusTransaction.requiringNew().call(() -> record.apply(incoming));
        } catch (IOException failure) {
            throw new UncheckedIOException("an uploaded file cannot be read", failure);
        } finally {
            discardUnlessKept(store, incoming.id);
        }
    }

    /**
     * The content from a byte on, as a stream that the caller closes.
     *
     * @param from the first byte wanted, less than {@code size}
     * @param size of the whole content
     */
    public InputStream open(UUID id, long from, long size) {
        try {
            return store(storeOf(id)).open(id, from, size);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isKept(UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from document_content where id = ?")) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("contents not readable", failure);
        }
    }

    /** Never because the transaction failed, whose end may be unknown: only because there is no row. */
    private void discardUnlessKept(ContentStore store, UUID id) {
        try {
            if (!isKept(id)) {
                store.discard(id);
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Content %s may be left over; the next sweep removes it", id);
        }
    }

    private StoreKind storeOf(UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select store from document_content where id = ?")) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("there is no content " + id);
                }
                return StoreKind.valueOf(found.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("contents not readable", failure);
        }
    }

    private ContentStore store(StoreKind kind) {
        return kind == StoreKind.S3 ? s3 : postgres;
    }

    /** A file on its way in. */
    public final class Incoming {
        private final UUID id = UUID.randomUUID();
        private final Path file;

        private Incoming(Path file) {
            this.file = file;
        }

        /** Keeps it; inside the transaction. Returns the id of the content. */
        public UUID keep(String sha256, long size) {
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("""
                            insert into document_content (id, sha256, size, store, kept_at) values (?, ?, ?, ?, ?)""")) {
                insert.setObject(1, id);
                insert.setString(2, sha256);
                insert.setLong(3, size);
                insert.setString(4, current.name());
                insert.setTimestamp(5, Timestamp.from(clock.instant()));
                insert.executeUpdate();
                store(current).write(id, file);
            } catch (SQLException | IOException failure) {
                throw new IllegalStateException("content not writable", failure);
            }
            return id;
        }
    }
}
