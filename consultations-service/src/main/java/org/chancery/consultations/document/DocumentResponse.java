package org.chancery.consultations.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands; its content is at {@code /content}.
 *
 * @param mediaType as found by the content
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentResponse(
        UUID id,
        String title,
        DocumentKind kind,
        Marking marking,
        @Nullable UUID agendaItemId,
        @Nullable String handedOverBy,
        @Nullable LocalDate documentDate,
        @Nullable String language,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        long version,
        String recordedBy,
        Instant recordedAt)
        implements Marked {

    static DocumentResponse from(Document document) {
        var item = document.agendaItem();
        return new DocumentResponse(
                document.id(),
                document.title(),
                document.kind(),
                document.marking(),
                item == null ? null : item.id(),
                document.handedOverBy(),
                document.documentDate(),
                document.language(),
                document.fileName(),
                document.fileType().mediaType(),
                document.size(),
                document.sha256(),
                document.version(),
                document.recordedBy(),
                document.recordedAt());
    }
}
