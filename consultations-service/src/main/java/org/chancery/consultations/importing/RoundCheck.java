package org.chancery.consultations.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chancery.commons.identity.Caller;
import org.chancery.consultations.importing.RowReader.Reading;
import org.chancery.consultations.importing.sheet.Sheet;
import org.chancery.consultations.importing.sheet.UnreadableSheet;
import org.chancery.consultations.reference.Installation;

/** Checks the rows of an upload, each for itself, against one another and against what is recorded. */
@ApplicationScoped
class RoundCheck {
    private final KnownRecordsRepository records;
    private final TopicReader topics;
    private final RoundRules rules;
    private final Installation installation;
    private final Caller caller;

    RoundCheck(
            KnownRecordsRepository records,
            TopicReader topics,
            RoundRules rules,
            Installation installation,
            Caller caller) {
        this.records = records;
        this.topics = topics;
        this.rules = rules;
        this.installation = installation;
        this.caller = caller;
    }

    /** What was found, and what it was held against. */
    record Result(List<CheckedRow> rows, KnownRecords known) {}

    Result check(RoundImport upload, List<Sheet.Row> rows) {
        var readings = read(upload, rows);
        var known = records.around(rounds(readings), caller.readScope());
        var judge = new RowJudge(known);
        return new Result(
                IntStream.range(0, rows.size())
                        .mapToObj(index -> judge.judge(rows.get(index), readings.get(index)))
                        .toList(),
                known);
    }

    /** The same when nobody else may come in between until the transaction ends. */
    Result checkForWriting(RoundImport upload, List<Sheet.Row> rows) {
        records.lock(rounds(read(upload, rows)));
        return check(upload, rows);
    }

    List<Reading> read(RoundImport upload, List<Sheet.Row> rows) {
        var reader = new RowReader(headings(upload), installation.home(), topics.all(), rules);
        return rows.stream().map(row -> reader.read(row, upload.sourceOf(row))).toList();
    }

    private static List<PastRound> rounds(List<Reading> readings) {
        return readings.stream().map(Reading::round).filter(Objects::nonNull).toList();
    }

    private static Headings headings(RoundImport upload) {
        try {
            return Headings.of(upload.header());
        } catch (UnreadableSheet impossible) {
            throw new IllegalStateException("the header was lawful when it was uploaded", impossible);
        }
    }
}
