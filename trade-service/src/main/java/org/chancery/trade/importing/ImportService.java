package org.chancery.trade.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.source.ReleaseRepository;
import org.chancery.trade.tradeflow.StagedRelease;
import org.jspecify.annotations.Nullable;

/** What people do with imports; the work itself is done by {@link ImportWorkers} afterwards. */
@ApplicationScoped
class ImportService {
    private final FlowImportRepository imports;
    private final ReleaseRepository releases;
    private final Leases leases;
    private final IdempotencyKeys keys;
    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    ImportService(
            FlowImportRepository imports,
            ReleaseRepository releases,
            Leases leases,
            IdempotencyKeys keys,
            DataSource database,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.releases = releases;
        this.leases = leases;
        this.keys = keys;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records that a file came in; 409 naming the release if it is committed already. */
    @Transactional
    Received receive(@Nullable String key, ImportRequest request, UUID worker) {
        var created = new boolean[1];
        var id = keys.createOnce(key, "/v1/imports", request, () -> {
            requireNewFile(request.sha256());
            var sent = new FlowImport(
                    UUID.randomUUID(), imports.nextReleaseId(), request, worker, now(), caller.username());
            imports.persistAndFlush(sent);
            created[0] = true;
            return sent.id();
        });
        return new Received(response(imports.findById(id)), created[0]);
    }

    @Transactional
    ImportResponse get(UUID id) {
        return response(imports.findByIdOptional(id).orElseThrow(() -> noSuchImport(id)));
    }

    @Transactional
    Page<ImportResponse> list(@Nullable ImportState state, PageQuery paging) {
        return imports.findPage(state, paging).map(this::response);
    }

    /** Notes that the rows are to be committed, by the worker. */
    @Transactional
    ImportResponse requestCommit(UUID id, @Nullable String ifMatch, CommitRequest request, UUID worker) {
        var checked = forChange(id, ifMatch);
        checked.become(ImportState.COMMITTING, worker);
        Objects.requireNonNull(leases.findings(checked)).requireRejectsAccepted(request.acceptsRejects());
        requireNewFile(checked.sha256());
        checked.askedToCommitBy(caller.username());
        imports.touch(checked);
        return response(checked);
    }

    /** Whatever was read of the file is forgotten. */
    @Transactional
    ImportResponse cancel(UUID id, @Nullable String ifMatch) throws SQLException {
        var sent = forChange(id, ifMatch);
        var checked = sent.state() == ImportState.CHECKED;
        sent.stop(ImportState.CANCELLED, "Cancelled by " + caller.username() + ".");
        imports.flush();
        if (checked) {
            try (var connection = database.getConnection()) {
                new StagedRelease(connection, sent.releaseId()).drop();
            }
        }
        return response(sent);
    }

    /** The rows do not count from now on; whoever asks for an earlier moment still reads them. */
    @Transactional
    void retract(UUID id, @Nullable String ifMatch, String reason) {
        var committed = forChange(id, ifMatch);
        var now = now();
        committed.retracted(now, caller.username(), reason);
        releases.findById(committed.releaseId()).retract(now, caller.username(), reason);
    }

    private FlowImport forChange(UUID id, @Nullable String ifMatch) {
        var sent = imports.findForChange(id).orElseThrow(() -> noSuchImport(id));
        EntityTags.requireMatch(ifMatch, sent.version());
        return sent;
    }

    private void requireNewFile(String sha256) {
        releases.findCurrentBySha256(sha256).ifPresent(same -> {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "file-committed",
                    "The file is committed already",
                    "The same file was committed as release " + same.id() + " of " + same.publisher() + ", "
                            + same.dataset() + ", on " + same.committedAt() + " by " + same.committedBy() + ".",
                    Map.of("releaseId", same.id()));
        });
    }

    private ImportResponse response(FlowImport sent) {
        imports.flush();
        return ImportResponse.from(sent, leases.findings(sent));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RuntimeException noSuchImport(UUID id) {
        return Problems.notFound("import", id);
    }

    /** @param isNew whether it was received just now, not by an earlier request with the same key */
    record Received(ImportResponse sent, boolean isNew) {}
}
