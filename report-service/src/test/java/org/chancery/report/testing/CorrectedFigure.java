package org.chancery.report.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.TradeProfile;

/** The figures of the running example after somebody has corrected one. */
public final class CorrectedFigure {
    private static final Predicate<Figure> TURNOVER_OF_2022 = figure ->
            figure.indicator().equals("TRADE_TURNOVER") && figure.period().equals("2022");

    private CorrectedFigure() {}

    public static TradeProfile turnoverOf2022(String value) {
        return with(figures().stream()
                .map(figure -> TURNOVER_OF_2022.test(figure) ? revised(figure, new BigDecimal(value)) : figure)
                .toList());
    }

    public static TradeProfile withoutTurnoverOf2022() {
        return with(figures().stream().filter(TURNOVER_OF_2022.negate()).toList());
    }

    private static List<Figure> figures() {
        return FactsBuilder.runningExample().build().trade().figures();
    }

    private static TradeProfile with(List<Figure> figures) {
        return new TradeProfile(figures, List.of(), List.of(), List.of());
    }

    private static Figure revised(Figure figure, BigDecimal value) {
        return new Figure(
                figure.id(),
                figure.indicator(),
                figure.indicatorName(),
                figure.nature(),
                figure.reporter(),
                figure.partner(),
                figure.period(),
                value,
                figure.decimals(),
                figure.unit(),
                figure.unitMultiplier(),
                figure.approximate(),
                figure.status(),
                figure.valuation(),
                figure.source(),
                figure.vintage() + 1,
                figure.clearedForPress());
    }
}
