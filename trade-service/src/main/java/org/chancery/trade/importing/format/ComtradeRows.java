package org.chancery.trade.importing.format;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.trade.period.Period;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/** What a row of UN Comtrade, version 1, means, whichever way its fields came. For one file. */
final class ComtradeRows {
    private static final int YEAR = 4;
    private static final int MONTH = 6;

    /** Parts of the four flows: inward and outward processing, domestic exports, foreign imports. */
    private static final Set<String> PARTS = Set.of("MIP", "MOP", "XIP", "XOP", "DX", "FM");

    private final FlowSink sink;
    private final Map<String, Period> periods = new HashMap<>();
    private final FlowRow flow = new FlowRow();

    ComtradeRows(FlowSink sink) {
        this.sink = sink;
        sink.titlesIn(ComtradeTable.LANGUAGE);
    }

    /** Tells one row. */
    void tell(Function<ComtradeField, @Nullable String> fields, RawRow raw) {
        var part = partOfAnother(fields);
        if (part != null) {
            sink.leaveOut(part);
            return;
        }
        var direction = fields.apply(ComtradeField.FLOW);
        if (direction != null && PARTS.contains(direction)) {
            sink.leaveOut("flow " + direction + ", which another row has in its total");
            return;
        }
        flow.clear();
        flow.flow(flow(direction)).period(period(fields.apply(ComtradeField.PERIOD)));
        flow.reporter(Scheme.COMTRADE, fields.apply(ComtradeField.REPORTER_CODE))
                .reporterLetters(fields.apply(ComtradeField.REPORTER_ISO))
                .partner(Scheme.COMTRADE, fields.apply(ComtradeField.PARTNER_CODE))
                .partnerLetters(fields.apply(ComtradeField.PARTNER_ISO));
        var classification = fields.apply(ComtradeField.CLASSIFICATION);
        var commodity = fields.apply(ComtradeField.COMMODITY);
        flow.commodity(classification, commodity);
        if (sink.lacksTitle(classification, commodity)) {
            sink.title(classification, commodity, fields.apply(ComtradeField.COMMODITY_TITLE));
        }
        var level = fields.apply(ComtradeField.LEVEL);
        if (level != null && level.length() == 1 && Character.isDigit(level.charAt(0))) {
            flow.level(level.charAt(0) - '0');
        }
        var value = fields.apply(ComtradeField.VALUE);
        flow.value(value).valuation(valuation(value, fields)).netWeight(fields.apply(ComtradeField.NET_WEIGHT));
        if (!"-1".equals(fields.apply(ComtradeField.QUANTITY_UNIT_CODE))) {
            flow.quantity(fields.apply(ComtradeField.QUANTITY), fields.apply(ComtradeField.QUANTITY_UNIT));
        }
        sink.accept(flow, raw);
    }

    private static @Nullable String partOfAnother(Function<ComtradeField, @Nullable String> fields) {
        if (!isTotal(fields.apply(ComtradeField.CUSTOMS), "C00")) {
            return "one customs procedure, which another row has in its total";
        }
        if (!isTotal(fields.apply(ComtradeField.MODE_OF_TRANSPORT), "0")) {
            return "one mode of transport, which another row has in its total";
        }
        if (!isTotal(fields.apply(ComtradeField.MODE_OF_SUPPLY), "0")) {
            return "one mode of supply, which another row has in its total";
        }
        return isTotal(fields.apply(ComtradeField.PARTNER2_CODE), "0")
                ? null
                : "one second partner, which another row has in its total";
    }

    private static boolean isTotal(@Nullable String code, String total) {
        return code == null || code.equals(total);
    }

    private static Flow flow(@Nullable String code) {
        for (var flow : Flow.values()) {
            if (flow.name().equals(code)) {
                return flow;
            }
        }
        throw new Rejection(ComtradeField.FLOW.heading(), "is " + code + "; must be M, X, RX or RM");
    }

    private Period period(@Nullable String text) {
        if (text == null) {
            throw new Rejection(ComtradeField.PERIOD.heading(), "is empty");
        }
        var known = periods.get(text);
        if (known == null) {
            known = parsePeriod(text);
            periods.put(text, known);
        }
        return known;
    }

    private static Period parsePeriod(String text) {
        try {
            if (text.length() == YEAR) {
                return Period.parse(text);
            }
            if (text.length() == MONTH) {
                var month =
                        YearMonth.of(Integer.parseInt(text.substring(0, YEAR)), Integer.parseInt(text.substring(YEAR)));
                return Period.ofMonths(month, month);
            }
        } catch (DateTimeException | IllegalArgumentException unlawful) {
            throw new Rejection(
                    ComtradeField.PERIOD.heading(),
                    String.format(Locale.ROOT, "is %s, which is no period: %s", text, unlawful.getMessage()));
        }
        throw new Rejection(
                ComtradeField.PERIOD.heading(), "is " + text + "; must be a year (2022) or a month (202205)");
    }

    /** The value is that of one of the other two columns. */
    private static @Nullable String valuation(
            @Nullable String value, Function<ComtradeField, @Nullable String> fields) {
        if (value == null) {
            return null;
        }
        if (value.equals(fields.apply(ComtradeField.CIF))) {
            return "CIF";
        }
        return value.equals(fields.apply(ComtradeField.FOB)) ? "FOB" : null;
    }
}
