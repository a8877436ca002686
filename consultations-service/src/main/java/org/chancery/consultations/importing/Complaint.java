package org.chancery.consultations.importing;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param column the column that it is about; null when it is the row as a whole
 * @param message completes the name of the column
 */
record Complaint(@Nullable RoundColumn column, String message) {

    /** For people who see the sheet and not the API. */
    String text() {
        return (column == null ? "The row" : column.header()) + " " + message;
    }
}
