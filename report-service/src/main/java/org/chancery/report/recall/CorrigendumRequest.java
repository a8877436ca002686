package org.chancery.report.recall;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A corrigendum. {@code language} is that of the release if left out. */
record CorrigendumRequest(
        @Size(max = 35) @Schema(examples = "en") @Nullable String language) {}
