package org.chancery.trade.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.chancery.commons.body.UploadDirectory;
import org.chancery.commons.body.UploadEndpoint;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes files and hands them to the workers. */
@ApplicationScoped
class ImportUploads {
    private final ImportService imports;
    private final ImportWorkers workers;
    private final Recognition recognition;
    private final ImportSettings settings;
    private final Clock clock;

    ImportUploads(
            ImportService imports,
            ImportWorkers workers,
            Recognition recognition,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.workers = workers;
        this.recognition = recognition;
        this.settings = settings;
        this.clock = clock;
    }

    @Produces
    @Singleton
    UploadEndpoint endpoint() {
        return new UploadEndpoint("POST", "/v1/imports", settings.maxFileSize());
    }

    /** On their way in. */
    @Produces
    @Singleton
    static UploadDirectory received(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path directory) {
        return UploadDirectory.ofForms(directory);
    }

    /** Waiting to be read, each under the id of its import. */
    @Produces
    @Singleton
    static UploadDirectory waiting(ImportSettings settings) {
        return new UploadDirectory(settings.directory(), "????????-????-????-????-????????????");
    }

    ImportResponse upload(@Nullable String key, ImportForm form) {
        var sent = form.sentFile();
        if (sent.size() > settings.maxFileSize().asLongValue()) {
            throw endpoint().tooLarge();
        }
        if (sent.size() == 0) {
            throw Problems.invalid("file", "is empty");
        }
        try {
            var request = form.request(sent, digest(sent.uploadedFile()), LocalDate.now(clock));
            requireKnown(request.layout());
            var received = imports.receive(key, request, workers.me());
            if (received.isNew()) {
                workers.check(received.sent().id(), keep(sent, received.sent()));
            }
            return received.sent();
        } catch (IOException failure) {
            throw new UncheckedIOException("an uploaded file is not readable", failure);
        }
    }

    private void requireKnown(@Nullable String layout) {
        if (layout != null && !recognition.names().contains(layout)) {
            throw Problems.invalid("layout", "must be one of " + String.join(", ", recognition.names()));
        }
    }

    /** Out of the way of the request, which deletes its files when it ends. */
    private Path keep(FileUpload sent, ImportResponse received) throws IOException {
        Files.createDirectories(settings.directory());
        var path = settings.directory().resolve(received.id().toString());
        return Files.move(sent.uploadedFile(), path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
