package org.chancery.consultations.document.store;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chancery.commons.problem.Problems;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Contents as objects {@code documents/ID} of a bucket that speaks S3. */
@ApplicationScoped
class S3Content implements ContentStore {
    private static final Logger LOG = Logger.getLogger(S3Content.class);
    private static final String PREFIX = "documents/";

    private final StoreSettings settings;
    private @Nullable S3Client client;

    S3Content(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public StoreKind kind() {
        return StoreKind.S3;
    }

    @Override
    public void writeAhead(UUID id, Path file) {
        try {
            client().putObject(put -> put.bucket(bucket()).key(key(id)), RequestBody.fromFile(file));
        } catch (SdkException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public void write(UUID id, Path file) {
        // Has been written ahead: a bucket takes no part in a transaction.
    }

    @Override
    public void discard(UUID id) {
        client().deleteObject(delete -> delete.bucket(bucket()).key(key(id)));
    }

    @Override
    public InputStream open(UUID id, long from, long size) {
        try {
            return new Download(client().getObject(
                            get -> get.bucket(bucket()).key(key(id)).range(from == 0 ? null : "bytes=" + from + "-")));
        } catch (SdkException failure) {
            throw unavailable(failure);
        }
    }

    /** Contents that were written before the given time, for the caller to say which of them are orphans. */
    void forEachOlderThan(Instant time, Consumer<UUID> content) {
        client().listObjectsV2Paginator(list -> list.bucket(bucket()).prefix(PREFIX)).contents().stream()
                .filter(object -> object.lastModified().isBefore(time))
                .map(object -> object.key().substring(PREFIX.length()))
                .filter(name -> name.length() == 36)
                .forEach(name -> content.accept(UUID.fromString(name)));
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.close();
        }
    }

    private synchronized S3Client client() {
        if (client == null) {
            client = settings.s3().orElseThrow().client();
        }
        return client;
    }

    private String bucket() {
        return settings.s3().orElseThrow().bucket();
    }

    private static String key(UUID id) {
        return PREFIX + id;
    }

    private static HttpProblem unavailable(SdkException failure) {
        LOG.error("The store of documents does not answer as it should", failure);
        return Problems.of(
                Response.Status.SERVICE_UNAVAILABLE,
                "document-store-unavailable",
                "The store of documents is not available",
                "Contents of documents cannot be written or read now. Try again in a moment.",
                Map.of());
    }

    /** Ends the transfer when it is closed early; the client would otherwise read the rest. */
    private static final class Download extends FilterInputStream {
        private final ResponseInputStream<GetObjectResponse> response;
        private boolean complete;

        Download(ResponseInputStream<GetObjectResponse> response) {
            super(response);
            this.response = response;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            complete |= one < 0;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = super.read(buffer, offset, length);
            complete |= count < 0;
            return count;
        }

        @Override
        public void close() throws IOException {
            if (complete) {
                super.close();
            } else {
                response.abort();
            }
        }
    }
}
