package org.chancery.trade.importing;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.chancery.trade.tradeflow.StagedRelease.Contradiction;

/** Rejects rows that say different things of the same. */
final class Contradictions implements Consumer<Contradiction> {
    private final RejectWriter rejects;
    private int count;

    Contradictions(RejectWriter rejects) {
        this.rejects = rejects;
    }

    @Override
    public void accept(Contradiction row) {
        count++;
        var others = row.fileRow() == row.firstRow() ? "rows below" : "row " + row.firstRow();
        try {
            rejects.add(
                    row.fileRow(),
                    null,
                    "contradicts " + others
                            + ": the same reporter, partner, flow, period and commodity with other numbers",
                    row.text());
        } catch (SQLException failure) {
            throw new StagingFailed(failure);
        }
    }

    /** Rejects rows that take out what another row of the file gives. */
    Consumer<Contradiction> ofWithdrawals() {
        return row -> {
            try {
                rejects.add(
                        row.fileRow(),
                        null,
                        "takes out what row " + row.firstRow() + " gives; only one of them can be meant",
                        row.text());
            } catch (SQLException failure) {
                throw new StagingFailed(failure);
            }
        };
    }

    int count() {
        return count;
    }
}
