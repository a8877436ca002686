package org.chancery.trade.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One indicator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorResponse(
        @Schema(description = "Of a recorded one its code; a computed one is at /v1/indicators/CODE")
        String code,

        String name,

        @Schema(description = "RECORDED as figures, or COMPUTED from flows")
        Kind kind,

        @Schema(description = "Of a recorded one") @Nullable Nature nature,

        @Schema(description = "Of a recorded one in words, from whom to whom") @Nullable
        String direction,

        @Schema(description = "Of a computed one: of its value, and how it is rounded") @Nullable
        String scale,

        @Schema(description = "Of a computed one") @Nullable String formula,

        @Schema(description = "Of a computed one: where the formula stands in print") @Nullable
        String formulaSource,

        @Schema(description = "Of a computed one: those it takes") @Nullable
        List<String> parameters) {

    /** Where its values come from. */
    @Schema(name = "IndicatorKind")
    public enum Kind {
        RECORDED,
        COMPUTED
    }

    static IndicatorResponse from(Indicator indicator) {
        return new IndicatorResponse(
                indicator.name(),
                indicator.title(),
                Kind.RECORDED,
                indicator.nature(),
                indicator.direction(),
                null,
                null,
                null,
                null);
    }

    static IndicatorResponse from(ComputedIndicator indicator) {
        return new IndicatorResponse(
                indicator.title(),
                indicator.meaning(),
                Kind.COMPUTED,
                null,
                null,
                indicator.scale(),
                indicator.formula(),
                indicator.formulaSource(),
                Stream.concat(Stream.of("reporter", "period"), indicator.parameters().stream())
                        .toList());
    }
}
