package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Trade in all goods between two territories, as a release has it.
 *
 * @param flow M or X
 * @param valuation CIF or FOB, if it is known
 * @param value in the currency and multiplier of the origin
 * @param basis PUBLISHED, or SUMMED of the rows of a complete release
 */
public record TradeTotal(
        String reporter,
        String partner,
        Flow flow,
        Period period,
        @Nullable String valuation,
        BigDecimal value,
        String basis,
        Origin origin) {

    public static final String WORLD = "W00";

    /** The release that a total stands in. */
    public record Origin(
            int releaseId,
            String publisher,
            String dataset,
            LocalDate publishedOn,
            String currency,
            int unitMultiplier) {

        /** What a series stays with, so that a change of source does not look like a change of trade. */
        public Dataset series() {
            return new Dataset(publisher, dataset, currency, unitMultiplier);
        }
    }

    /** The releases of one dataset, in one currency and multiplier. */
    public record Dataset(String publisher, String name, String currency, int unitMultiplier) {}
}
