package org.chancery.report.mailing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document is to go to a distribution list of the installation. */
record MailingRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "embassies")
        String list) {}
