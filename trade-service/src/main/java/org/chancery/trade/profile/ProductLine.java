package org.chancery.trade.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.trade.comparison.Growth;
import org.chancery.trade.comparison.Quantity;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.Product;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commodity among the greatest of a year. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductLine(
        String classification,
        String commodity,

        @Schema(description = "As the newest release words it; absent where no file gives a title") @Nullable
        String title,

        @Schema(description = "Of the title, BCP 47; absent where its publisher does not say", examples = "en")
        @Nullable
        String titleLanguage,

        Period period,
        BigDecimal value,
        @Nullable String valuation,

        @Schema(description = "Where the value was read, and that of the year before")
        List<ComputedValue.Release> releases,

        @Schema(description = "In the trade of the pair that way, per cent, to one decimal") @Nullable
        BigDecimal sharePercent,

        @Schema(description = "Since the year before, in the same classification; absent where there was nothing")
        ComputedValue.@Nullable Change change) {

    private static final int SHARE_DECIMALS = 1;

    /**
     * A line of the list.
     *
     * @param total of all commodities that way; null if it is not known
     */
    static ProductLine of(Product product, Period year, int unitMultiplier, @Nullable BigDecimal total) {
        return new ProductLine(
                product.classification(),
                product.commodity(),
                product.title(),
                product.titleLanguage(),
                year,
                product.value(),
                product.valuation(),
                Stream.of(Optional.of(product.origin()), Optional.ofNullable(product.earlierOrigin()))
                        .flatMap(Optional::stream)
                        .map(ComputedValue.Release::of)
                        .distinct()
                        .toList(),
                total == null || total.signum() == 0
                        ? null
                        : product.value().movePointRight(2).divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP),
                change(product, year, unitMultiplier));
    }

    private static ComputedValue.@Nullable Change change(Product product, Period year, int unitMultiplier) {
        var before = year.sameInAnotherYear(-1).orElse(null);
        if (product.earlier() == null || before == null) {
            return null;
        }
        var current = new Quantity(product.value(), unitMultiplier, true);
        var base = new Quantity(product.earlier(), unitMultiplier, true);
        var growth = Growth.between(current, base);
        return new ComputedValue.Change(
                before, growth.absoluteChange(), growth.percentChange(), growth.note(), Growth.alarms(current, base));
    }
}
