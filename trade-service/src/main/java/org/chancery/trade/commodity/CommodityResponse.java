package org.chancery.trade.commodity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code of a classification with the title that the newest release in that language gives it. */
public record CommodityResponse(
        @Schema(examples = "H6") String classification,

        @Schema(description = "In words", examples = "Harmonized System 2022")
        String classificationTitle,

        @Schema(examples = "010121") String code,

        @Schema(description = "As its publisher words it") String title,

        @Schema(description = "Of the title, BCP 47; absent where the publisher does not say", examples = "en")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String language,

        @Schema(description = "The code hides what is secret within the chapter")
        boolean masked) {

    static CommodityResponse of(String classification, String code, String title, @Nullable String language) {
        return new CommodityResponse(
                classification,
                Classification.of(classification).map(Classification::title).orElse(classification),
                code,
                title,
                language,
                Classification.isMasked(code));
    }
}
