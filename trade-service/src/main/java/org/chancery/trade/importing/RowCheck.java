package org.chancery.trade.importing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.trade.commodity.CommodityTitles;
import org.chancery.trade.importing.format.FlowRow;
import org.chancery.trade.importing.format.FlowSink;
import org.chancery.trade.importing.format.RawRow;
import org.chancery.trade.importing.format.Rejection;
import org.chancery.trade.period.Period;
import org.chancery.trade.territory.TerritoryCodes;
import org.chancery.trade.tradeflow.FlowLine;
import org.chancery.trade.tradeflow.FlowWriter;
import org.chancery.trade.tradeflow.Withdrawals;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a file, whatever its layout, sends the lawful ones on and counts what it sees. */
final class RowCheck implements FlowSink {
    private static final String TOTAL = "TOTAL";
    private static final String NOTHING = "0";
    private static final int LONGEST_COMMODITY = 12;
    private static final int LONGEST_CLASSIFICATION = 5;
    private static final int LONGEST_UNIT = 100;

    private final KnownTerritories territories;
    private final FlowWriter writer;
    private final RejectWriter rejects;
    private final Tally tally;
    private final CommodityTitles titles = new CommodityTitles();
    private final Withdrawals withdrawals = new Withdrawals();
    private final ImportJob job;
    private final LocalDate today;

    RowCheck(
            TerritoryCodes codes,
            FlowWriter writer,
            RejectWriter rejects,
            Tally tally,
            ImportJob job,
            LocalDate today) {
        this.territories = new KnownTerritories(codes, tally::note);
        this.writer = writer;
        this.rejects = rejects;
        this.tally = tally;
        this.job = job;
        this.today = today;
    }

    @Override
    public void accept(FlowRow row, RawRow raw) {
        job.readRow();
        try {
            var line = checked(row, Numbers.required("value", row.value()), raw.number());
            writer.write(line);
            tally.accepted(line);
        } catch (Rejection rejection) {
            write(raw, rejection.column(), rejection.reason());
        } catch (SQLException failure) {
            throw new StagingFailed(failure);
        }
    }

    @Override
    public void withdraw(FlowRow row, RawRow raw) {
        job.readRow();
        try {
            if (withdrawals.count() == Withdrawals.MOST) {
                throw new Rejection(
                        null, "takes out more than " + Withdrawals.MOST + " rows; import what is left, as COMPLETE");
            }
            var line = checked(row, NOTHING, raw.number());
            withdrawals.add(line);
            tally.withdrawn(line);
        } catch (Rejection rejection) {
            write(raw, rejection.column(), rejection.reason());
        }
    }

    @Override
    public void reject(RawRow raw, @Nullable String column, String reason) {
        job.readRow();
        write(raw, column, reason);
    }

    @Override
    public void leaveOut(String reason) {
        job.readRow();
        tally.leftOut(reason);
    }

    @Override
    public boolean lacksTitle(@Nullable String classification, @Nullable String commodity) {
        return classification != null && commodity != null && titles.lacks(classification, commodity);
    }

    @Override
    public void title(@Nullable String classification, @Nullable String commodity, @Nullable String title) {
        if (classification != null && commodity != null && title != null) {
            titles.learn(classification, commodity, title);
        }
    }

    @Override
    public void titlesIn(String language) {
        titles.language(language);
    }

    /** What is taken out of earlier releases. */
    Withdrawals withdrawals() {
        return withdrawals;
    }

    /** What was told of commodities so far. */
    CommodityTitles titles() {
        return titles;
    }

    @Override
    public void note(String note) {
        tally.note(note);
    }

    @Override
    public void unit(String currency, int unitMultiplier) {
        tally.unit(currency, unitMultiplier);
    }

    @Override
    public void published(@Nullable LocalDate on, @Nullable LocalDate nextReleaseOn) {
        tally.published(on, nextReleaseOn);
    }

    private void write(RawRow raw, @Nullable String column, String reason) {
        try {
            rejects.add(raw.number(), column, reason, raw.text());
        } catch (SQLException failure) {
            throw new StagingFailed(failure);
        }
    }

    private FlowLine checked(FlowRow row, String value, long number) {
        var period = lawfulPeriod(row.period());
        var flow = row.flow();
        if (flow == null) {
            throw new Rejection("flow", "is empty");
        }
        var reporter =
                territories.find("reporter", row.reporterScheme(), row.reporter(), row.reporterLetters(), period);
        var partner = territories.find("partner", row.partnerScheme(), row.partner(), row.partnerLetters(), period);
        tally.seen(partner);
        var classification = code("classification", row.classification(), LONGEST_CLASSIFICATION);
        var commodity = withLeadingZero(classification, code("commodity", row.commodity(), LONGEST_COMMODITY));
        return new FlowLine(
                reporter.code(),
                partner.code(),
                flow,
                period,
                classification,
                commodity,
                level(commodity, row.level()),
                valuation(row.valuation()),
                value,
                Numbers.optional("net weight", row.netWeight()),
                Numbers.optional("quantity", row.quantity()),
                unit(row.quantityUnit()),
                row.status(),
                number);
    }

    private Period lawfulPeriod(@Nullable Period period) {
        if (period == null) {
            throw new Rejection("period", "is empty");
        }
        if (period.firstDay().isAfter(today)) {
            throw new Rejection("period", "is " + period + ", which has not begun");
        }
        return period;
    }

    private static String code(String field, @Nullable String text, int longest) {
        if (text == null) {
            throw new Rejection(field, "is empty");
        }
        if (text.length() > longest) {
            throw new Rejection(field, "is longer than " + longest + " characters");
        }
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if ((character < '0' || character > '9') && (character < 'A' || character > 'Z') && character != '_') {
                throw new Rejection(field, "is " + text + "; must be capital letters and digits");
            }
        }
        return text;
    }

    /** All codes of the Harmonized System have an even number of digits: where one is missing, a spreadsheet took it. */
    private String withLeadingZero(String classification, String commodity) {
        if (classification.charAt(0) != 'H' || commodity.length() % 2 == 0 || !isDigits(commodity)) {
            return commodity;
        }
        tally.restoredZero();
        return "0" + commodity;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static int level(String commodity, int told) {
        if (commodity.equals(TOTAL)) {
            return 0;
        }
        return told > 0 ? told : commodity.length();
    }

    private static @Nullable String valuation(@Nullable String text) {
        if (text == null || List.of("CIF", "FOB").contains(text)) {
            return text;
        }
        throw new Rejection("valuation", String.format(Locale.ROOT, "is %s; must be CIF or FOB", text));
    }

    private static @Nullable String unit(@Nullable String text) {
        if (text != null && text.length() > LONGEST_UNIT) {
            throw new Rejection("quantity unit", "is longer than " + LONGEST_UNIT + " characters");
        }
        return text;
    }
}
