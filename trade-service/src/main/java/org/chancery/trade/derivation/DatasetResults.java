package org.chancery.trade.derivation;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.derivation.DerivedIndicator.Unavailable;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.indicator.ComputedIndicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.TradeTotal.Dataset;
import org.jspecify.annotations.Nullable;

/** What the datasets make, one after the other. */
final class DatasetResults {
    private final ComputedIndicator indicator;
    private final DerivationQuery query;
    private final @Nullable Period base;
    private final AsOf asOf;
    private final List<DerivedValue> results = new ArrayList<>();
    private final List<Unavailable> unavailable = new ArrayList<>();

    DatasetResults(ComputedIndicator indicator, DerivationQuery query, @Nullable Period base, AsOf asOf) {
        this.indicator = indicator;
        this.query = query;
        this.base = base;
        this.asOf = asOf;
    }

    void add(Dataset dataset, Supplier<List<DerivedValue>> computation) {
        try {
            results.addAll(computation.get());
        } catch (NotComputableException refusal) {
            unavailable.add(new Unavailable(dataset.publisher(), dataset.name(), refusal.reason()));
        }
    }

    DerivedIndicator answer() {
        if (results.isEmpty() && unavailable.isEmpty()) {
            throw Problems.of(
                    Response.Status.NOT_FOUND,
                    "flows-missing",
                    "There are no flows for it",
                    "No dataset has flows of " + query.reporter() + " for " + query.period() + ".",
                    Map.of());
        }
        if (results.isEmpty()) {
            throw Problems.of(
                    Problems.UNPROCESSABLE,
                    "not-computable",
                    "It cannot be computed",
                    unavailable.stream()
                            .map(each -> each.publisher() + ", " + each.dataset() + ": " + each.reason() + ".")
                            .collect(Collectors.joining(" ")),
                    Map.of("unavailable", unavailable));
        }
        return DerivedIndicator.of(indicator, query, base, asOf.instant(), results, unavailable);
    }
}
