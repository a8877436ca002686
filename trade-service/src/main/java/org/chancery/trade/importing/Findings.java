package org.chancery.trade.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found in a file.
 *
 * @param compression PLAIN, GZIP or ZIP
 * @param entry the file within an archive
 * @param encoding in which it was read; null if it is no text
 * @param rows all rows of the file
 * @param accepted rows that a commit would bring
 * @param rejected rows with something to correct
 * @param repeated rows that say what another says, once too often
 * @param withdrawn rows that take a row out of earlier releases
 * @param leftOut rows that other rows have in their totals, by reason
 * @param restoredZeros codes whose leading zero was lost, and is there again
 * @param special partners that are no state: in totals, never in a rank
 * @param aggregates partners that contain others
 * @param worldTotals how many totals of the world stand beside rows of partners
 * @param worldTotalsThatDiffer those of them that are not the sum of their partners, the largest difference first, 50 at most
 * @param earlier how the rows compare with those that count now
 * @param notes what else there is to know
 */
public record Findings(
        String compression,
        @Nullable String entry,
        @Nullable String encoding,
        long rows,
        long accepted,
        long rejected,
        long repeated,
        long withdrawn,
        Map<String, Long> leftOut,
        long restoredZeros,
        SortedSet<String> reporters,
        SortedSet<String> partners,
        SortedSet<String> special,
        SortedSet<String> aggregates,
        SortedSet<Flow> flows,
        SortedSet<Period> periods,
        SortedMap<String, Long> classifications,
        long worldTotals,
        long worldTotalsDiffering,
        List<WorldDifference> worldTotalsThatDiffer,
        EarlierRows earlier,
        List<String> notes) {

    /** A total of the world that is not the sum of its partners, in the unit of the file. */
    public record WorldDifference(
            String reporter,
            Flow flow,
            Period period,
            String classification,
            String commodity,
            BigDecimal world,
            BigDecimal partners,
            BigDecimal difference) {}

    /**
     * Rows of the file, compared with the rows of the same slices that count now.
     *
     * @param vanishing rows that would no longer count: a complete release lacks them, or an excerpt takes them out
     */
    public record EarlierRows(long added, long vanishing, long changed, long unchanged) {}

    /** The file cannot be committed as long as rows are rejected and nobody says that this is known. */
    void requireRejectsAccepted(boolean accept) {
        if (rejected > 0 && !accept) {
            throw Problems.conflict(
                    "import-has-rejects",
                    "Some rows are rejected",
                    rejected + " of " + rows + " rows would not be there. Look at them in the file of rejects; then"
                            + " commit with acceptRejects true, or correct the file.");
        }
    }
}
