package org.chancery.trade.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.chancery.trade.importing.format.FlowFile;
import org.chancery.trade.importing.format.UnreadableFile;
import org.chancery.trade.source.Extent;
import org.chancery.trade.source.Series;
import org.chancery.trade.territory.TerritoryCodes;
import org.chancery.trade.tradeflow.StagedComparison;
import org.chancery.trade.tradeflow.StagedComparison.WorldTotal;
import org.chancery.trade.tradeflow.StagedRelease;
import org.chancery.trade.tradeflow.Withdrawals;

/** Reads a file once: what is lawful goes into a table that nobody sees, what is to be said about it into the findings. */
@ApplicationScoped
class Checking {
    private static final int MOST_DIFFERENCES = 50;
    private static final String WORLD = "W00";
    private static final String UNKNOWN_DAY =
            "Neither the file nor you say when it was released; it would be kept as released"
                    + " today. If it was not, cancel this and send the file with releasedOn.";

    private final Recognition recognition;
    private final TerritoryCodes territories;
    private final DataSource database;
    private final ImportSettings settings;
    private final Clock clock;

    Checking(
            Recognition recognition,
            TerritoryCodes territories,
            DataSource database,
            ImportSettings settings,
            Clock clock) {
        this.recognition = recognition;
        this.territories = territories;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Leaves the staged table behind if, and only if, it returns.
     *
     * @throws UnreadableFile with the reason why the file is refused
     */
    Checked check(ImportOrder order, Path path, ImportJob job) throws IOException, SQLException {
        var file = new FlowFile(path, settings.maxUnpackedSize().asLongValue(), job::readBytes);
        var recognised = recognition.recognise(file, order.layout());
        try (var rejects = new RejectWriter(database.getConnection(), order.importId(), settings.maxRejects());
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            job.worksOn(connection);
            try {
                var checked = read(order, file, recognised, connection, rejects, job);
                job.requireGoingOn();
                rejects.flush();
                connection.commit();
                return checked;
            } finally {
                job.worksOn(null);
                rejects.flush();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Checked read(
            ImportOrder order,
            FlowFile file,
            Recognition.Recognised recognised,
            Connection connection,
            RejectWriter rejects,
            ImportJob job)
            throws IOException, SQLException {
        var today = LocalDate.now(clock);
        var tally = new Tally();
        var staged = new StagedRelease(connection, order.releaseId());
        staged.create();
        Withdrawals withdrawals;
        try (var writer = staged.write()) {
            var check = new RowCheck(territories, writer, rejects, tally, job, today);
            recognised.layout().read(recognised.content(), check);
            writer.finish();
            check.titles().write(connection, order.releaseId());
            withdrawals = check.withdrawals();
        }
        tally.end();
        requireRows(tally, withdrawals, rejects);
        var contradictions = new Contradictions(rejects);
        var repeated = staged.index(contradictions);
        withdrawals.write(connection, order.releaseId(), contradictions.ofWithdrawals());
        var origin = recognised.layout().origin();
        var series = tally.series(order.publisher(), order.dataset(), origin);
        var extent = order.extent() == null ? origin.extent() : order.extent();
        requireExcerpt(withdrawals, extent);
        var releasedOn = order.releasedOn() == null ? tally.publishedOn() : order.releasedOn();
        if (releasedOn == null) {
            tally.note(UNKNOWN_DAY);
        }
        var findings = findings(
                new Reading(
                        file,
                        recognised,
                        tally,
                        job.rows(),
                        repeated,
                        withdrawals.count(),
                        contradictions.count(),
                        rejects.count()),
                new StagedComparison(connection, order.releaseId()),
                series,
                extent);
        return new Checked(
                recognised.layout().name(),
                series,
                extent,
                releasedOn == null ? today : releasedOn,
                order.nextReleaseOn() == null ? tally.nextReleaseOn() : order.nextReleaseOn(),
                findings);
    }

    /** What a complete release lacks is gone already; what it takes out could be a slice of which it says nothing else. */
    private static void requireExcerpt(Withdrawals withdrawals, Extent extent) throws UnreadableFile {
        if (withdrawals.count() > 0 && extent == Extent.COMPLETE) {
            throw new UnreadableFile(
                    "A complete release takes nothing out of earlier ones: what it lacks is gone. The file has "
                            + withdrawals.count() + " rows that do; import it as PARTIAL.");
        }
    }

    private static void requireRows(Tally tally, Withdrawals withdrawals, RejectWriter rejects) throws UnreadableFile {
        if (tally.accepted() > 0 || withdrawals.count() > 0) {
            return;
        }
        if (rejects.count() > 0) {
            throw new UnreadableFile(
                    "All " + rejects.count() + " rows are rejected; the first, " + rejects.first() + ".");
        }
        throw new UnreadableFile(
                tally.leftOut.isEmpty()
                        ? "The file has no rows."
                        : "The file has only rows that others have in their totals: " + tally.leftOut.keySet() + ".");
    }

    private Findings findings(Reading reading, StagedComparison staged, Series series, Extent extent)
            throws SQLException {
        var tally = reading.tally();
        var aggregates = new TreeSet<>(tally.aggregates);
        var accepted = tally.accepted() - reading.repeated() - reading.contradictory();
        var world = aggregates.contains(WORLD) ? staged.worldTotals(aggregates) : List.<WorldTotal>of();
        var differing = world.stream()
                .filter(WorldTotal.disagrees())
                .sorted(Comparator.comparing(
                                (WorldTotal total) -> total.difference().abs())
                        .reversed())
                .toList();
        var earlier = staged.earlier(
                series.publisher(), series.dataset(), extent == Extent.COMPLETE, clock.instant(), accepted);
        var takenOut =
                reading.withdrawn() == 0 ? 0 : staged.withdrawn(series.publisher(), series.dataset(), clock.instant());
        if (takenOut < reading.withdrawn()) {
            tally.note("Of " + reading.withdrawn() + " rows that take something out, "
                    + (reading.withdrawn() - takenOut) + " find nothing that counts now.");
        }
        return new Findings(
                reading.file().packing().name(),
                reading.file().packing() == FlowFile.Packing.ZIP
                        ? reading.recognised().content().name()
                        : null,
                reading.recognised().content().encoding(),
                reading.rows(),
                accepted,
                reading.rejected(),
                reading.repeated(),
                reading.withdrawn(),
                tally.leftOut,
                tally.restoredZeros(),
                tally.reporters,
                tally.partners,
                tally.special,
                tally.aggregates,
                tally.flows,
                tally.periods,
                tally.classifications,
                world.size(),
                differing.size(),
                differences(differing),
                new Findings.EarlierRows(
                        earlier.added(), earlier.vanishing() + takenOut, earlier.changed(), earlier.unchanged()),
                tally.notes());
    }

    private static List<Findings.WorldDifference> differences(List<WorldTotal> differing) {
        return differing.stream()
                .limit(MOST_DIFFERENCES)
                .map(total -> new Findings.WorldDifference(
                        total.reporter(),
                        total.flow(),
                        total.period(),
                        total.classification(),
                        total.commodity(),
                        total.world(),
                        total.partners(),
                        total.difference()))
                .toList();
    }

    private record Reading(
            FlowFile file,
            Recognition.Recognised recognised,
            Tally tally,
            long rows,
            int repeated,
            int withdrawn,
            int contradictory,
            int rejected) {}
}
