package org.chancery.consultations.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.consultations.importing.KnownRecords.RoundKey;
import org.chancery.consultations.importing.KnownRecords.SeriesKey;
import org.chancery.consultations.importing.RowReader.Reading;
import org.chancery.consultations.importing.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Holds rows, one after the other, against what is recorded and against the rows before them. */
final class RowJudge {
    private final KnownRecords known;
    private final Map<RoundKey, Integer> rows = new HashMap<>();
    private final Map<SeriesPlace, Integer> places = new HashMap<>();

    RowJudge(KnownRecords known) {
        this.known = known;
    }

    private record SeriesPlace(SeriesKey series, @Nullable Integer number) {}

    CheckedRow judge(Sheet.Row row, Reading reading) {
        var past = reading.round();
        if (past == null) {
            return new CheckedRow(row, null, Verdict.REJECTED, reading.complaints());
        }
        var recorded = known.rounds().get(RoundKey.of(past));
        if (recorded != null) {
            return duplicate(row, past, "is recorded already: same parties, date and kind as consultation " + recorded);
        }
        var complaints = new ArrayList<>(reading.complaints());
        addAboutPeople(complaints, past);
        addAboutSeries(complaints, past, row.number());
        if (!complaints.isEmpty()) {
            return new CheckedRow(row, past, Verdict.REJECTED, complaints);
        }
        var earlier = rows.putIfAbsent(RoundKey.of(past), row.number());
        return earlier == null
                ? new CheckedRow(row, past, Verdict.READY, List.of())
                : duplicate(row, past, "has the same parties, date and kind as row " + earlier);
    }

    private static CheckedRow duplicate(Sheet.Row row, PastRound past, String message) {
        return new CheckedRow(row, past, Verdict.DUPLICATE, List.of(new Complaint(null, message)));
    }

    private void addAboutPeople(List<Complaint> complaints, PastRound past) {
        for (var head : past.heads()) {
            known.people()
                    .complaint(head.name())
                    .ifPresent(message -> complaints.add(new Complaint(head.column(), message)));
        }
    }

    private void addAboutSeries(List<Complaint> complaints, PastRound past, int row) {
        var series = SeriesKey.of(past);
        if (series == null) {
            return;
        }
        var number = past.round().number();
        var earlier = places.putIfAbsent(new SeriesPlace(series, number), row);
        if (earlier != null) {
            complaints.add(new Complaint(RoundColumn.NUMBER, "is that of row " + earlier + " too"));
        }
        var found = known.series().getOrDefault(series, List.of());
        if (found.size() > 1) {
            complaints.add(new Complaint(RoundColumn.SERIES, "is the title of several series of these parties"));
        }
        for (var one : found) {
            if (one.marking().isAbove(past.round().marking())) {
                complaints.add(new Complaint(
                        RoundColumn.MARKING, "must not be below that of the series, which is " + one.marking()));
            }
            if (number != null && one.numbers().contains(number)) {
                complaints.add(new Complaint(RoundColumn.NUMBER, "is taken in this series"));
            }
        }
    }
}
