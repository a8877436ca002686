package org.chancery.consultations.document.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where contents are kept. */
@ConfigMapping(prefix = "chancery.documents")
public interface StoreSettings {
    /** The store that new contents go to; old ones are read from where they are. */
    @WithDefault("postgresql")
    StoreKind store();

    /** Needed while the store is, or has been, S3. */
    Optional<S3> s3();

    /** How to reach a bucket. */
    interface S3 {
        /** Address of the store; without one that of Amazon's region. */
        Optional<URI> endpoint();

        String region();

        String bucket();

        String accessKey();

        String secretKey();

        /**
         * Whether the bucket stands in the path instead of the host name, as most stores but Amazon's want it: true unless
         * said otherwise. A default here would make the group look set.
         */
        Optional<Boolean> pathStyle();

        default S3Client client() {
            var builder = S3Client.builder()
                    .httpClient(UrlConnectionHttpClient.create())
                    .region(Region.of(region()))
                    .forcePathStyle(pathStyle().orElse(true))
                    .credentialsProvider(
                            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey(), secretKey())));
            endpoint().ifPresent(builder::endpointOverride);
            return builder.build();
        }
    }
}
