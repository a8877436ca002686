package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one flow between two territories came to in a window of time: as published for it, else added up of all its months.
 *
 * @param basis PUBLISHED or SUMMED
 * @param origins the releases of all its parts, in the order of time
 */
public record Window(
        String reporter,
        String partner,
        Flow flow,
        Period period,
        @Nullable String valuation,
        BigDecimal value,
        String basis,
        List<TradeTotal.Origin> origins) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Empty unless the total of exactly this window is known, or those of every month of it, all in one valuation.
     *
     * @param totals of one flow of one pair in one dataset
     */
    public static Optional<Window> of(Collection<TradeTotal> totals, Period period) {
        return totals.stream()
                .filter(total -> total.period().equals(period))
                .findFirst()
                .map(total -> new Window(
                        total.reporter(),
                        total.partner(),
                        total.flow(),
                        period,
                        total.valuation(),
                        total.value(),
                        total.basis(),
                        List.of(total.origin())))
                .or(() -> summed(totals, period));
    }

    private static Optional<Window> summed(Collection<TradeTotal> totals, Period period) {
        if (period.months() < 2 || period.months() > MONTHS_OF_YEAR) {
            return Optional.empty();
        }
        var first = YearMonth.from(period.firstDay());
        var months = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(period.months())
                .map(month -> Period.ofMonths(month, month))
                .flatMap(month -> totals.stream()
                        .filter(total -> total.period().equals(month))
                        .limit(1))
                .toList();
        var isWhole = months.size() == period.months()
                && months.stream().map(TradeTotal::valuation).distinct().count() == 1;
        return isWhole
                ? Optional.of(new Window(
                        months.get(0).reporter(),
                        months.get(0).partner(),
                        months.get(0).flow(),
                        period,
                        months.get(0).valuation(),
                        months.stream().map(TradeTotal::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                        "SUMMED",
                        months.stream().map(TradeTotal::origin).distinct().toList()))
                : Optional.empty();
    }
}
