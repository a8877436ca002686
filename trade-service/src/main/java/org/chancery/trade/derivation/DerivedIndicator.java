package org.chancery.trade.derivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.chancery.trade.indicator.ComputedIndicator;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator, as each dataset makes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DerivedIndicator(
        String name,
        String meaning,
        String reporter,
        @Nullable String partner,
        Period period,
        @Nullable Period base,
        Indicator measure,
        Instant asOf,

        @Schema(description = "Of the values, and how they are rounded")
        String scale,

        String formula,

        @Schema(description = "Where the formula stands in print")
        String formulaSource,

        List<DerivedValue> results,

        @Schema(
                description =
                        "Datasets that have flows of it, but not what is needed, or not in a form that may be compared")
        List<Unavailable> unavailable) {

    static DerivedIndicator of(
            ComputedIndicator indicator,
            DerivationQuery query,
            @Nullable Period base,
            Instant asOf,
            List<DerivedValue> results,
            List<Unavailable> unavailable) {
        return new DerivedIndicator(
                indicator.title(),
                indicator.meaning(),
                query.reporter(),
                query.partner(),
                query.period(),
                base,
                query.measure(),
                asOf,
                indicator.scale(),
                indicator.formula(),
                indicator.formulaSource(),
                results,
                unavailable);
    }

    /** A dataset that gives no result, and why. */
    public record Unavailable(
            String publisher,
            String dataset,

            @Schema(description = "In English", examples = "CIF and FOB are not compared")
            String reason) {}
}
