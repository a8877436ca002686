package org.chancery.trade.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure beside what the flows of a dataset make for the same, and the difference. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agreement(
        UUID figureId,
        Indicator indicator,
        Period period,
        BigDecimal published,

        @Schema(description = "In the unit and multiplier of the figure, with all its digits", examples = "181.2681")
        BigDecimal computed,

        String unit,
        int unitMultiplier,
        String publisher,
        String dataset,
        List<ComputedValue.Release> releases,

        @Schema(description = "Whether the computed value, rounded as the figure is printed, is the figure")
        boolean agrees,

        @Schema(description = "Computed less published, to the decimals of the figure; nought where they agree")
        BigDecimal difference,

        @Schema(description = "In per cent of the published value, to one decimal") @Nullable
        BigDecimal differencePercent,

        @Schema(description = "In English", examples = "agrees to the printed decimals")
        String text) {

    /** Every figure of trade in goods beside every computed value of its period, in one currency and valuation. */
    static List<Agreement> between(List<Vintage> figures, ComputedTrade trade) {
        var periods = Stream.of(
                        trade.years().stream(),
                        Stream.ofNullable(trade.partYear()),
                        Stream.ofNullable(trade.partYearBefore()))
                .flatMap(all -> all)
                .toList();
        return figures.stream()
                .filter(vintage -> vintage.figure().indicator().isGoodsTrade()
                        && vintage.figure().unit().equals(trade.currency()))
                .flatMap(vintage -> periods.stream()
                        .filter(period ->
                                period.period().equals(vintage.figure().period()))
                        .flatMap(period -> period.value(vintage.figure().indicator()).stream())
                        .filter(value -> isOfOneValuation(vintage, value))
                        .map(value -> of(vintage, value, trade)))
                .toList();
    }

    private static boolean isOfOneValuation(Vintage vintage, ComputedValue value) {
        var stated = vintage.figure().valuation();
        return stated == null || value.valuation() == null || Objects.equals(stated.name(), value.valuation());
    }

    private static Agreement of(Vintage vintage, ComputedValue value, ComputedTrade trade) {
        var figure = vintage.figure();
        var computed = value.value().scaleByPowerOfTen(trade.unitMultiplier() - figure.unitMultiplier());
        var rounded = computed.setScale(vintage.decimals(), RoundingMode.HALF_UP);
        var difference = rounded.subtract(vintage.value());
        var agrees = difference.signum() == 0;
        var percent = vintage.value().signum() == 0
                ? null
                : difference.movePointRight(2).divide(vintage.value().abs(), 1, RoundingMode.HALF_UP);
        return new Agreement(
                figure.id(),
                figure.indicator(),
                figure.period(),
                vintage.value(),
                computed.scale() < 0 ? computed.setScale(0, RoundingMode.UNNECESSARY) : computed,
                figure.unit(),
                figure.unitMultiplier(),
                trade.publisher(),
                trade.dataset(),
                value.releases(),
                agrees,
                difference,
                agrees ? null : percent,
                agrees
                        ? "agrees to the printed decimals"
                        : "differs by " + difference.toPlainString()
                                + (percent == null ? "" : " (" + percent.toPlainString() + " per cent)"));
    }
}
