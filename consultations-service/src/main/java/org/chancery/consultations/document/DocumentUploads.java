package org.chancery.consultations.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.chancery.commons.body.UploadDirectory;
import org.chancery.commons.body.UploadEndpoint;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where documents come in, and how large they may be. */
@ApplicationScoped
class DocumentUploads {
    private final UploadEndpoint endpoint;
    private final Path directory;

    DocumentUploads(
            DocumentSettings settings, @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path directory) {
        this.endpoint = new UploadEndpoint("POST", DocumentResource.PATH, settings.maxSize());
        this.directory = directory;
    }

    @Produces
    @Singleton
    UploadEndpoint endpoint() {
        return endpoint;
    }

    @Produces
    @Singleton
    UploadDirectory directory() {
        return UploadDirectory.ofForms(directory);
    }

    /** 413 for a file above the limit that came in below the limit of the whole form. */
    void requireWithin(long size) {
        if (size > endpoint.largestFile().asLongValue()) {
            throw endpoint.tooLarge();
        }
    }
}
