package org.chancery.consultations.document;

import java.util.UUID;
import org.chancery.commons.identity.Marking;

/**
 * What is needed to hand out a document's content.
 *
 * @param id of the document
 * @param size in bytes
 */
record Filed(UUID id, Marking marking, UUID contentId, String fileName, String mediaType, long size, String sha256) {

    static Filed from(Document document) {
        return new Filed(
                document.id(),
                document.marking(),
                document.contentId(),
                document.fileName(),
                document.fileType().mediaType(),
                document.size(),
                document.sha256());
    }
}
