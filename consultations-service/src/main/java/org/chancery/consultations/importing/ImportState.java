package org.chancery.consultations.importing;

/** How far an import has come. */
enum ImportState {
    /** Read and checked; nothing is written. */
    CHECKED,
    /** All rows that were ready are recorded. */
    COMMITTED
}
