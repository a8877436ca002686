package org.chancery.trade.derivation;

import static org.chancery.trade.tradeflow.TradeTotal.WORLD;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.trade.indicator.Distribution;
import org.chancery.trade.indicator.Similarity;
import org.chancery.trade.indicator.Specialisation;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.ProductAmounts;
import org.chancery.trade.tradeflow.TradeTotal.Dataset;

/** What is computed from trade by commodity, within one dataset, one classification and one level of it. Pure. */
final class ProductIndicators {
    private static final int INDEX_DECIMALS = 2;

    private final DerivationQuery query;
    private final Dataset dataset;

    ProductIndicators(DerivationQuery query, Dataset dataset) {
        this.query = query;
        this.dataset = dataset;
    }

    List<DerivedValue> concentration(List<ProductAmounts> own, Flow flow, boolean normalised) {
        var products = inOne(List.of(own)).get(0);
        var partner = Objects.requireNonNullElse(query.partner(), WORLD);
        var amounts = new Distribution(products.amounts());
        return List.of(StateIndicators.concentration(amounts, normalised)
                .map(index -> DerivedValue.of(
                        dataset,
                        null,
                        index,
                        "index from 0 to 1",
                        List.of(input(query.reporter(), partner, flow, products))))
                .orElseThrow(() -> new NotComputableException("There is nothing to share"))
                .outOf(products.amounts().size()));
    }

    List<DerivedValue> advantage(List<ProductAmounts> own, List<ProductAmounts> world) {
        var both = inOne(List.of(own, world));
        requireOneValuation(both);
        var ratio = TotalIndicators.defined(Specialisation.revealedComparativeAdvantage(
                query.commodity(),
                new Distribution(both.get(0).amounts()),
                new Distribution(both.get(1).amounts())));
        return List.of(DerivedValue.of(
                        dataset,
                        null,
                        TotalIndicators.ratio(ratio),
                        "ratio",
                        List.of(
                                input(query.reporter(), WORLD, Flow.X, both.get(0)),
                                input(WORLD, WORLD, Flow.X, both.get(1))))
                .noting("The world is what " + both.get(1).reporters() + " states report in this dataset.", Set.of()));
    }

    /** Shares of exports FOB beside shares of imports CIF: lawful, since only shares are compared, and said. */
    List<DerivedValue> complementarity(List<ProductAmounts> exports, List<ProductAmounts> partnersImports) {
        var both = inOne(List.of(exports, partnersImports));
        var index = Similarity.complementarity(
                new Distribution(both.get(0).amounts()),
                new Distribution(both.get(1).amounts()));
        return List.of(DerivedValue.of(
                        dataset,
                        null,
                        TotalIndicators.defined(index).setScale(INDEX_DECIMALS, RoundingMode.HALF_UP),
                        "index from 0 to 100",
                        List.of(
                                input(query.reporter(), WORLD, Flow.X, both.get(0)),
                                input(partner(), WORLD, Flow.M, both.get(1))))
                .noting("Shares of exports beside shares of imports, each in its own valuation.", Set.of()));
    }

    List<DerivedValue> similarity(List<ProductAmounts> exports, List<ProductAmounts> othersExports) {
        var both = inOne(List.of(exports, othersExports));
        requireOneValuation(both);
        var index = Similarity.exportSimilarity(
                new Distribution(both.get(0).amounts()),
                new Distribution(both.get(1).amounts()));
        return List.of(DerivedValue.of(
                dataset,
                null,
                TotalIndicators.defined(index).setScale(INDEX_DECIMALS, RoundingMode.HALF_UP),
                "index from 0 to 100",
                List.of(
                        input(query.reporter(), WORLD, Flow.X, both.get(0)),
                        input(partner(), WORLD, Flow.X, both.get(1)))));
    }

    private String partner() {
        return Objects.requireNonNullElse(query.partner(), WORLD);
    }

    private DerivedInput input(String reporter, String partner, Flow flow, ProductAmounts products) {
        return DerivedInput.of(reporter, partner, flow, query.period(), query.level(), products);
    }

    /** Of each side the amounts in one classification that all have: the one asked for, else the latest. */
    private List<ProductAmounts> inOne(List<List<ProductAmounts>> sides) {
        var asked = query.classification();
        var common = sides.stream()
                .map(side -> side.stream().map(ProductAmounts::classification).toList())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
        var chosen = common.stream()
                .filter(each -> asked == null || each.equals(asked))
                .max(Comparator.comparing((String each) -> each.startsWith("H")).thenComparing(each -> each))
                .orElseThrow(() -> new NotComputableException(reason(sides)));
        return sides.stream()
                .flatMap(side -> side.stream()
                        .filter(amounts -> amounts.classification().equals(chosen))
                        .limit(1))
                .toList();
    }

    private String reason(List<List<ProductAmounts>> sides) {
        var there = sides.stream()
                .map(side -> side.isEmpty()
                        ? "nothing"
                        : String.join(
                                " and ",
                                side.stream()
                                        .map(ProductAmounts::classification)
                                        .toList()))
                .toList();
        return "There is " + String.join(" on the one side and ", there) + (there.size() > 1 ? " on the other" : "")
                + " at level " + query.level() + " for " + query.period()
                + (query.classification() == null ? "" : ", asked was " + query.classification())
                + ": codes of two classifications or revisions are never compared";
    }

    private static void requireOneValuation(List<ProductAmounts> both) {
        if (!Objects.equals(both.get(0).valuation(), both.get(1).valuation())) {
            throw new NotComputableException("The valuations differ: "
                    + both.get(0).valuation() + " and " + both.get(1).valuation());
        }
    }
}
