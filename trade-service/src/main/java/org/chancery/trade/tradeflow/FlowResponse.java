package org.chancery.trade.tradeflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A row as its publisher has it.
 *
 * @param commodity TOTAL for all commodities
 * @param level how deep in the classification; 0 for all commodities
 * @param valuation CIF or FOB, if it is known
 * @param value in the currency, to be multiplied by ten to the unitMultiplier
 * @param netWeight in kilograms
 * @param quantity in the quantityUnit; not to be added to quantities in other units
 * @param status SDMX observation status
 * @param source where the row stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlowResponse(
        String reporter,
        String partner,
        Flow flow,
        Period period,
        String classification,
        String commodity,
        int level,
        @Nullable String valuation,
        BigDecimal value,
        String currency,
        int unitMultiplier,
        @Nullable BigDecimal netWeight,
        @Nullable BigDecimal quantity,
        @Nullable String quantityUnit,
        String status,
        FlowSource source) {

    /**
     * Where a row stands.
     *
     * @param fileRow row of the file, as a text editor numbers its lines
     */
    public record FlowSource(int releaseId, String publisher, String dataset, LocalDate publishedOn, int fileRow) {}
}
