package org.chancery.commons.table;

import java.io.IOException;
import java.util.List;

/**
 * An answer that goes out as a file. An endpoint that produces {@link TableFormat#CSV_TYPE} and {@link
 * TableFormat#XLSX_TYPE} returns one; {@link TableAnswers} writes it in the format that the caller accepts.
 */
public interface Table {
    /** What the file's name begins with, in plain Latin. */
    String name();

    /** One for each cell of a row. Readers of the files rely on them: they never change, new ones come last. */
    List<String> headings();

    /** Reads the rows in one consistent look at the data: first how many there are, then each. */
    void read(Rows rows) throws IOException;

    /** Where the rows go. */
    interface Rows {
        /** Nothing has left yet: what fails up to here is answered like any other request. */
        void begin(long count) throws IOException;

        /**
         * The next row.
         *
         * @param cells texts, numbers, booleans, {@code LocalDate}, null for an empty cell; anything else by its {@code
         *     toString}
         */
        void add(List<?> cells) throws IOException;
    }
}
