package org.chancery.trade.mirror;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.TradeTotal;

/** Puts the two reports of each flow side by side. Pure. */
public final class Mirror {
    private final List<Vintage> figures;
    private final List<TradeTotal> totals;

    /**
     * A mirror of what both states say.
     *
     * @param figures that either of the two reports on the other
     * @param totals likewise
     */
    public Mirror(List<Vintage> figures, List<TradeTotal> totals) {
        this.figures = List.copyOf(figures);
        this.totals = List.copyOf(totals);
    }

    /**
     * A line for each report of ours of which the partner tells the same months: the newest period first, exports before
     * imports. Where the partner's number is in several sources, that of our own source is taken, else the latest in print.
     */
    public List<MirrorLine> lines(String reporter, String partner) {
        return Stream.of(Indicator.EXPORTS, Indicator.IMPORTS)
                .flatMap(indicator -> {
                    var theirs = reports(partner, reporter, opposite(indicator));
                    return reports(reporter, partner, indicator).stream()
                            .flatMap(ours -> mirrored(ours, theirs).stream()
                                    .map(other -> MirrorLine.of(indicator, ours, other)));
                })
                .sorted(Comparator.comparing(MirrorLine::period, Comparator.reverseOrder())
                        .thenComparing(MirrorLine::indicator))
                .toList();
    }

    private static Optional<Report> mirrored(Report ours, List<Report> theirs) {
        return theirs.stream()
                .filter(other -> other.period().equals(ours.period()))
                .max(Comparator.comparing(ours::isOfSameSource)
                        .thenComparing(Report::publishedOn)
                        .thenComparing(Report::publisher));
    }

    private List<Report> reports(String reporter, String partner, Indicator indicator) {
        var reports = new ArrayList<Report>();
        figures.stream()
                .filter(vintage -> vintage.figure().reporter().equals(reporter)
                        && vintage.figure().partner().equals(partner)
                        && vintage.figure().indicator() == indicator)
                .map(Report::of)
                .forEach(reports::add);
        totals.stream()
                .filter(total -> total.reporter().equals(reporter)
                        && total.partner().equals(partner)
                        && total.flow() == (indicator == Indicator.EXPORTS ? Flow.X : Flow.M))
                .map(Report::of)
                .forEach(reports::add);
        return reports;
    }

    private static Indicator opposite(Indicator indicator) {
        return indicator == Indicator.EXPORTS ? Indicator.IMPORTS : Indicator.EXPORTS;
    }
}
