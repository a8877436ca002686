package org.chancery.consultations.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Contents as rows of 256 KiB, written in the transaction that writes the record. Reading asks for one row after the other,
 * each in a moment of its own: a slow reader holds no connection, and one that wants the end skips the beginning.
 */
@ApplicationScoped
class PostgresContent implements ContentStore {
    static final int CHUNK = 256 * 1024;

    private static final int CHUNKS_A_BATCH = 8;

    private final DataSource database;

    PostgresContent(DataSource database) {
        this.database = database;
    }

    @Override
    public StoreKind kind() {
        return StoreKind.POSTGRESQL;
    }

    @Override
    public void writeAhead(UUID id, Path file) {
        // The transaction writes it.
    }

    @Override
    public void write(UUID id, Path file) throws IOException {
        try (var content = Files.newInputStream(file);
                var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into document_chunk (content_id, position, data) values (?, ?, ?)")) {
            var position = 0;
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                insert.setObject(1, id);
                insert.setInt(2, position++);
                insert.setBytes(3, chunk);
                insert.addBatch();
                if (position % CHUNKS_A_BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("content not writable", failure);
        }
    }

    @Override
    public void discard(UUID id) {
        // Rolled back with the transaction.
    }

    @Override
    public InputStream open(UUID id, long from, long size) throws IOException {
        return new ChunkStream(position -> chunk(id, position), from, size);
    }

    private byte[] chunk(UUID id, int position) throws IOException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select data from document_chunk where content_id = ? and position = ?")) {
            query.setObject(1, id);
            query.setInt(2, position);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IOException("content " + id + " lacks chunk " + position);
                }
                return found.getBytes(1);
            }
        } catch (SQLException failure) {
            throw new IOException("content " + id + " not readable", failure);
        }
    }
}
