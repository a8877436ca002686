package org.chancery.trade.derivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.ProductAmounts;
import org.chancery.trade.tradeflow.TradeTotal;
import org.chancery.trade.tradeflow.Window;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that an indicator was made of, and where it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DerivedInput(
        @Schema(description = "Territory that reports; W00 for all states that report, together")
        String reporter,

        @Schema(description = "W00 for the world") @Nullable String partner,

        @Schema(description = "Absent for a recorded figure") @Nullable
        Flow flow,

        Period period,
        BigDecimal value,
        String currency,
        int unitMultiplier,

        @Schema(description = "CIF or FOB where all of it has the same") @Nullable
        String valuation,

        @Schema(description = "PUBLISHED, or SUMMED of months, commodities, partners or reporters")
        String basis,

        @Nullable String classification,
        @Nullable Integer level,

        @Schema(description = "How many partners, commodities or reporters are in it") @Nullable
        Integer classes,

        List<Place> sources) {

    static DerivedInput of(Window window) {
        return new DerivedInput(
                window.reporter(),
                window.partner(),
                window.flow(),
                window.period(),
                window.value(),
                window.origins().get(0).currency(),
                window.origins().get(0).unitMultiplier(),
                window.valuation(),
                window.basis(),
                null,
                null,
                null,
                places(window.origins()));
    }

    /** Of windows of one flow and period, added up. */
    static DerivedInput sum(String reporter, String partner, List<Window> windows) {
        var first = windows.get(0);
        var origins = windows.stream()
                .flatMap(window -> window.origins().stream())
                .distinct()
                .toList();
        return new DerivedInput(
                reporter,
                partner,
                first.flow(),
                first.period(),
                windows.stream().map(Window::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                origins.get(0).currency(),
                origins.get(0).unitMultiplier(),
                windows.stream().map(Window::valuation).distinct().count() == 1 ? first.valuation() : null,
                "SUMMED",
                null,
                null,
                windows.size(),
                places(origins));
    }

    static DerivedInput of(
            String reporter, String partner, Flow flow, Period period, int level, ProductAmounts products) {
        return new DerivedInput(
                reporter,
                partner,
                flow,
                period,
                products.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                products.dataset().currency(),
                products.dataset().unitMultiplier(),
                products.valuation(),
                "SUMMED",
                products.classification(),
                level,
                products.amounts().size(),
                places(products.origins()));
    }

    static DerivedInput of(Vintage vintage) {
        var figure = vintage.figure();
        var source = vintage.source();
        return new DerivedInput(
                figure.reporter(),
                null,
                null,
                figure.period(),
                vintage.value(),
                figure.unit(),
                figure.unitMultiplier(),
                null,
                "PUBLISHED",
                null,
                null,
                null,
                List.of(new Place(
                        source.publisher(),
                        source.document(),
                        source.publishedOn(),
                        null,
                        figure.id(),
                        vintage.number())));
    }

    private static List<Place> places(List<TradeTotal.Origin> origins) {
        return origins.stream()
                .map(origin -> new Place(
                        origin.publisher(), origin.dataset(), origin.publishedOn(), origin.releaseId(), null, null))
                .toList();
    }

    /** Where a number stands: a release of flows, or a recorded figure in one vintage. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DerivedFrom")
    public record Place(
            String publisher,
            String document,
            LocalDate publishedOn,
            @Nullable Integer releaseId,
            @Nullable UUID figureId,
            @Nullable Integer vintage) {}
}
