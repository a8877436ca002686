package org.chancery.trade.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.problem.Problems.Violation;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;
import org.chancery.trade.source.Source;
import org.jspecify.annotations.Nullable;

/** What must hold between the fields of a figure; a breach is answered with 400 and the fields' names. */
@ApplicationScoped
public class FigureRules {
    static final int MOST_DECIMALS = 6;

    /** The largest value; as a text for the documentation. */
    static final String MOST = "999999999999999";

    static final String LEAST = "-" + MOST;

    private static final BigDecimal LARGEST = new BigDecimal(MOST);
    private static final String COUNT_UNIT = "NUMBER";
    private static final Set<Integer> MULTIPLIERS = Set.of(0, 3, 6, 9);

    /** Currencies of everyday use and their predecessors; not gold, test codes or "no currency". */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Clock clock;

    FigureRules(Clock clock) {
        this.clock = clock;
    }

    void check(FigureRequest request) {
        var broken = new ArrayList<Violation>();
        var indicator = request.indicator();
        if (request.reporter().equals(request.partner())) {
            broken.add(new Violation("partner", "must be another state than the reporter"));
        }
        if ((request.partner() == null) != indicator.isOfReporterAlone()) {
            broken.add(new Violation(
                    "partner",
                    indicator.isOfReporterAlone()
                            ? "must be left out: " + indicator + " is of the reporter alone"
                            : "must not be null for " + indicator));
        }
        checkUnit(request, broken);
        if (request.valuation() != null && !indicator.isGoodsTrade()) {
            broken.add(new Violation("valuation", "is only for trade in goods, not for " + indicator));
        }
        checkForm(indicator, request.period(), broken);
        checkObservation(indicator, request.period(), request, broken);
        refuse(broken);
    }

    void check(Figure figure, VintageRequest request) {
        var broken = new ArrayList<Violation>();
        if (!figure.publisher().equals(request.source().publisher())) {
            broken.add(new Violation(
                    "source.publisher",
                    "must stay " + figure.publisher() + "; what another publisher says is another figure"));
        }
        checkObservation(figure.indicator(), figure.period(), request, broken);
        refuse(broken);
    }

    private static void checkUnit(FigureRequest request, List<Violation> broken) {
        if (request.indicator().isCount() && !request.unit().equals(COUNT_UNIT)) {
            broken.add(new Violation("unit", "must be " + COUNT_UNIT + " for " + request.indicator()));
        }
        if (!request.indicator().isCount() && !CURRENCIES.contains(request.unit())) {
            broken.add(new Violation("unit", "must be the ISO 4217 code of a currency, such as USD"));
        }
        if (!MULTIPLIERS.contains(request.unitMultiplier())) {
            broken.add(
                    new Violation("unitMultiplier", "must be 0 (units), 3 (thousands), 6 (millions) or 9 (billions)"));
        }
    }

    private static void checkForm(Indicator indicator, Period period, List<Violation> broken) {
        var form = period.form();
        var isDate = form == PeriodForm.DAY || form == PeriodForm.MONTH;
        if (indicator.nature() == Nature.STOCK && !isDate) {
            broken.add(new Violation(
                    "period",
                    "must be the month (2023-10) or day (2023-10-21) as of which " + indicator + " is counted"));
        }
        if (indicator.nature() == Nature.FLOW && form == PeriodForm.DAY) {
            broken.add(new Violation(
                    "period",
                    "must be a window of months (2022, 2023-Q1, 2023-01/2023-08), not a day, for " + indicator));
        }
    }

    private void checkObservation(Indicator indicator, Period period, Observation observation, List<Violation> broken) {
        checkValue(observation.value(), observation.decimals(), broken);
        if (observation.value().signum() < 0 && !indicator.mayBeNegative()) {
            broken.add(new Violation("value", "cannot be negative for " + indicator));
        }
        checkDates(observation.source(), broken);
        var isForecast = observation.status() == ObservationStatus.F;
        if (!isForecast && !isKnowable(indicator, period, observation.source().publishedOn())) {
            broken.add(new Violation(
                    "period",
                    "ends after the figure was published on "
                            + observation.source().publishedOn()));
        }
    }

    private static void checkValue(BigDecimal value, @Nullable Integer decimals, List<Violation> broken) {
        var allowed = decimals == null ? MOST_DECIMALS : decimals;
        if (value.scale() > allowed) {
            broken.add(new Violation("value", "must not have more than " + allowed + " decimals"));
        }
        if (value.abs().compareTo(LARGEST) > 0) {
            broken.add(new Violation("value", "must lie between " + LEAST + " and " + MOST));
        }
    }

    private void checkDates(Source source, List<Violation> broken) {
        var today = latestDateOnEarth();
        if (source.publishedOn().isAfter(today)) {
            broken.add(new Violation("source.publishedOn", "must not lie in the future"));
        }
        var retrieved = source.retrievedOn();
        if (retrieved != null && retrieved.isAfter(today)) {
            broken.add(new Violation("source.retrievedOn", "must not lie in the future"));
        }
        if (retrieved != null && retrieved.isBefore(source.publishedOn())) {
            broken.add(new Violation("source.retrievedOn", "must not be earlier than publishedOn"));
        }
    }

    /** A stock "as of October" may be published within October; a flow only when its window is over. */
    private static boolean isKnowable(Indicator indicator, Period period, LocalDate publishedOn) {
        var known = indicator.nature() == Nature.STOCK ? period.firstDay() : period.lastDay();
        return !known.isAfter(publishedOn);
    }

    private LocalDate latestDateOnEarth() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw Problems.invalid(broken);
        }
    }
}
