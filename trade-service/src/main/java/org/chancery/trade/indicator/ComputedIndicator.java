package org.chancery.trade.indicator;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.problem.Problems;

/**
 * What is computed from flows: its scale, its formula, where that stands in print, and which parameters it takes besides
 * {@code reporter} and {@code period}. The formulas themselves are the pure functions of this package.
 */
public enum ComputedIndicator {
    GROWTH(
            "growth",
            "Growth over the same months of an earlier year",
            "per cent, to one decimal; and the change in the unit of the flows",
            "100 * (V(t) - V(t-1)) / V(t-1)",
            "World Bank, WITS metadata: previous year, current US dollars",
            Set.of(),
            Set.of("partner", "measure", "base")),
    AVERAGE_GROWTH(
            "average-growth",
            "Average growth a year, over full years without a gap from base to period",
            "per cent a year, to two decimals; LEAST_SQUARES and EXPONENTIAL are two numbers",
            "100 * (exp(b) - 1) with ln y = a + b t; 100 * ((V_k / V_0)^(1/k) - 1)",
            "UNCTAD, Handbook of Statistics, Calculation methods",
            Set.of("base"),
            Set.of("partner", "measure", "base")),
    SHARE(
            "share",
            "Share of the partner in the reporter's trade with the world",
            "per cent, to two decimals",
            "100 * x_ij / X_i",
            "World Bank, WITS, Trade Indicators",
            Set.of("partner"),
            Set.of("partner", "measure")),
    RANK(
            "rank",
            "Place of the partner among the states that the reporter trades with",
            "place from 1; how many states are ranked stands beside it",
            "ordinal of x_ij among states; no world, no groups, no areas not specified",
            "World Bank, WITS, Trade Indicators",
            Set.of("partner"),
            Set.of("partner", "measure")),
    HHI(
            "herfindahl-hirschman",
            "Concentration on few partners or commodities",
            "from 1/n to 1, to four decimals; others print it times 10,000",
            "sum s^2",
            "World Bank, WITS, Trade Indicators, market concentration: over countries only",
            Set.of(),
            Set.of("partner", "measure", "by", "classification", "level")),
    NORMALISED_HHI(
            "normalised-herfindahl-hirschman",
            "Concentration on few partners or commodities, whatever their number",
            "from 0 to 1, to four decimals; not comparable with herfindahl-hirschman",
            "(sqrt(sum s^2) - sqrt(1/n)) / (1 - sqrt(1/n)), n being those with trade",
            "UNCTAD, Handbook of Statistics, Calculation methods, concentration index",
            Set.of(),
            Set.of("partner", "measure", "by", "classification", "level")),
    RCA(
            "revealed-comparative-advantage",
            "The commodity's share of the reporter's exports over its share of the world's",
            "ratio, to three decimals; above 1 is an advantage",
            "(x_ij / X_i) / (x_wj / X_w)",
            "B. Balassa, The Manchester School 33 (1965); World Bank, WITS, Trade Indicators",
            Set.of("commodity"),
            Set.of("commodity", "classification", "level")),
    TRADE_INTENSITY(
            "trade-intensity",
            "The partner's share of the reporter's exports over its share of the world's",
            "ratio, to three decimals; above 1 is more than expected",
            "(x_ij / X_i) / (x_wj / X_w), the world with the reporter in it",
            "World Bank, WITS, Trade Indicators",
            Set.of("partner"),
            Set.of("partner")),
    TRADE_COMPLEMENTARITY(
            "trade-complementarity",
            "How far the partner imports what the reporter exports",
            "from 0 to 100, to two decimals; it changes with the level of the classification",
            "100 * (1 - sum_k |m_jk - x_ik| / 2)",
            "M. Michaely (1996); World Bank, WITS, Trade Indicators",
            Set.of("partner"),
            Set.of("partner", "classification", "level")),
    EXPORT_SIMILARITY(
            "export-similarity",
            "How alike the exports of the reporter and of the partner are",
            "from 0 to 100, to two decimals",
            "100 * sum_k min(s_ik, s_jk)",
            "J. M. Finger and M. E. Kreinin, The Economic Journal 89 (1979)",
            Set.of("partner"),
            Set.of("partner", "classification", "level")),
    MIRROR_DISCREPANCY(
            "mirror-discrepancy",
            "How far the two reports of one flow are apart",
            "RELATIVE from 0 to 1 and RATIO, to three decimals; GAP in the unit of the flows",
            "|X - M| / (X + M); M / X; M - X",
            "Harvard Growth Lab, comtrade-mirroring; World Bank, WITS, Imports, Exports and Mirror Data",
            Set.of("partner"),
            Set.of("partner", "measure")),
    OPENNESS(
            "openness",
            "Half of trade with the world over the gross domestic product, which is a recorded figure",
            "per cent, to two decimals; others do not halve",
            "100 * ((X + M) / 2) / GDP",
            "UNCTAD, Handbook of Statistics, Calculation methods",
            Set.of(),
            Set.of());

    private final String title;
    private final String meaning;
    private final String scale;
    private final String formula;
    private final String formulaSource;
    /** Names between blanks, as an enum has no sets. */
    private final String needed;

    private final String lawful;

    ComputedIndicator(
            String title,
            String meaning,
            String scale,
            String formula,
            String formulaSource,
            Set<String> needed,
            Set<String> lawful) {
        this.title = title;
        this.meaning = meaning;
        this.scale = scale;
        this.formula = formula;
        this.formulaSource = formulaSource;
        this.needed = String.join(" ", needed);
        this.lawful = String.join(" ", lawful);
    }

    /** The indicator with this name in the web API; 404 with the lawful names for any other. */
    public static ComputedIndicator named(String name) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.title.equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static HttpProblem unknown(String name) {
        var names = Arrays.stream(values()).map(ComputedIndicator::title).toList();
        return Problems.of(
                Response.Status.NOT_FOUND,
                "not-found",
                "Not found",
                "There is no computed indicator " + name + ". There are " + String.join(", ", names) + ".",
                Map.of("lawful", names));
    }

    /**
     * Lets no parameter be missed, and none be left unread, since the answer would be to another question; 400 naming it.
     *
     * @param given those that have a value
     */
    public void requireParameters(Set<String> given) {
        var broken = Stream.concat(
                        names(needed)
                                .filter(parameter -> !given.contains(parameter))
                                .map(parameter -> new Problems.Violation(parameter, "is needed for " + title)),
                        given.stream()
                                .filter(parameter -> names(lawful).noneMatch(parameter::equals))
                                .map(parameter -> new Problems.Violation(
                                        parameter, "is no parameter of " + title + ", which " + takes())))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        if (!broken.isEmpty()) {
            throw Problems.invalid(broken);
        }
    }

    private static Stream<String> names(String parameters) {
        return Stream.of(parameters.split(" ", -1)).filter(name -> !name.isEmpty());
    }

    private String takes() {
        return "takes "
                + Stream.concat(Stream.of("reporter", "period"), parameters().stream())
                        .collect(Collectors.joining(", "));
    }

    /** Its name in the web API. */
    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** Of the value, and how it is rounded. */
    public String scale() {
        return scale;
    }

    public String formula() {
        return formula;
    }

    /** Where the formula stands in print. */
    public String formulaSource() {
        return formulaSource;
    }

    /** Besides reporter and period, in the order of the alphabet. */
    public List<String> parameters() {
        return names(lawful).sorted().toList();
    }
}
