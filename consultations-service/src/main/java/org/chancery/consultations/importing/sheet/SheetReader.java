package org.chancery.consultations.importing.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/** Reads a file as what it is, which its content says and not its name. */
public final class SheetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetReader() {}

    /**
     * The table in the file.
     *
     * @param isColumn whether a text is the name of a column; tells the separator of a CSV file
     * @param mostRows rows below the header that are read; one more and the file is refused
     */
    public static Sheet read(Path file, Predicate<String> isColumn, int mostRows) throws UnreadableSheet {
        try {
            return isZip(file)
                    ? XlsxReader.read(file, mostRows)
                    : CsvSheet.read(Files.readAllBytes(file), isColumn, mostRows);
        } catch (IOException failure) {
            throw new UnreadableSheet("cannot be read", failure);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }
}
