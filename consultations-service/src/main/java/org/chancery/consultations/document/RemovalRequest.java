package org.chancery.consultations.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Removing a document from a closed record, which is a correction.
 *
 * @param reason why the record is corrected
 */
record RemovalRequest(
        @NotBlank @Size(max = DocumentRequest.LONGEST_REASON)
        String reason) {}
