package org.chancery.report.release;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A release.
 *
 * @param supersedes the release whose place it takes: about the same partner, from the same template
 */
record ReleaseRequest(
        @Schema(description = "The release whose place it takes") @Nullable
        UUID supersedes) {}
