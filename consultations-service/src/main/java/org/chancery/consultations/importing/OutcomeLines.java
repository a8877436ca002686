package org.chancery.consultations.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.consultations.importing.PastRound.OutcomePoint;
import org.chancery.consultations.outcome.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** Reads what came of a round, a line each: {@code Dialogue goes on.}, {@code NOTED: ...} or {@code RESERVED BGR: ...}. */
final class OutcomeLines {
    private static final int LONGEST = 10_000;
    private static final Pattern WITH_KIND = Pattern.compile("([A-Za-z]+)(\\s+[^:]+)?\\s*:\\s*(.+)");

    private OutcomeLines() {}

    static List<OutcomePoint> of(RowCells cells, List<String> parties) {
        var points = new ArrayList<OutcomePoint>();
        for (var line : cells.points(RoundColumn.OUTCOMES, "\n")) {
            var point = point(line);
            var reservedBy = point.reservedBy();
            if (point.text().length() > LONGEST) {
                cells.complain(RoundColumn.OUTCOMES, "must have lines of at most " + LONGEST + " characters");
            } else if (point.kind() == OutcomeKind.RESERVED && (reservedBy == null || !parties.contains(reservedBy))) {
                cells.complain(
                        RoundColumn.OUTCOMES,
                        "must say which party kept its reservation, such as RESERVED " + String.join(" or ", parties)
                                + ": ...");
            } else {
                points.add(point);
            }
        }
        return points;
    }

    private static OutcomePoint point(String line) {
        var parts = WITH_KIND.matcher(line);
        if (parts.matches()) {
            var kind = kind(parts.group(1));
            var state = parts.group(2);
            if (kind != null && (state == null || kind == OutcomeKind.RESERVED)) {
                return new OutcomePoint(
                        kind, state == null ? null : States.code(state).orElse(null), parts.group(3));
            }
        }
        return new OutcomePoint(OutcomeKind.AGREED, null, line);
    }

    private static @Nullable OutcomeKind kind(String word) {
        return Arrays.stream(OutcomeKind.values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
