package org.chancery.trade.commodity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a classification with the title that the newest release gives it. */
public record CommodityResponse(
        @Schema(examples = "H6") String classification,

        @Schema(description = "In words", examples = "Harmonized System 2022")
        String classificationTitle,

        @Schema(examples = "010121") String code,

        @Schema(description = "In the language of its publisher")
        String title,

        @Schema(description = "The code hides what is secret within the chapter")
        boolean masked) {

    static CommodityResponse of(String classification, String code, String title) {
        return new CommodityResponse(
                classification,
                Classification.of(classification).map(Classification::title).orElse(classification),
                code,
                title,
                Classification.isMasked(code));
    }
}
