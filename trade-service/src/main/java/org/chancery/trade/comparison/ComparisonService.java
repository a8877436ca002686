package org.chancery.trade.comparison;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.figure.PressClearanceRepository;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.figure.VintageRepository;
import org.chancery.trade.period.Period;

/** Compares what is recorded, where the period guard allows it, and says what could be compared where it does not. */
@ApplicationScoped
class ComparisonService {
    private final VintageRepository vintages;
    private final PressClearanceRepository clearances;

    ComparisonService(VintageRepository vintages, PressClearanceRepository clearances) {
        this.vintages = vintages;
        this.clearances = clearances;
    }

    @Transactional
    ComparisonResponse compare(ComparisonQuery query, AsOf asOf) {
        var indicator = query.indicator();
        var period = query.period();
        var base = query.base();
        var known = vintages.findKnown(indicator, query.reporter(), query.partner(), asOf);
        var periods = known.stream().map(vintage -> vintage.figure().period()).collect(Collectors.toSet());
        PeriodGuard.objection(indicator.nature(), period, base).ifPresent(objection -> {
            throw unlawful(objection, LawfulComparison.insteadOf(indicator.nature(), period, base, periods));
        });
        if (!periods.containsAll(Set.of(period, base))) {
            throw missing(
                    LawfulComparison.of(period, base, periods),
                    LawfulComparison.insteadOf(indicator.nature(), period, base, periods));
        }
        var currents = of(known, period);
        var bases = of(known, base);
        return Comparison.best(currents, bases)
                .map(comparison -> ComparisonResponse.from(
                        comparison, clearances.findKnown(List.of(comparison.current(), comparison.base()), asOf)))
                .orElseThrow(() -> unlawful(
                        Comparison.objection(currents.get(0), bases.get(0)).orElseThrow(),
                        LawfulComparison.insteadOf(indicator.nature(), period, base, periods).stream()
                                .filter(other -> !other.period().equals(period)
                                        || !other.base().equals(base))
                                .toList()));
    }

    private static List<Vintage> of(List<Vintage> known, Period period) {
        return known.stream()
                .filter(vintage -> vintage.figure().period().equals(period))
                .toList();
    }

    private static HttpProblem unlawful(String objection, List<LawfulComparison> lawful) {
        return Problems.of(
                Problems.UNPROCESSABLE,
                "unlawful-comparison",
                "These figures cannot be compared",
                objection + "." + inWords(lawful),
                Map.of("lawful", lawful));
    }

    private static HttpProblem missing(LawfulComparison asked, List<LawfulComparison> lawful) {
        var others = lawful.stream().filter(other -> !other.equals(asked)).toList();
        return Problems.of(
                Response.Status.NOT_FOUND,
                "figure-missing",
                "A figure for the comparison is missing",
                "The comparison would be lawful: " + asked + "." + inWords(others),
                Map.of("missing", asked.missing(), "lawful", others));
    }

    private static String inWords(List<LawfulComparison> lawful) {
        return lawful.isEmpty()
                ? ""
                : lawful.stream()
                        .map(LawfulComparison::toString)
                        .collect(Collectors.joining("; ", " Lawful would be: ", "."));
    }
}
