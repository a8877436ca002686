package org.chancery.trade.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.trade.source.Release;
import org.chancery.trade.source.ReleaseRepository;
import org.chancery.trade.source.ReleasedFile;
import org.chancery.trade.source.Series;
import org.chancery.trade.tradeflow.ReleaseContents;
import org.chancery.trade.tradeflow.StagedRelease;

/** Makes a checked import a release, in one transaction: all of it is seen, or nothing. */
@ApplicationScoped
class Committing {
    private static final int LONGEST_SECONDS = 3600;

    private final FlowImportRepository imports;
    private final ReleaseRepository releases;
    private final Leases leases;
    private final DataSource database;
    private final Clock clock;

    Committing(
            FlowImportRepository imports, ReleaseRepository releases, Leases leases, DataSource database, Clock clock) {
        this.imports = imports;
        this.releases = releases;
        this.leases = leases;
        this.database = database;
        this.clock = clock;
    }

    /** @throws CommitRefused if another release says otherwise */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void commit(UUID id, UUID worker) throws SQLException {
        var checked = imports.findById(id);
        var series = ImportOrder.series(checked);
        var file = ImportOrder.file(checked, LocalDate.ofInstant(checked.uploadedAt(), ZoneOffset.UTC));
        var aggregates =
                new TreeSet<>(Objects.requireNonNull(leases.findings(checked)).aggregates());
        aggregates.add("W00");
        long rows;
        try (var connection = database.getConnection()) {
            var contents = new ReleaseContents(connection, checked.releaseId());
            contents.lock(series.publisher(), series.dataset());
            requireNewFile(file);
            rows = contents.writeSlices();
            requireNoContradiction(contents, series, file);
            contents.writeTotals(file.extent(), aggregates);
            new StagedRelease(connection, checked.releaseId()).attach();
        }
        imports.getEntityManager().refresh(checked, LockModeType.PESSIMISTIC_WRITE);
        if (!checked.isWorkedOnBy(worker)) {
            throw new ImportJob.Stopped();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = Objects.requireNonNull(checked.committedBy());
        releases.persist(new Release(checked.releaseId(), series, file, rows, now, person));
        checked.committed(now, person);
    }

    private void requireNewFile(ReleasedFile file) {
        releases.findCurrentBySha256(file.sha256()).ifPresent(same -> {
            throw new CommitRefused("The same file was committed meanwhile as release " + same.id() + ", by "
                    + same.committedBy() + ". Nothing was committed now.");
        });
    }

    private static void requireNoContradiction(ReleaseContents contents, Series series, ReleasedFile file)
            throws SQLException {
        var other = contents.contradicted(series.publisher(), series.dataset(), file.publishedOn(), file.extent());
        if (other.isPresent()) {
            throw new CommitRefused("Release " + other.get() + " of " + series.publisher() + ", " + series.dataset()
                    + ", was published on " + file.publishedOn()
                    + " too and has other values for the same, or all of them. Nothing was committed now. Retract that"
                    + " release if this one is right, or send this file again with the day of its release.");
        }
    }

    /** For the person who asked for the commit. */
    static final class CommitRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CommitRefused(String message) {
            super(message);
        }
    }
}
