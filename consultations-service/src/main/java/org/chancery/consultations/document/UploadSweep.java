package org.chancery.consultations.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Removes at the start what a service that was killed in the middle of an upload has left on the disk: a file goes with its
 * request, and there the request went without it.
 */
@ApplicationScoped
class UploadSweep {
    /** As the framework calls the files into which it streams the parts of a form. */
    private static final String UPLOADS = "resteasy-reactive*upload";

    private static final Logger LOG = Logger.getLogger(UploadSweep.class);

    private final Path directory;

    /** @param directory of this service alone */
    UploadSweep(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path directory) {
        this.directory = directory;
    }

    void sweepAtStart(@Observes StartupEvent start) {
        sweep(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** Uploads written since then may be on their way in, and what has another name is not ours. */
    void sweep(Instant before) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var uploads = Files.newDirectoryStream(directory, UPLOADS)) {
            for (var upload : uploads) {
                if (Files.getLastModifiedTime(upload).toInstant().isBefore(before) && Files.deleteIfExists(upload)) {
                    LOG.infof("Removed %s, an upload that was cut off", upload);
                }
            }
        } catch (IOException failure) {
            LOG.warnf(failure, "Uploads that were cut off could not be removed from %s", directory);
        }
    }
}
