package org.chancery.consultations.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chancery.commons.body.UploadEndpoint;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.importing.sheet.SheetReader;
import org.chancery.consultations.importing.sheet.UnreadableSheet;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes files; what is no sheet with past rounds is refused with the reason. */
@ApplicationScoped
class ImportUpload {
    private static final String FIELD = "file";

    private final ImportService imports;
    private final ImportTransaction transaction;
    private final ImportSettings settings;

    ImportUpload(ImportService imports, ImportTransaction transaction, ImportSettings settings) {
        this.imports = imports;
        this.transaction = transaction;
        this.settings = settings;
    }

    @Produces
    @Singleton
    UploadEndpoint endpoint() {
        return new UploadEndpoint("POST", "/v1/imports", settings.maxFileSize());
    }

    ImportResponse upload(@Nullable String key, String operation, @Nullable FileUpload file) {
        if (file == null) {
            throw Problems.invalid(FIELD, "is needed, as a part of multipart/form-data");
        }
        if (file.size() > settings.maxFileSize().asLongValue()) {
            throw endpoint().tooLarge();
        }
        try {
            var sheet = SheetReader.read(file.uploadedFile(), RoundColumn::isNamed, settings.maxRows());
            Headings.of(sheet.header());
            if (sheet.rows().isEmpty()) {
                throw new UnreadableSheet("has no rows below the header");
            }
            var uploaded = UploadedFile.of(file);
            return transaction.call(() -> imports.keep(key, operation, uploaded, sheet));
        } catch (UnreadableSheet refusal) {
            throw Problems.invalid(FIELD, refusal.reason());
        }
    }
}
