package org.chancery.trade.importing.format;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.trade.commodity.Classification;
import org.chancery.trade.importing.format.SdmxColumns.Part;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/** What a row of SDMX-CSV means. For one file. */
final class SdmxRows {
    /** The International Monetary Fund puts direction, valuation and currency into one code: XG_FOB_USD, TMG_CIF_USD. */
    private static final Pattern FUND = Pattern.compile("T?([XM])G_(FOB|CIF)_([A-Z]{3})");

    /** Eurostat has an indicator for the value and others for quantities. */
    private static final Pattern EUROSTAT_VALUE = Pattern.compile("VALUE_(?:IN_)?EUR(?:OS)?");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MISSING = Set.of("NaN", "#N/A");
    private static final String DELETED = "D";
    private static final Set<String> ADDED = Set.of("I", "A", "M", "R");
    private static final Pattern MULTIPLIER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern STATUS = Pattern.compile("[A-Za-z].*");

    private final SdmxColumns columns;
    private final FlowSink sink;
    private final PrintedPeriods periods = new PrintedPeriods("TIME_PERIOD");
    private final FlowRow flow = new FlowRow();

    SdmxRows(SdmxColumns columns, FlowSink sink) {
        this.columns = columns;
        this.sink = sink;
    }

    void tell(CsvRow row) {
        var deletes = isDeletion(row);
        var value = code(row, Part.VALUE);
        if (deletes && (value != null || code(row, Part.STATUS) == null)) {
            withdraw(row);
            return;
        }
        if (value == null) {
            sink.leaveOut("attributes alone, without a value");
            return;
        }
        if (MISSING.contains(value)) {
            sink.leaveOut("no value, on purpose (" + value + ")");
            return;
        }
        var measure = measure(row);
        if (measure == null) {
            return;
        }
        noteFile(row);
        sink.unit(measure.currency, 0);
        readDimensions(row, measure.flow);
        flow.valuation(measure.valuation)
                .value(PrintedNumbers.shifted(value, multiplier(row)))
                .netWeight(code(row, Part.NET_WEIGHT))
                .quantity(code(row, Part.QUANTITY), code(row, Part.QUANTITY_UNIT))
                .status(status(row));
        tellTitle(row);
        sink.accept(flow, row);
    }

    /** A deletion with a status and without a value is of the status alone, and left out as any row of attributes. */
    private boolean isDeletion(CsvRow row) {
        var action = code(row, Part.ACTION);
        if (action != null && !ADDED.contains(action) && !DELETED.equals(action)) {
            throw new Rejection("ACTION", "is " + action + "; must be I, A, M, R or D");
        }
        return DELETED.equals(action);
    }

    /**
     * The standard lets a deletion leave dimensions empty and so mean all of their values; that is refused, since it may
     * take out more than anybody knows.
     */
    private void withdraw(CsvRow row) {
        for (var part : List.of(Part.REPORTER, Part.PARTNER, Part.PERIOD, Part.FLOW, Part.INDICATOR, Part.COMMODITY)) {
            if (columns.has(part) && code(row, part) == null && !(part == Part.FLOW && columns.has(Part.INDICATOR))) {
                throw new Rejection(
                        columns.heading(part), "is empty; a deletion must say which observation it takes out");
            }
        }
        var measure = deleted(row);
        if (measure == null) {
            return;
        }
        noteFile(row);
        readDimensions(row, measure.flow);
        flow.valuation(measure.valuation);
        sink.withdraw(flow, row);
    }

    private void readDimensions(CsvRow row, Flow direction) {
        var product = code(row, Part.COMMODITY);
        var classification = classification(row, product);
        flow.clear();
        flow.reporter(Scheme.SDMX, code(row, Part.REPORTER))
                .partner(Scheme.SDMX, code(row, Part.PARTNER))
                .flow(direction)
                .period(periods.read(code(row, Part.PERIOD), code(row, Part.FREQUENCY)))
                .commodity(
                        classification.name(),
                        product == null ? Classification.TOTAL : classification.normalised(product));
    }

    private void tellTitle(CsvRow row) {
        if (sink.lacksTitle(flow.classification(), flow.commodity())) {
            sink.title(flow.classification(), flow.commodity(), columns.label(row, Part.COMMODITY));
        }
    }

    /** As {@link #measure}, but a deletion need not repeat attributes such as the unit. */
    private @Nullable Measure deleted(CsvRow row) {
        var direction = code(row, Part.FLOW);
        return direction != null && code(row, Part.UNIT) == null && ofIndicator(row) == null
                ? new Measure(PrintedFlows.read("TRADE_FLOW", direction), "", valuation(row))
                : measure(row);
    }

    private @Nullable Measure ofIndicator(CsvRow row) {
        var indicator = code(row, Part.INDICATOR);
        if (indicator == null) {
            return null;
        }
        var fund = FUND.matcher(indicator);
        if (fund.matches()) {
            return new Measure(Flow.valueOf(fund.group(1)), fund.group(3), fund.group(2));
        }
        if (EUROSTAT_VALUE.matcher(indicator).matches()) {
            var direction = PrintedFlows.read("flow", code(row, Part.FLOW));
            return new Measure(direction, EasyComext.CURRENCY, EasyComext.valuation(direction));
        }
        return null;
    }

    /** Null for a row that measures something else, which is left out. */
    private @Nullable Measure measure(CsvRow row) {
        var ofIndicator = ofIndicator(row);
        if (ofIndicator != null) {
            return ofIndicator;
        }
        var unit = code(row, Part.UNIT);
        var direction = code(row, Part.FLOW);
        if (direction == null) {
            sink.leaveOut("indicator " + code(row, Part.INDICATOR) + ", which is no trade in one direction");
            return null;
        }
        if (unit == null) {
            throw new Rejection("UNIT_MEASURE", "is empty; must be a currency such as USD");
        }
        if (!CURRENCIES.contains(unit)) {
            sink.leaveOut("measured in " + unit + ", which is no currency");
            return null;
        }
        return new Measure(PrintedFlows.read("TRADE_FLOW", direction), unit, valuation(row));
    }

    private @Nullable String valuation(CsvRow row) {
        var told = code(row, Part.VALUATION);
        return "CIF".equals(told) || "FOB".equals(told) ? told : null;
    }

    private Classification classification(CsvRow row, @Nullable String product) {
        var told = code(row, Part.CLASSIFICATION);
        if (told != null) {
            return Classification.of(told)
                    .orElseThrow(() -> new Rejection("CLASSIFICATION", "is " + told + ", which is not known"));
        }
        return product == null ? Classification.NONE : Classification.HS;
    }

    private int multiplier(CsvRow row) {
        var told = code(row, Part.MULTIPLIER);
        if (told == null) {
            return 0;
        }
        if (!MULTIPLIER.matcher(told).matches()) {
            throw new Rejection("UNIT_MULT", "is " + told + "; must be a power of ten such as 3 for thousands");
        }
        return Integer.parseInt(told);
    }

    private char status(CsvRow row) {
        var told = code(row, Part.STATUS);
        return told != null && STATUS.matcher(told).matches()
                ? told.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0)
                : 'A';
    }

    private void noteFile(CsvRow row) {
        var structure = code(row, Part.STRUCTURE);
        if (structure != null) {
            sink.note("Of " + structure + ".");
        }
        if (code(row, Part.SCALE) != null) {
            sink.note("SCALE says how values are to be shown; it is not applied, as UNIT_MULT is.");
        }
    }

    private @Nullable String code(CsvRow row, Part part) {
        return columns.code(row, part);
    }

    private record Measure(
            Flow flow, String currency, @Nullable String valuation) {}
}
