package org.chancery.trade.mirror;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.TradeTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one of the two states says, and where it is printed: a recorded figure, or the total of a release. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MirrorReport")
public record Report(
        String reporter,
        Period period,
        BigDecimal value,
        String currency,
        int unitMultiplier,
        @Nullable String valuation,
        String publisher,
        String document,
        LocalDate publishedOn,

        @Schema(description = "Of a recorded figure") @Nullable
        UUID figureId,

        @Schema(description = "Of a total of flows") @Nullable
        Integer releaseId) {

    static Report of(Vintage vintage) {
        var figure = vintage.figure();
        var valuation = figure.valuation();
        return new Report(
                figure.reporter(),
                figure.period(),
                vintage.value(),
                figure.unit(),
                figure.unitMultiplier(),
                valuation == null ? null : valuation.name(),
                figure.publisher(),
                vintage.source().document(),
                vintage.source().publishedOn(),
                figure.id(),
                null);
    }

    static Report of(TradeTotal total) {
        var origin = total.origin();
        return new Report(
                total.reporter(),
                total.period(),
                total.value(),
                origin.currency(),
                origin.unitMultiplier(),
                total.valuation(),
                origin.publisher(),
                origin.dataset(),
                origin.publishedOn(),
                null,
                origin.releaseId());
    }

    boolean isOfSameSource(Report other) {
        return publisher.equals(other.publisher) && (figureId == null) == (other.figureId == null);
    }
}
