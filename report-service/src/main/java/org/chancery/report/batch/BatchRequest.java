package org.chancery.report.batch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.StateCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which briefings are wanted: one about each partner, otherwise alike.
 *
 * @param asOf the moment whose knowledge is asked for; now if left out
 * @param marking what is marked higher is left out
 */
record BatchRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "pre-meeting-brief")
        String template,

        @NotEmpty @Size(max = 250) @Schema(description = "Each once, in the order of the ZIP")
        List<@NotNull @StateCode String> partners,

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
        String form) {}
