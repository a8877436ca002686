package org.chancery.trade.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param acceptRejects whether it is known that some rows are rejected and will not be there */
record CommitRequest(
        @Schema(description = "Needed when rows are rejected") @Nullable
        Boolean acceptRejects) {
    boolean acceptsRejects() {
        return Boolean.TRUE.equals(acceptRejects);
    }
}
