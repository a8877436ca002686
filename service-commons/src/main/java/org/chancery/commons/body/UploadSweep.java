package org.chancery.commons.body;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Removes at the start what a service that was killed in the middle of an upload has left on the disk: a file goes with its
 * request, and there the request went without it.
 */
@ApplicationScoped
class UploadSweep {
    private static final Logger LOG = Logger.getLogger(UploadSweep.class);

    private final List<UploadDirectory> directories;

    UploadSweep(@All List<UploadDirectory> directories) {
        this.directories = directories;
    }

    void sweepAtStart(@Observes StartupEvent start) {
        sweep(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** Uploads written since then may be on their way in, and what has another name is not ours. */
    void sweep(Instant before) {
        directories.stream()
                .filter(directory -> Files.isDirectory(directory.path()))
                .forEach(directory -> sweep(directory, before));
    }

    private static void sweep(UploadDirectory directory, Instant before) {
        try (var uploads = Files.newDirectoryStream(directory.path(), directory.names())) {
            for (var upload : uploads) {
                if (Files.getLastModifiedTime(upload).toInstant().isBefore(before) && Files.deleteIfExists(upload)) {
                    LOG.infof("Removed %s, an upload that was cut off", upload);
                }
            }
        } catch (IOException failure) {
            LOG.warnf(failure, "Uploads that were cut off could not be removed from %s", directory.path());
        }
    }
}
