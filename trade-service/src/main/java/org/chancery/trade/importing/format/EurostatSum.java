package org.chancery.trade.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.trade.commodity.Classification;
import org.chancery.trade.importing.format.EurostatBulk.EurostatColumns;
import org.chancery.trade.territory.Scheme;
import org.jspecify.annotations.Nullable;

/** Adds the regimes of one key, and tells the sum when the next key begins. For one file. */
final class EurostatSum {
    private static final Set<String> TYPES = Set.of("I", "E");
    private static final Set<String> NO_UNIT = Set.of("NO_SU", "..", "-");

    private final EurostatColumns columns;
    private final FlowSink sink;
    private final PrintedPeriods periods = new PrintedPeriods("PERIOD");
    private final FlowRow flow = new FlowRow();

    @Nullable
    private Pending pending;

    EurostatSum(EurostatColumns columns, FlowSink sink) {
        this.columns = columns;
        this.sink = sink;
    }

    void add(CsvRow row) {
        var key = key(row);
        var before = pending;
        if (before != null && before.key.equals(key)) {
            before.add(
                    row.text(columns.value()), row.text(columns.kilograms()), unit(row), row.text(columns.quantity()));
            sink.leaveOut("one more statistical regime, added to the row before");
            return;
        }
        end();
        var type = row.text(columns.tradeType());
        if (type == null || !TYPES.contains(type)) {
            throw new Rejection("TRADE_TYPE", "is " + type + "; must be I or E");
        }
        pending = new Pending(
                key,
                row.number(),
                row.text(),
                row.text(columns.value()),
                row.text(columns.kilograms()),
                unit(row),
                row.text(columns.quantity()));
    }

    /** Tells what was added so far. */
    void end() {
        var sum = pending;
        pending = null;
        if (sum == null) {
            return;
        }
        try {
            tell(sum);
        } catch (Rejection rejection) {
            sink.reject(sum, rejection.column(), rejection.reason());
        }
    }

    private void tell(Pending sum) {
        var direction = PrintedFlows.read("FLOW", sum.key.get(4));
        var product = Classification.CN.normalised(sum.key.get(3));
        flow.clear();
        flow.reporter(Scheme.EUROSTAT, sum.key.get(0))
                .partner(Scheme.EUROSTAT, sum.key.get(1))
                .flow(direction)
                .period(periods.read(sum.key.get(5)))
                .commodity(Classification.CN.name(), product)
                .valuation(EasyComext.valuation(direction))
                .value(sum.value)
                .netWeight(sum.kilograms);
        if (sum.unit != null) {
            flow.quantity(sum.quantity, sum.unit);
        }
        if (product != null && Classification.isMasked(product)) {
            sink.note("Codes such as " + product + " stand for what is secret within the chapter.");
        }
        sink.accept(flow, sum);
    }

    private List<@Nullable String> key(CsvRow row) {
        var key = new ArrayList<@Nullable String>();
        columns.key().forEach(column -> key.add(row.text(column)));
        return key;
    }

    private @Nullable String unit(CsvRow row) {
        var unit = row.text(columns.unit());
        return unit == null || NO_UNIT.contains(unit) ? null : unit;
    }

    /** The rows of one key so far; the first of them stands for all when it is rejected. */
    private static final class Pending implements RawRow {
        private final List<@Nullable String> key;
        private final long number;
        private final String text;

        @Nullable
        private String value;

        @Nullable
        private String kilograms;

        @Nullable
        private String unit;

        @Nullable
        private String quantity;

        Pending(
                List<@Nullable String> key,
                long number,
                String text,
                @Nullable String value,
                @Nullable String kilograms,
                @Nullable String unit,
                @Nullable String quantity) {
            this.key = key;
            this.number = number;
            this.text = text;
            this.value = value;
            this.kilograms = kilograms;
            this.unit = unit;
            this.quantity = quantity;
        }

        void add(
                @Nullable String moreValue,
                @Nullable String moreKilograms,
                @Nullable String otherUnit,
                @Nullable String moreQuantity) {
            value = PrintedNumbers.added(value, moreValue);
            kilograms = PrintedNumbers.added(kilograms, moreKilograms);
            if (Objects.equals(unit, otherUnit)) {
                quantity = PrintedNumbers.added(quantity, moreQuantity);
            } else {
                // Quantities are never added across units.
                unit = null;
            }
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
