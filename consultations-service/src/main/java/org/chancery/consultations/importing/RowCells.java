package org.chancery.consultations.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.json.PlainDate;
import org.chancery.commons.json.PlainText;
import org.chancery.consultations.importing.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of one row as values; what cannot be read as what it should be is noted with its column, and null. */
final class RowCells {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** What spreadsheets show where a formula fails. */
    private static final Pattern FAILED = Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

    private static final int MOST_POINTS = 100;

    private final Headings headings;
    private final Sheet.Row row;
    private final List<Complaint> complaints = new ArrayList<>();

    RowCells(Headings headings, Sheet.Row row) {
        this.headings = headings;
        this.row = row;
        headings.positions().keySet().forEach(this::requireOrdinary);
        if (row.cells().size() > headings.width()) {
            complaints.add(new Complaint(null, "has a value to the right of the last column that has a name"));
        }
    }

    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    void complain(RoundColumn column, String message) {
        complaints.add(new Complaint(column, message));
    }

    /** The text of a cell; null when it is empty, which is noted where the column is required. */
    @Nullable
    String text(RoundColumn column) {
        var text = headings.cell(row, column);
        if (!text.isEmpty()) {
            return text;
        }
        if (column.isRequired()) {
            complain(column, "is missing");
        }
        return null;
    }

    /** The same, but for a text that is too long. */
    @Nullable
    String text(RoundColumn column, int longest) {
        var text = text(column);
        if (text != null && text.length() > longest) {
            complain(column, "must have at most " + longest + " characters");
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate date(RoundColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var date = PlainDate.parse(text);
        return date == null ? dayFirst(column, text) : date;
    }

    private @Nullable LocalDate dayFirst(RoundColumn column, String text) {
        try {
            return LocalDate.parse(text, DAY_FIRST);
        } catch (DateTimeException unreadable) {
            complain(column, "must be a date such as 2023-10-21 or 21.10.2023, or a cell that is formatted as a date");
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E constant(RoundColumn column, Class<E> type) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var name = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            complain(
                    column,
                    "must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
        }
        return found.orElse(null);
    }

    @Nullable
    Integer number(RoundColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            complain(column, "must be a whole number");
            return null;
        }
    }

    @Nullable
    String state(RoundColumn column) {
        return states(column).findFirst().orElse(null);
    }

    /** The states of a list, without those that are none. */
    Stream<String> states(RoundColumn column) {
        return list(column, "[;,\n]").stream().flatMap(text -> {
            var code = States.code(text);
            if (code.isEmpty()) {
                complain(column, "has \"" + text + "\", which is no state; ISO 3166-1 alpha-3 codes always are");
            }
            return code.stream();
        });
    }

    /** The parts of a cell, without blanks around them and without empty ones. */
    List<String> list(RoundColumn column, String separator) {
        var text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator, -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** The same for what becomes a record each. */
    List<String> points(RoundColumn column, String separator) {
        var points = list(column, separator);
        if (points.size() > MOST_POINTS) {
            complain(column, "must have at most " + MOST_POINTS + " entries");
            return List.of();
        }
        return points;
    }

    private void requireOrdinary(RoundColumn column) {
        var text = headings.cell(row, column);
        if (column == RoundColumn.PROBLEM) {
            return;
        }
        if (!PlainText.isPlain(text)) {
            complain(column, PlainText.COMPLAINT);
        } else if (FAILED.matcher(text).matches()) {
            complain(column, "holds " + text + ", which says that a formula of the sheet failed");
        } else if (text.startsWith("=")) {
            complain(column, "holds a formula without a value");
        }
    }
}
