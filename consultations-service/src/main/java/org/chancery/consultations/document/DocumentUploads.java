package org.chancery.consultations.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chancery.commons.body.UploadEndpoint;

/** Where documents come in, and how large they may be. */
@ApplicationScoped
class DocumentUploads {
    private final UploadEndpoint endpoint;

    DocumentUploads(DocumentSettings settings) {
        this.endpoint = new UploadEndpoint("POST", DocumentResource.PATH, settings.maxSize());
    }

    @Produces
    @Singleton
    UploadEndpoint endpoint() {
        return endpoint;
    }

    /** 413 for a file above the limit that came in below the limit of the whole form. */
    void requireWithin(long size) {
        if (size > endpoint.largestFile().asLongValue()) {
            throw endpoint.tooLarge();
        }
    }
}
