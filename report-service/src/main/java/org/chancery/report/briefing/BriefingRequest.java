package org.chancery.report.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.StateCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which briefing is wanted.
 *
 * @param host must be the state that this installation serves
 * @param consultationId a round that was held; the last one if left out
 * @param asOf the moment whose knowledge is asked for; now if left out
 * @param marking what is marked higher is left out
 * @param form how much of it and on which paper; only the pre-meeting brief has others than the full one
 * @param since the version that the reader has; a full pre-meeting brief then says what has changed
 * @param allowMissing parts without which the document is composed if they cannot be read
 */
record BriefingRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "pre-meeting-brief")
        String template,

        @StateCode @Schema(examples = "KAZ") @Nullable String host,

        @NotNull @StateCode @Schema(examples = "BGR") String partner,

        @Nullable UUID consultationId,

        @NotBlank @Size(max = 35) @Schema(examples = "en") String language,

        @Size(max = 40)
        @Schema(
                description = "A date, meaning its end in UTC, or a time with its offset; not in the future",
                examples = "2023-10-21")
        @Nullable
        String asOf,

        @Schema(description = "Ceiling; your clearance if left out") @Nullable
        Marking marking,

        @Size(max = 20) @Schema(description = "one-page, full or pocket; full if left out", examples = "full") @Nullable
        String form,

        @Size(max = 5)
        @Schema(description = "What may be missing if it cannot be read; the first page says so. Only: trade")
        @Nullable
        List<@NotNull @Size(max = 20) String> allowMissing,

        @Schema(description = "An earlier pre-meeting brief about the same partner: the new one says what has changed")
        @Nullable
        UUID since) {}
