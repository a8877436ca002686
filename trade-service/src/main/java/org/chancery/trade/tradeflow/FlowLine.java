package org.chancery.trade.tradeflow;

import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A checked row on its way into a release.
 *
 * @param commodity {@code TOTAL} for all commodities
 * @param level 0 for all commodities
 * @param valuation CIF, FOB or null
 * @param value as PostgreSQL reads a numeric, in the unit of the release
 * @param netWeight likewise, in kilograms
 * @param fileRow where the file has it
 */
public record FlowLine(
        String reporter,
        String partner,
        Flow flow,
        Period period,
        String classification,
        String commodity,
        int level,
        @Nullable String valuation,
        String value,
        @Nullable String netWeight,
        @Nullable String quantity,
        @Nullable String quantityUnit,
        char status,
        long fileRow) {}
