package org.chancery.trade.derivation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.trade.indicator.ComputedIndicator;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;
import org.chancery.trade.period.PeriodParameter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of whose trade, in what and when an indicator is computed. */
public class DerivationQuery {
    /** Headings of the Harmonized System. */
    private static final int USUAL_LEVEL = 4;

    private static final int DEEPEST = 12;

    @QueryParam("reporter")
    @NotNull
    @StateCode
    @Parameter(description = "State that reports the flows, ISO 3166-1 alpha-3", required = true)
    String reporter = "";

    @QueryParam("period")
    @NotNull
    @Parameter(description = "A full year, or months of one year", required = true)
    String period = "";

    @QueryParam("partner")
    @StateCode
    @Parameter(description = "The other state, ISO 3166-1 alpha-3; the world where it may be left out")
    @Nullable
    String partner;

    @QueryParam("base")
    @Parameter(description = "The earlier period; for growth the same months a year before if left out")
    @Nullable
    String base;

    @QueryParam("measure")
    @Parameter(
            description = "EXPORTS if left out",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE"}))
    @Nullable
    String measure;

    @QueryParam("by")
    @Parameter(
            description = "Over what concentration is measured; PARTNER if left out",
            schema = @Schema(implementation = Classes.class))
    @Nullable
    String by;

    @QueryParam("commodity")
    @Pattern(regexp = "[0-9A-Z]{1,12}", message = "must be a code such as 7403")
    @Parameter(description = "Code of a commodity of the level")
    @Nullable
    String commodity;

    @QueryParam("classification")
    @Pattern(regexp = "[0-9A-Z]{1,5}", message = "must be a classification such as H6")
    @Parameter(description = "Classification of the commodities; the latest that all needed flows have if left out")
    @Nullable
    String classification;

    @QueryParam("level")
    @Parameter(
            description = "How deep in the classification; 4, or the length of the commodity, if left out",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "12"))
    @Nullable
    String level;

    /** What concentration is measured over. */
    @Schema(name = "ConcentrationBy")
    public enum Classes {
        PARTNER,
        COMMODITY
    }

    /** Refuses what no answer could be given to, before anything is read. */
    void check(ComputedIndicator indicator) {
        var given = new LinkedHashSet<String>();
        note(given, "partner", partner);
        note(given, "base", base);
        note(given, "measure", measure);
        note(given, "by", by);
        note(given, "commodity", commodity);
        note(given, "classification", classification);
        note(given, "level", level);
        indicator.requireParameters(given);
        base();
        level();
        if (reporter.equals(partner)) {
            throw Problems.invalid("partner", "must be another state than the reporter");
        }
        var form = period().form();
        if (form == PeriodForm.DAY || form == PeriodForm.YEARS || form == PeriodForm.CUMULATIVE) {
            throw Problems.invalid(
                    "period", "must be a full year (2022) or months of one year (2023-01/2023-08), not " + period());
        }
        var isOneWay = measure() == Indicator.EXPORTS || measure() == Indicator.IMPORTS;
        var isOfParts = indicator == ComputedIndicator.HHI || indicator == ComputedIndicator.NORMALISED_HHI;
        if (!isOneWay && (indicator == ComputedIndicator.MIRROR_DISCREPANCY || (isOfParts && isByCommodity()))) {
            throw Problems.invalid("measure", "must be EXPORTS or IMPORTS");
        }
        var isOfShares = isOfParts || indicator == ComputedIndicator.SHARE || indicator == ComputedIndicator.RANK;
        if (isOfShares && measure() == Indicator.TRADE_BALANCE) {
            throw Problems.invalid("measure", "must be EXPORTS, IMPORTS or TRADE_TURNOVER: a balance has no shares");
        }
        if (isOfParts && !isByCommodity() && partner != null) {
            throw Problems.invalid("partner", "is only for the concentration by COMMODITY");
        }
        if (isOfParts && !isByCommodity() && (given.contains("classification") || given.contains("level"))) {
            throw Problems.invalid(
                    given.contains("level") ? "level" : "classification", "is only for the concentration by COMMODITY");
        }
    }

    private static void note(Set<String> given, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            given.add(name);
        }
    }

    String reporter() {
        return reporter;
    }

    /** Null for the world. */
    @Nullable
    String partner() {
        return QueryValues.text(partner);
    }

    Period period() {
        return PeriodParameter.parse("period", period);
    }

    @Nullable
    Period base() {
        return base == null || base.isEmpty() ? null : PeriodParameter.parse("base", base);
    }

    Indicator measure() {
        var asked =
                Objects.requireNonNullElse(QueryValues.oneOf("measure", measure, Indicator.class), Indicator.EXPORTS);
        if (!asked.isGoodsTrade()) {
            throw Problems.invalid("measure", "must be one of TRADE_TURNOVER, EXPORTS, IMPORTS, TRADE_BALANCE");
        }
        return asked;
    }

    boolean isByCommodity() {
        return QueryValues.oneOf("by", by, Classes.class) == Classes.COMMODITY;
    }

    String commodity() {
        return Objects.requireNonNullElse(commodity, "");
    }

    @Nullable
    String classification() {
        return QueryValues.text(classification);
    }

    int level() {
        if (level != null && !level.isEmpty()) {
            return QueryValues.number("level", level, 1, DEEPEST);
        }
        return commodity().isEmpty() ? USUAL_LEVEL : commodity().length();
    }
}
