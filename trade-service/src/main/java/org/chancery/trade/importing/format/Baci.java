package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.trade.commodity.Classification;
import org.chancery.trade.source.Extent;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * BACI of CEPII: what both sides report, made one, FOB. A row is an export of i to j, in thousands of dollars and in tons, and
 * says nothing that an import of j would not repeat. In its archive lie the countries' names, too, which are not needed:
 * their codes are known.
 */
@ApplicationScoped
class Baci implements Layout {
    private static final Set<String> COLUMNS = Set.of("t", "i", "j", "k", "v", "q");
    private static final Pattern REVISION = Pattern.compile("HS[0-9]{2}");
    private static final int THOUSANDS = 3;
    private static final int DIGITS = 6;

    @Override
    public String name() {
        return "baci";
    }

    @Override
    public Origin origin() {
        return new Origin("CEPII", "BACI", Extent.COMPLETE, ComtradeTable.CURRENCY, THOUSANDS);
    }

    @Override
    public boolean recognises(Head head) {
        var columns = head.columns();
        return columns.size() == COLUMNS.size() && COLUMNS.containsAll(columns);
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        var revision = revision(content, sink).name();
        try (var rows = CsvRows.open(content, content.head().separator())) {
            var year = rows.column("t");
            var exporter = rows.column("i");
            var importer = rows.column("j");
            var commodity = rows.column("k");
            var value = rows.column("v");
            var tons = rows.column("q");
            var periods = new PrintedPeriods("t");
            var flow = new FlowRow();
            sink.unit(ComtradeTable.CURRENCY, THOUSANDS);
            rows.forEach(sink, row -> {
                flow.clear();
                flow.reporter(Scheme.BACI, row.text(exporter))
                        .partner(Scheme.BACI, row.text(importer))
                        .flow(Flow.X)
                        .valuation("FOB")
                        .period(periods.read(row.text(year)))
                        .commodity(revision, code(row.text(commodity)))
                        .value(row.text(value))
                        .netWeight(PrintedNumbers.shifted(known(row.text(tons)), THOUSANDS));
                sink.accept(flow, row);
            });
        }
    }

    /** Stands in the name of the file within CEPII's archive alone. */
    private static Classification revision(Content content, FlowSink sink) {
        var named = REVISION.matcher(content.name());
        var revision = named.find() ? Classification.of(named.group()).orElse(Classification.HS) : Classification.HS;
        if (revision == Classification.HS) {
            sink.note("Which revision of the Harmonized System it is stands in the name that CEPII gives the file, and"
                    + " this one has another; send the archive as CEPII packed it.");
        }
        return revision;
    }

    private static @Nullable String code(@Nullable String text) {
        if (text != null && text.length() != DIGITS && text.length() != DIGITS - 1) {
            throw new Rejection("k", "is " + text + "; must have six digits, or five where a zero was lost");
        }
        return text;
    }

    private static @Nullable String known(@Nullable String quantity) {
        return "NA".equals(quantity) ? null : quantity;
    }
}
