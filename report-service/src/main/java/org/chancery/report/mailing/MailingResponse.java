package org.chancery.report.mailing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a mailing. */
record MailingResponse(
        String list,

        @Schema(description = "Addresses whose mail server has taken it; each is among the downloads of the document")
        List<String> sent,

        @Schema(description = "Addresses that it could not be sent to; nothing is recorded for them")
        List<String> failed) {}
