package org.chancery.consultations.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.PastRounds;
import org.jspecify.annotations.Nullable;

/** Records what is ready, in one transaction with a last check: all of it, or nothing. */
@ApplicationScoped
class ImportCommit {
    private final ImportTransaction transaction;
    private final ImportService imports;
    private final RoundImportRowRepository rows;
    private final RoundCheck check;
    private final PastRounds rounds;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ImportCommit(
            ImportTransaction transaction,
            ImportService imports,
            RoundImportRowRepository rows,
            RoundCheck check,
            PastRounds rounds,
            EntityManager database,
            Caller caller,
            Clock clock) {
        this.transaction = transaction;
        this.imports = imports;
        this.rows = rows;
        this.check = check;
        this.rounds = rounds;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records the rows that are ready; 409 when others are not and that is not accepted. When the last check finds
     * something else than the one before, which the owner has seen, that is kept for the next look and nothing is recorded.
     *
     * @return empty of rows when nothing was recorded because the check found something else
     */
    Outcome commit(UUID id, @Nullable String ifMatch, CommitRequest request) {
        return transaction.call(() -> checkAndRecord(id, ifMatch, request));
    }

    private Outcome checkAndRecord(UUID id, @Nullable String ifMatch, CommitRequest request) {
        var upload = imports.find(id, LockModeType.PESSIMISTIC_WRITE);
        EntityTags.honourMatch(ifMatch, upload.version());
        ImportService.requireUncommitted(upload);
        var kept = rows.of(upload);
        var result = check.checkForWriting(
                upload, kept.stream().map(RoundImportRow::row).toList());
        if (differs(kept, result.rows())) {
            for (var index = 0; index < kept.size(); index++) {
                kept.get(index).judge(result.rows().get(index));
            }
            rows.flush();
            return new Outcome(imports.response(upload), true);
        }
        requireAccepted(kept, request);
        record(kept, result);
        upload.commit(clock.instant());
        rows.flush();
        return new Outcome(imports.response(upload), false);
    }

    /** @param changed whether nothing was recorded because the last check found something else than the one before */
    record Outcome(ImportResponse upload, boolean changed) {

        ImportResponse requireUnchanged() {
            if (changed) {
                throw Problems.of(
                        Response.Status.CONFLICT,
                        "import-changed",
                        "The check found something else",
                        "What is recorded, or what you may write, has changed since this import was checked. Look at it"
                                + " again before you commit it; nothing was recorded.",
                        Map.of(
                                "ready", upload.ready(),
                                "rejected", upload.rejected(),
                                "duplicates", upload.duplicates()));
            }
            return upload;
        }
    }

    private static boolean differs(List<RoundImportRow> kept, List<CheckedRow> checked) {
        for (var index = 0; index < kept.size(); index++) {
            if (kept.get(index).verdict() != checked.get(index).verdict()) {
                return true;
            }
        }
        return false;
    }

    private static void requireAccepted(List<RoundImportRow> kept, CommitRequest request) {
        var ready = kept.stream().filter(row -> row.verdict() == Verdict.READY).count();
        if (ready == 0) {
            throw Problems.conflict(
                    "import-has-nothing-ready",
                    "No row is ready",
                    "Correct the rows in the file of rejects and upload that.");
        }
        var left = kept.size() - ready;
        if (left > 0 && !request.acceptsRejects()) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "import-has-rejects",
                    "Some rows are not ready",
                    left + " of " + kept.size()
                            + " rows would not be recorded. Take them from the file of rejects, then"
                            + " commit with acceptRejects true.",
                    Map.of("ready", ready, "notReady", left));
        }
    }

    private void record(List<RoundImportRow> kept, RoundCheck.Result result) {
        var recorder = new RoundRecorder(database, rounds, result.known(), caller, clock);
        var ready = new ArrayList<PastRound>();
        for (var row : result.rows()) {
            if (row.verdict() == Verdict.READY) {
                ready.add(Objects.requireNonNull(row.round(), "a row that is ready is a round"));
            }
        }
        recorder.openSeries(ready);
        for (var index = 0; index < kept.size(); index++) {
            var past = result.rows().get(index).round();
            if (past != null && kept.get(index).verdict() == Verdict.READY) {
                kept.get(index).recordedAs(recorder.record(past));
            }
        }
    }
}
