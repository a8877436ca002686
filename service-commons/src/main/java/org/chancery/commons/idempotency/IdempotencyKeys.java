package org.chancery.commons.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Makes a repeated POST create once. A key belongs to the person who sent it; used again for another request it is
 * refused with 422. The key is stored in the transaction that creates, so that either both are there or neither.
 */
@ApplicationScoped
public class IdempotencyKeys {
    private static final int LONGEST_KEY = 200;

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    IdempotencyKeys(DataSource database, ObjectMapper json, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Runs {@code creation} unless the key has created something already, and returns the id of what it created then or
     * now. Two requests with one key at the same time wait for each other.
     *
     * @param key the header {@code Idempotency-Key}; without one the creation always runs
     * @param operation what is created where, such as the request's path
     * @param request the request's body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID createOnce(@Nullable String key, String operation, Object request, Supplier<UUID> creation) {
        if (key == null) {
            return creation.get();
        }
        var hash = hash(operation, request);
        if (!reserve(validated(key), hash)) {
            return find(key, operation, request).orElseThrow();
        }
        var id = creation.get();
        complete(key, id);
        return id;
    }

    /** What the key has created; 422 if it was used for another request. */
    @Transactional
    public Optional<UUID> find(@Nullable String key, String operation, Object request) {
        if (key == null) {
            return Optional.empty();
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select request_sha256, created_id from idempotency_key where caller = ? and key = ?")) {
            query.setString(1, caller.username());
            query.setString(2, validated(key));
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                if (!hash(operation, request).equals(found.getString(1))) {
                    throw Problems.of(
                            Problems.UNPROCESSABLE,
                            "idempotency-key-reused",
                            "Idempotency-Key was used before",
                            "You sent this Idempotency-Key with another request. Use a new key for a new request.",
                            Map.of());
                }
                return Optional.of(found.getObject(2, UUID.class));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("idempotency key not readable", failure);
        }
    }

    private boolean reserve(String key, String hash) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into idempotency_key (caller, key, request_sha256, created_at) values (?, ?, ?, ?)
                        on conflict do nothing""")) {
            insert.setString(1, caller.username());
            insert.setString(2, key);
            insert.setString(3, hash);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("idempotency key not writable", failure);
        }
    }

    private void complete(String key, UUID id) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency_key set created_id = ? where caller = ? and key = ?")) {
            update.setObject(1, id);
            update.setString(2, caller.username());
            update.setString(3, key);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("idempotency key not writable", failure);
        }
    }

    private static String validated(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problems.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        return key;
    }

    private String hash(String operation, Object request) {
        try {
            return Sha256.of((operation + "\n" + json.writeValueAsString(request)).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("request has no JSON form", failure);
        }
    }
}
