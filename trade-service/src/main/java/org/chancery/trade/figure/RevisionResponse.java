package org.chancery.trade.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.trade.source.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that a figure has had, and how far it was revised. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Revision")
public record RevisionResponse(
        @Schema(description = "From 1, the value as first published")
        int vintage,

        BigDecimal value,
        int decimals,
        boolean approximate,
        ObservationStatus status,
        Source source,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Less the value before, in the unit and multiplier of the figure; none for the first")
        @Nullable
        BigDecimal change,

        @Schema(
                description =
                        "100 * |value - before| / |before|, the revision rate of Eurostat, to one decimal; none from nought")
        @Nullable
        BigDecimal revisionRate,

        @Schema(description = "Less the value as first published") @Nullable
        BigDecimal changeFromFirst,

        @Schema(description = "100 * |value - first| / |first|, to one decimal") @Nullable
        BigDecimal revisionRateFromFirst) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The revisions of one figure in the order of its vintages. */
    static List<RevisionResponse> newestFirst(List<Vintage> newestFirst) {
        var revisions = new ArrayList<RevisionResponse>();
        var first = newestFirst.get(newestFirst.size() - 1);
        for (var index = 0; index < newestFirst.size(); index++) {
            var hasBefore = index + 1 < newestFirst.size();
            revisions.add(of(
                    newestFirst.get(index),
                    hasBefore ? newestFirst.get(index + 1).value() : null,
                    hasBefore ? first.value() : null));
        }
        return Collections.unmodifiableList(revisions);
    }

    private static RevisionResponse of(Vintage vintage, @Nullable BigDecimal before, @Nullable BigDecimal first) {
        return new RevisionResponse(
                vintage.number(),
                vintage.value(),
                vintage.decimals(),
                vintage.approximate(),
                vintage.status(),
                vintage.source(),
                vintage.reason(),
                vintage.recordedAt(),
                vintage.recordedBy(),
                before == null ? null : vintage.value().subtract(before),
                rate(vintage.value(), before),
                first == null ? null : vintage.value().subtract(first),
                rate(vintage.value(), first));
    }

    private static @Nullable BigDecimal rate(BigDecimal value, @Nullable BigDecimal base) {
        return base == null || base.signum() == 0
                ? null
                : value.subtract(base).abs().multiply(HUNDRED).divide(base.abs(), 1, RoundingMode.HALF_UP);
    }
}
