package org.chancery.consultations.importing;

import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of an import.
 *
 * @param acceptRejects true to record the rows that are ready although others are not; absent is false
 */
record CommitRequest(@Nullable Boolean acceptRejects) {

    boolean acceptsRejects() {
        return Boolean.TRUE.equals(acceptRejects);
    }
}
