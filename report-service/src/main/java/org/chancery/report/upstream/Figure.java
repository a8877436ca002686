package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was published.
 *
 * @param period in its written form, such as {@code 2023-01/2023-08}
 * @param decimals how many were printed; the value is printed with exactly these
 * @param clearedForPress whether this vintage may be given to the press
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Figure(
        UUID id,
        String indicator,
        String indicatorName,
        Nature nature,
        String reporter,
        String partner,
        String period,
        BigDecimal value,
        int decimals,
        String unit,
        int unitMultiplier,
        boolean approximate,
        String status,
        @Nullable String valuation,
        Source source,
        int vintage,
        boolean clearedForPress) {

    public Figure {
        requireNonNull(id, "id");
        requireNonNull(indicator, "indicator");
        requireNonNull(indicatorName, "indicatorName");
        requireNonNull(nature, "nature");
        requireNonNull(reporter, "reporter");
        requireNonNull(partner, "partner");
        requireNonNull(period, "period");
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
        requireNonNull(status, "status");
        requireNonNull(source, "source");
        if (value.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("the value has more decimals than it is published with");
        }
    }

    /** Over a period, or at a date. */
    public enum Nature {
        FLOW,
        STOCK
    }

    /** Where the value stands in print. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(
            String publisher,
            String document,
            LocalDate publishedOn,
            @Nullable LocalDate retrievedOn,
            @Nullable String url,
            @Nullable String sha256) {
        public Source {
            requireNonNull(publisher, "publisher");
            requireNonNull(document, "document");
            requireNonNull(publishedOn, "publishedOn");
        }
    }
}
