package org.chancery.consultations.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.importing.RowReader.Reading;
import org.chancery.consultations.importing.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Keeping uploads, and showing what the check found in them. */
@ApplicationScoped
@Transactional
class ImportService {
    private final RoundImportRepository imports;
    private final RoundImportRowRepository rows;
    private final KnownPeopleRepository people;
    private final RoundCheck check;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    ImportService(
            RoundImportRepository imports,
            RoundImportRowRepository rows,
            KnownPeopleRepository people,
            RoundCheck check,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.people = people;
        this.check = check;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps a file whose header is lawful, with what the check finds in its rows. */
    ImportResponse keep(@Nullable String key, String operation, UploadedFile file, Sheet sheet) {
        return get(keys.createOnce(key, operation, file, () -> {
            var upload = new RoundImport(file, sheet, caller.username(), clock.instant());
            imports.persist(upload);
            check.check(upload, sheet.rows()).rows().forEach(row -> rows.persist(new RoundImportRow(upload, row)));
            imports.flush();
            return upload.id();
        }));
    }

    Page<ImportResponse> list(PageQuery paging) {
        var page = imports.of(caller.username(), paging);
        var counts = rows.counts(page.items().stream().map(RoundImport::id).toList());
        return page.map(upload -> ImportResponse.from(upload, counts.getOrDefault(upload.id(), Map.of())));
    }

    ImportResponse get(UUID id) {
        return response(find(id, LockModeType.NONE));
    }

    Page<ImportRowResponse> rows(UUID id, List<Verdict> verdicts, PageQuery paging) {
        var upload = find(id, LockModeType.NONE);
        var page = rows.of(upload, verdicts, paging);
        var readings = check.read(
                upload, page.items().stream().map(RoundImportRow::row).toList());
        var known = people.named(readings.stream()
                .map(Reading::round)
                .filter(Objects::nonNull)
                .flatMap(past -> past.heads().stream())
                .map(PastRound.Head::name)
                .collect(Collectors.toSet()));
        return new Page<>(
                IntStream.range(0, readings.size())
                        .mapToObj(index -> ImportRowResponse.from(
                                page.items().get(index), readings.get(index).round(), known))
                        .toList(),
                page.total(),
                page.page(),
                page.size());
    }

    /** The rows that are not ready, as a file to correct. */
    TableFile rejects(UUID id) {
        var upload = find(id, LockModeType.NONE);
        return TableFile.ofRejects(
                upload,
                rows.of(upload).stream()
                        .filter(row -> row.verdict() != Verdict.READY)
                        .toList());
    }

    void discard(UUID id, @Nullable String ifMatch) {
        var upload = find(id, LockModeType.PESSIMISTIC_WRITE);
        EntityTags.requireMatch(ifMatch, upload.version());
        requireUncommitted(upload);
        rows.deleteOf(upload);
        imports.delete(upload);
    }

    RoundImport find(UUID id, LockModeType lock) {
        return imports.find(id, caller.username(), lock).orElseThrow(() -> Problems.notFound("import", id));
    }

    ImportResponse response(RoundImport upload) {
        return ImportResponse.from(upload, rows.counts(List.of(upload.id())).getOrDefault(upload.id(), Map.of()));
    }

    static void requireUncommitted(RoundImport upload) {
        if (upload.state() == ImportState.COMMITTED) {
            throw Problems.conflict(
                    "import-committed",
                    "The import is committed",
                    "Its rounds were recorded at " + upload.committedAt() + " and are changed one by one.");
        }
    }
}
