package org.chancery.trade.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.PartnerRank;
import org.chancery.trade.tradeflow.Product;
import org.chancery.trade.tradeflow.ProductQuery;
import org.chancery.trade.tradeflow.TradeTotal;
import org.chancery.trade.tradeflow.TradeTotalRepository;

/** Computes the trade of a pair from flows: ranks and products in one statement each, and none where there are no totals. */
@ApplicationScoped
class TradeOfPair {
    private static final int MOST_YEARS = 10;
    private static final int MOST_PRODUCTS = 10;

    /** Headings of the Harmonized System: what a reader knows by name. */
    private static final int PRODUCT_LEVEL = 4;

    private final TradeTotalRepository totals;

    TradeOfPair(TradeTotalRepository totals) {
        this.totals = totals;
    }

    /**
     * The trade in each dataset, the one with most years first; that one has the products.
     *
     * @param known what is known of the pair
     */
    List<ComputedTrade> compute(String reporter, String partner, List<TradeTotal> known, AsOf asOf) {
        var trades = PairTrade.of(reporter, partner, known);
        var newest = trades.stream()
                .flatMap(trade -> trade.years().stream())
                .max(Period::compareTo)
                .orElse(null);
        if (newest == null) {
            return trades.stream()
                    .map(trade -> computed(trade, List.of(), List.of()))
                    .toList();
        }
        var since = LocalDate.of(newest.lastDay().getYear() - MOST_YEARS + 1, 1, 1);
        var ranks = totals.findRanks(reporter, partner, since, asOf.instant());
        var first = trades.get(0);
        var products = totals.findProducts(
                new ProductQuery(
                        reporter, partner, first.dataset(), first.years().get(0), PRODUCT_LEVEL, MOST_PRODUCTS),
                asOf.instant());
        return trades.stream()
                .map(trade -> computed(trade, ranks, trade == first ? products : List.of()))
                .toList();
    }

    private static ComputedTrade computed(PairTrade trade, List<PartnerRank> ranks, List<Product> products) {
        var years = trade.years().stream()
                .limit(MOST_YEARS)
                .map(year -> trade.year(year, ranks))
                .toList();
        var part = trade.partYear();
        var before = part.flatMap(current -> trade.sameMonthsBefore(current.period()));
        return new ComputedTrade(
                trade.dataset().publisher(),
                trade.dataset().name(),
                trade.dataset().currency(),
                trade.dataset().unitMultiplier(),
                years,
                part.map(current -> before.map(earlier -> trade.since(earlier, current))
                                .orElse(current))
                        .orElse(null),
                before.orElse(null),
                lines(products, Flow.X, Indicator.EXPORTS, trade, years),
                lines(products, Flow.M, Indicator.IMPORTS, trade, years));
    }

    private static List<ProductLine> lines(
            List<Product> products, Flow flow, Indicator indicator, PairTrade trade, List<ComputedPeriod> years) {
        return products.stream()
                .filter(product -> product.flow() == flow)
                .map(product -> ProductLine.of(
                        product,
                        years.get(0).period(),
                        trade.dataset().unitMultiplier(),
                        years.get(0).value(indicator).map(ComputedValue::value).orElse(null)))
                .toList();
    }
}
